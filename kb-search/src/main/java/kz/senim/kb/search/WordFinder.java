package kz.senim.kb.search;

import java.util.BitSet;
import java.util.Set;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.analysis.Analyzers;
import kz.senim.kb.search.analysis.WordTerms;

/**
 * Finds the words of a question in texts of one language without analyzing whole texts: only a word that begins like one
 * of the question's terms is looked at closely.
 */
final class WordFinder {
    private static final String FOLDED = "әағгқкңнөоұуүуһхіиёеaаcсeеiиoоpрxхyу";
    private static final int BEGINNINGS = 4096;
    private static final char FIRST_ARMENIAN = 0x530;

    /** Of Latin, Greek and Cyrillic letters it is known at once; asking of each character took long. */
    private static final BitSet WORD_CHARACTERS = new BitSet();

    static {
        for (char c = 0; c < FIRST_ARMENIAN; c++) {
            WORD_CHARACTERS.set(c, Character.isLetterOrDigit(c));
        }
    }

    private final WordTerms words;
    private final Set<String> terms;
    private final BitSet beginnings = new BitSet(BEGINNINGS);

    /** For these terms, made by the analyzer of that language. */
    WordFinder(Language language, Set<String> terms) {
        this.words = Analyzers.words(language);
        this.terms = Set.copyOf(terms);
        for (String term : terms) {
            beginnings.set(beginning(term, 0, term.length()));
            for (String form : Analyzers.irregularForms(language, term)) {
                beginnings.set(beginning(form, 0, form.length()));
            }
        }
    }

    /** Told of each word found. */
    interface Finding {
        void found(int start, int end, String term);
    }

    /** Tells of the words of the text, up to that many characters, that stand for a term of the question. */
    void find(String text, int until, Finding finding) {
        if (terms.isEmpty()) {
            return;
        }
        int at = 0;
        int length = Math.min(text.length(), until);
        while (at < length) {
            if (!isOfAWord(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            boolean worthALook = false;
            while (at < length && isInside(text, at, length)) {
                if (at == start || !isOfAWord(text.charAt(at - 1))) {
                    worthALook |= mayBeginATerm(text, at, length);
                }
                at++;
            }
            if (worthALook) {
                String term = termOf(text.substring(start, at));
                if (!term.isEmpty()) {
                    finding.found(start, at, term);
                }
            }
        }
    }

    private static boolean isInside(String text, int at, int length) {
        char c = text.charAt(at);
        return isOfAWord(c) || (c == '-' && at + 1 < length && isOfAWord(text.charAt(at + 1)));
    }

    private static boolean isOfAWord(char c) {
        return c < FIRST_ARMENIAN ? WORD_CHARACTERS.get(c) : Character.isLetterOrDigit(c);
    }

    private boolean mayBeginATerm(String text, int at, int length) {
        return beginnings.get(beginning(text, at, length)) || beginnings.get(beginning(text, at, at + 1));
    }

    /** The term of the question that the word stands for; empty when for none. */
    private String termOf(String word) {
        for (String term : words.of(word)) {
            if (terms.contains(term)) {
                return term;
            }
        }
        return "";
    }

    /** A number for the first two letters, the same for letters that the analyzers make the same. */
    private static int beginning(String text, int at, int end) {
        int first = fold(text.charAt(at));
        int second = at + 1 < end && isOfAWord(text.charAt(at + 1)) ? fold(text.charAt(at + 1)) : 0;
        return (first * 61 + second) & (BEGINNINGS - 1);
    }

    private static char fold(char letter) {
        char small = Character.toLowerCase(letter);
        if (small >= 'б' && small <= 'я') {
            return small;
        }
        for (int i = 0; i < FOLDED.length(); i += 2) {
            if (FOLDED.charAt(i) == small) {
                return FOLDED.charAt(i + 1);
            }
        }
        return small;
    }
}
