package kz.senim.kb.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.analysis.Analyzers;
import kz.senim.kb.search.mapping.Fields;
import kz.senim.kb.search.repair.Vocabulary;
import kz.senim.kb.search.thesaurus.Thesaurus;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of the index, and those of the thesaurus, which people say though no law does. */
final class IndexVocabulary implements Vocabulary {
    private static final int MOST_CLOSE = 5;

    private final DocumentSearch index;
    private final IndexReader reader;
    private final Thesaurus thesaurus;

    IndexVocabulary(DocumentSearch index, Thesaurus thesaurus) {
        this.index = index;
        this.reader = index.reader();
        this.thesaurus = thesaurus;
    }

    @Override
    public boolean knows(String word) {
        try {
            if (word.chars().allMatch(Character::isDigit)
                    || index.documentFrequency(new Term(Fields.EXACT, word.toLowerCase(Locale.ROOT))) > 0) {
                return true;
            }
            if (thesaurus.hasAbbreviation(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
            for (Language language : Language.values()) {
                List<String> terms = Analyzers.terms(Analyzers.of(language), word);
                if (terms.isEmpty()) {
                    return true;
                }
                for (String term : terms) {
                    if (index.documentFrequency(new Term(Fields.body(language), term)) > 0
                            || index.documentFrequency(new Term(Fields.hints(language), term)) > 0
                            || thesaurus.has(language, term)) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> soundingLike(String key) {
        return index.sounds().like(key, reader);
    }

    @Override
    public boolean isWritten(String word) {
        try {
            return index.documentFrequency(new Term(Fields.EXACT, word.toLowerCase(Locale.ROOT))) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> between(String beginning, String end, List<String> others) {
        try {
            return new CutWords(reader).between(beginning, end, others);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> abbreviatedTo(String initials, List<String> others) {
        try {
            return new InitialsLookup(reader).phrase(initials.toLowerCase(Locale.ROOT), others);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> spelledOut(String initials) {
        return thesaurus.abbreviatedTo(initials.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<String> closeTo(String word, int edits) {
        List<Close> close = new ArrayList<>();
        Term term = new Term(Fields.EXACT, word.toLowerCase(Locale.ROOT));
        try {
            Terms terms = MultiTerms.getTerms(reader, Fields.EXACT);
            if (terms == null) {
                return List.of();
            }
            FuzzyTermsEnum alike = new FuzzyTermsEnum(terms, term, edits, edits == 1 ? 0 : 2, true);
            for (BytesRef found = alike.next(); found != null; found = alike.next()) {
                close.add(new Close(
                        found.utf8ToString(),
                        alike.attributes().getAttribute(BoostAttribute.class).getBoost(),
                        alike.docFreq()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return close.stream()
                .sorted(Comparator.comparing((Close one) -> -one.likeness).thenComparing(one -> -one.documents))
                .limit(MOST_CLOSE)
                .map(Close::word)
                .toList();
    }

    /** A word with how like another it is, 1 for the same, and in how many documents it stands. */
    private record Close(String word, float likeness, int documents) {}
}
