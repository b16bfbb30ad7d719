package kz.senim.kb.legislation.citation;

import java.util.List;
import kz.senim.kb.language.Language;

/**
 * What people call an act: {@code УК}, {@code закон о детях}.
 *
 * @param words as people write it
 * @param actId the act meant; the base need not hold it
 * @param language of the words
 */
public record ActAlias(String words, String actId, Language language) {

    /** All that are known, those of the helpline's main acts first. */
    public static List<ActAlias> all() {
        return AliasTable.read().stream()
                .map(alias -> new ActAlias(alias.words(), alias.actId(), alias.language()))
                .toList();
    }
}
