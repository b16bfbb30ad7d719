package kz.senim.kb.importer;

import java.time.LocalDate;
import java.util.Set;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ActRequisites;
import kz.senim.kb.legislation.ForceStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a file is taken for until a person says otherwise.
 *
 * @param actId the act's id as on adilet
 * @param kind what kind of act it is
 * @param number its registered number; empty where not known
 * @param adopted the day it was adopted, where known
 * @param titleRu its title in Russian; empty where not known
 * @param titleKk its title in Kazakh; empty where not known
 * @param status whether the act as a whole is in force
 * @param language the language of the text; null where neither the document nor its letters tell
 * @param date the day from which the text is in force
 * @param guessed the fields nobody told: neither the document, nor the manifest, nor the base
 */
public record DraftIdentity(
        String actId,
        ActKind kind,
        String number,
        @Nullable LocalDate adopted,
        String titleRu,
        String titleKk,
        ForceStatus status,
        @Nullable Language language,
        LocalDate date,
        Set<Field> guessed) {

    /** What of it can be asked for. */
    public enum Field {
        ACT_ID("actId"),
        KIND("kind"),
        NUMBER("number"),
        ADOPTED("adopted"),
        TITLE_RU("titleRu"),
        TITLE_KK("titleKk"),
        STATUS("status"),
        LANGUAGE("lang"),
        DATE("date");

        private final String code;

        Field(String code) {
            this.code = code;
        }

        /** The name in the API. */
        public String code() {
            return code;
        }
    }

    public DraftIdentity {
        guessed = Set.copyOf(guessed);
    }

    ActRequisites requisites() {
        return new ActRequisites(actId, kind, number, adopted, titleRu, titleKk, status);
    }
}
