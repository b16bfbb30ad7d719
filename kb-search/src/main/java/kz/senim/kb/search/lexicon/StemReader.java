package kz.senim.kb.search.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.analysis.Analyzers;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Reads texts of one language as stems, and remembers which word forms stood behind each. */
final class StemReader {
    /** The greatest length of a stem and of a word form; a longer one is no word. */
    static final int LONGEST = 100;

    private final Language language;
    private final Map<String, Map<String, Integer>> forms = new HashMap<>();

    StemReader(Language language) {
        this.language = language;
    }

    /** The stems of a text in order, without numbers, single letters and Latin words, which are the same in both. */
    List<String> read(String text) {
        List<String> stems = new ArrayList<>();
        try (TokenStream words = Analyzers.of(language).tokenStream("text", text)) {
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
            words.reset();
            int last = -1;
            while (words.incrementToken()) {
                String stem = term.toString();
                if (isWord(stem)) {
                    stems.add(stem);
                    // the parts of a compound follow it in its place, and the whole is not a form of theirs
                    if (place.startOffset() != last) {
                        remember(stem, text.substring(place.startOffset(), place.endOffset()));
                    }
                }
                last = place.startOffset();
            }
            words.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Text in memory could not be read", impossible);
        }
        return stems;
    }

    /** The form in which a stem was met most often; the stem itself where it only was a part of compounds. */
    String form(String stem) {
        return forms.getOrDefault(stem, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(stem);
    }

    private void remember(String stem, String form) {
        if (form.length() <= LONGEST) {
            forms.computeIfAbsent(stem, unknown -> new HashMap<>())
                    .merge(form.toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
    }

    private static boolean isWord(String stem) {
        return stem.length() > 1
                && stem.length() <= LONGEST
                && stem.codePoints()
                        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
    }
}
