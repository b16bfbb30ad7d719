package kz.senim.kb.search.thesaurus;

import java.util.List;
import java.util.Set;
import kz.senim.kb.language.Language;

/**
 * What is said, and what the law says for it.
 *
 * @param language of what is said
 * @param said as a caller says it
 * @param words the terms of what is said; a question says it when it holds all of them, in any order
 * @param meant what the law says
 * @param weight how surely the one means the other, 0.1 to 0.7
 * @param topic the contact reason it belongs to
 */
public record Entry(Language language, String said, Set<String> words, List<Phrase> meant, float weight, String topic) {

    public Entry {
        words = Set.copyOf(words);
        meant = List.copyOf(meant);
    }

    /**
     * A phrase of the law.
     *
     * @param terms the terms of its words in that language, in order
     */
    public record Phrase(Language language, String text, List<String> terms) {
        public Phrase {
            terms = List.copyOf(terms);
        }
    }
}
