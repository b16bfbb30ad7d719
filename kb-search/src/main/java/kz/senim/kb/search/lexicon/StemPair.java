package kz.senim.kb.search.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.analysis.Analyzers;
import kz.senim.kb.search.lexicon.LexiconException.Reason;

/** A Russian and a Kazakh stem. */
record StemPair(String russian, String kazakh) {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(-\\p{L}+)*");

    /**
     * The stems of two words as a person wrote them.
     *
     * @throws LexiconException when one of them is no word, or one that search leaves out
     */
    static StemPair of(String russianWord, String kazakhWord) {
        return new StemPair(stem(Language.RU, russianWord), stem(Language.KK, kazakhWord));
    }

    /** A word as a person wrote it, without the spaces around it and in lower case. */
    static String clean(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    /** The stems that analyzers make now of these words, which stood behind this pair's stems. */
    StemPair behind(String russianForm, String kazakhForm) {
        return new StemPair(stemBehind(Language.RU, russian, russianForm), stemBehind(Language.KK, kazakh, kazakhForm));
    }

    private static String stemBehind(Language language, String stem, String form) {
        List<String> terms = Analyzers.terms(Analyzers.of(language), form);
        // a stem without a form stands for itself, and a stem of a stem may be another
        boolean asBefore = form.equals(stem) || terms.contains(stem);
        return asBefore || terms.isEmpty() ? stem : terms.get(0);
    }

    private static String stem(Language language, String word) {
        String clean = clean(word);
        if (clean.length() > StemReader.LONGEST || !WORD.matcher(clean).matches()) {
            throw new LexiconException(Reason.NOT_A_WORD, word);
        }
        List<String> terms = Analyzers.terms(Analyzers.of(language), clean);
        if (terms.isEmpty()) {
            throw new LexiconException(Reason.TOO_COMMON_A_WORD, word);
        }
        // of a compound the whole comes first
        return terms.get(0);
    }
}
