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
 */
public record EditionPublished(String actId, Language language, LocalDate date, List<ProvisionChange> changes)
        implements EditionEvent {

    public EditionPublished {
        changes = List.copyOf(changes);
    }
}
