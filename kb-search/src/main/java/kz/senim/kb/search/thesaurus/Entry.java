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
 * @param written the words of what is said, without their endings taken off
 * @param meant what the law says
 * @param weight how surely the one means the other, 0.1 to 0.7
 * @param topic the contact reason it belongs to
 */
public record Entry(
        Language language,
        String said,
        Set<String> words,
        Set<String> written,
        List<Phrase> meant,
        float weight,
        String topic) {
    private static final String ABBREVIATION = "abbreviation";
    private static final int LONGEST_SHORT = 4;

    public Entry {
        words = Set.copyOf(words);
        written = Set.copyOf(written);
        meant = List.copyOf(meant);
    }

    /** Whether it is said shortened, and means what it stands for. */
    public boolean isAbbreviation() {
        return topic.equals(ABBREVIATION);
    }

    /** Whether it is too short for its stem to mean it. */
    boolean isShort() {
        return isAbbreviation() && written.stream().allMatch(word -> word.length() <= LONGEST_SHORT);
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
