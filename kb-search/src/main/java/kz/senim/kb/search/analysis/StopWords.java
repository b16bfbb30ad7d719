package kz.senim.kb.search.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;

/** Words that stand in nearly every provision and question and tell nothing about either. */
final class StopWords {
    /** As written. */
    static final CharArraySet AS_WRITTEN = load();

    /** As they are after {@link LetterFoldingFilter}. */
    static final CharArraySet FOLDED = folded();

    private StopWords() {}

    private static CharArraySet load() {
        try (InputStream words = StopWords.class.getResourceAsStream("stopwords.txt")) {
            if (words == null) {
                throw new IllegalStateException("stopwords.txt is missing from the search module");
            }
            return CharArraySet.unmodifiableSet(
                    WordlistLoader.getWordSet(new InputStreamReader(words, StandardCharsets.UTF_8), "#"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CharArraySet folded() {
        CharArraySet folded = new CharArraySet(AS_WRITTEN.size(), false);
        for (Object word : AS_WRITTEN) {
            folded.add(LetterFoldingFilter.fold(new String((char[]) word)));
        }
        return CharArraySet.unmodifiableSet(folded);
    }
}
