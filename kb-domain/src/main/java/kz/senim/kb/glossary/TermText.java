package kz.senim.kb.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.senim.kb.glossary.GlossaryException.Reason;

/**
 * A term with its meaning, as somebody saved it.
 *
 * @param ru the term and what it means in Russian; required
 * @param kk in Kazakh; required
 * @param en in English; may be empty
 * @param forms other forms and abbreviations under which it stands in texts, in either language
 * @param citation where the law says so, as {@code K1100000518#art_1}; empty where nothing is named
 */
public record TermText(Said ru, Said kk, Said en, List<String> forms, String citation) {

    private static final int LONGEST_CITATION = 311;
    private static final int LONGEST_FORM = 100;
    private static final int MOST_FORMS = 30;
    private static final String CITATION = "[A-Z][A-Za-z0-9_]{1,59}(?:#[a-z][A-Za-z0-9_-]{0,249})?";

    /** The term in one language. */
    public record Said(String term, String meaning) {

        private static final int LONGEST_TERM = 100;
        private static final int LONGEST_MEANING = 1000;

        /** Nothing. */
        public static final Said NOTHING = new Said("", "");

        /**
         * @throws GlossaryException when it is too long, or one is told without the other
         */
        public Said {
            term = term.strip();
            meaning = meaning.strip();
            if (term.length() > LONGEST_TERM) {
                throw new GlossaryException(Reason.TOO_LONG, LONGEST_TERM);
            }
            if (meaning.length() > LONGEST_MEANING) {
                throw new GlossaryException(Reason.TOO_LONG, LONGEST_MEANING);
            }
            if (term.isEmpty() != meaning.isEmpty()) {
                throw new GlossaryException(Reason.NO_TERM);
            }
        }
    }

    /**
     * @throws GlossaryException when it breaks a rule
     */
    public TermText {
        forms = forms.stream()
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .distinct()
                .toList();
        if (ru.term().isEmpty() || kk.term().isEmpty()) {
            throw new GlossaryException(Reason.NO_TERM);
        }
        if (forms.size() > MOST_FORMS || forms.stream().anyMatch(form -> form.length() > LONGEST_FORM)) {
            throw new GlossaryException(Reason.TOO_LONG, LONGEST_FORM);
        }
        if (!citation.isEmpty() && (citation.length() > LONGEST_CITATION || !citation.matches(CITATION))) {
            throw new GlossaryException(Reason.BAD_CITATION, citation);
        }
    }

    /** All that it is called, in small letters. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of(ru.term(), kk.term()));
        names.addAll(forms);
        return names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
