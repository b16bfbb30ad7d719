package kz.senim.kb.importer;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import kz.senim.kb.importer.DraftIdentity.Field;
import kz.senim.kb.importer.source.Requisites;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ActRequisites;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.Today;
import org.jspecify.annotations.Nullable;

/** Puts together what a document says of itself, what the base knows of its act, and a guess for the rest. */
final class Suggestion {

    private static final int LONGEST_TITLE = 2000;

    private final Requisites said;
    private final @Nullable ActRequisites base;
    private final @Nullable Language language;
    private final String fileName;
    private final Set<Field> guessed = EnumSet.noneOf(Field.class);

    Suggestion(Requisites said, @Nullable ActRequisites base, @Nullable Language language, String fileName) {
        this.said = said;
        this.base = base;
        this.language = language;
        this.fileName = fileName;
    }

    /**
     * All is known: nothing of it is a guess.
     *
     * @param standing the act's status in the base, which holds where nobody tells another
     */
    static DraftIdentity of(EditionIdentity known, @Nullable ForceStatus standing) {
        ActRequisites requisites = known.requisites();
        ForceStatus unless = standing == null ? ForceStatus.IN_FORCE : standing;
        return new DraftIdentity(
                requisites.actId(),
                requisites.kind(),
                requisites.number(),
                requisites.adopted(),
                requisites.titleRu(),
                requisites.titleKk(),
                Objects.requireNonNullElse(requisites.status(), unless),
                known.language(),
                known.date(),
                Set.of());
    }

    /**
     * What the file is most likely.
     *
     * @param actId the act's id, where the document or the base tells it
     * @param date the day the text speaks for, where that is told
     */
    DraftIdentity identity(@Nullable String actId, @Nullable LocalDate date) {
        ActKind kind = told(said.kind(), base == null ? null : base.kind(), ActKind.LAW, Field.KIND);
        String number = told(said.number(), base == null ? null : base.number(), "", Field.NUMBER);
        LocalDate adopted = said.adopted() != null || base == null ? said.adopted() : base.adopted();
        if (adopted == null) {
            guessed.add(Field.ADOPTED);
        }
        if (language == null) {
            guessed.add(Field.LANGUAGE);
        }
        String titleRu = title(Language.RU, base == null ? "" : base.titleRu());
        String titleKk = title(Language.KK, base == null ? "" : base.titleKk());
        String id = actId == null ? GuessedActId.of(kind, number, adopted, titleRu + titleKk) : actId;
        if (actId == null) {
            guessed.add(Field.ACT_ID);
        }
        if (date == null) {
            guessed.add(Field.DATE);
        }
        return new DraftIdentity(
                id,
                kind,
                number,
                adopted,
                titleRu,
                titleKk,
                told(said.status(), base == null ? null : base.status(), ForceStatus.IN_FORCE, Field.STATUS),
                language,
                // a page saved now speaks for today
                Objects.requireNonNullElseGet(date, Today::inKazakhstan),
                guessed);
    }

    private <T> T told(@Nullable T bySelf, @Nullable T byBase, T guess, Field field) {
        if (bySelf != null) {
            return bySelf;
        }
        if (byBase != null) {
            return byBase;
        }
        guessed.add(field);
        return guess;
    }

    private String title(Language in, String known) {
        boolean own = in == (language == null ? Language.RU : language);
        if (!own) {
            return known;
        }
        String title = Objects.requireNonNullElse(said.title(), known);
        if (title.isEmpty()) {
            guessed.add(in == Language.RU ? Field.TITLE_RU : Field.TITLE_KK);
            String name = fileName.substring(fileName.lastIndexOf('/') + 1);
            title = name.replaceFirst("\\.\\w{1,5}$", "").replace('_', ' ').strip();
        }
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }
}
