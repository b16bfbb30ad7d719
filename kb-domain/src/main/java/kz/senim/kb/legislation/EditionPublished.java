package kz.senim.kb.legislation;

import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.diff.ProvisionChange;

/**
 * Told, inside the transaction, to all who rest on the law when an edition was published.
 *
 * @param actId the act
 * @param language the language of the edition
 * @param date the day it speaks for
 * @param changes what differs from the text of the edition before it; empty when it is the first
 * @param repealed whether the act as a whole ceased to be law with it
 */
public record EditionPublished(
        String actId, Language language, LocalDate date, List<ProvisionChange> changes, boolean repealed)
        implements EditionEvent {

    public EditionPublished {
        changes = List.copyOf(changes);
    }

    /** An edition of an act that stays what it was. */
    public EditionPublished(String actId, Language language, LocalDate date, List<ProvisionChange> changes) {
        this(actId, language, date, changes, false);
    }
}
