package kz.senim.kb.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.analysis.Analyzers;
import kz.senim.kb.search.mapping.Fields;
import kz.senim.kb.search.repair.LatinKey;
import kz.senim.kb.search.repair.Vocabulary;
import kz.senim.kb.search.thesaurus.Thesaurus;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of the index, and those of the thesaurus, which people say though no law does. */
final class IndexVocabulary implements Vocabulary {
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}+");
    private static final int MOST_CLOSE = 5;
    private static final int MOST_SOUNDING = 5;

    /** Of the index last asked for; two threads may make it at once, and both make the same. */
    private static volatile Sounds lastSounds = new Sounds(-1, Map.of());

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
        try {
            return sounds().words.getOrDefault(key, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    public Optional<String> between(String beginning, String end) {
        String first = beginning.toLowerCase(Locale.ROOT);
        String last = end.toLowerCase(Locale.ROOT);
        String commonest = null;
        int documents = 0;
        try {
            Terms terms = MultiTerms.getTerms(reader, Fields.EXACT);
            if (terms == null) {
                return Optional.empty();
            }
            TermsEnum words = terms.iterator();
            if (words.seekCeil(new BytesRef(first)) == TermsEnum.SeekStatus.END) {
                return Optional.empty();
            }
            for (BytesRef word = words.term(); word != null; word = words.next()) {
                String written = word.utf8ToString();
                if (!written.startsWith(first)) {
                    break;
                }
                if (written.length() > first.length() + last.length()
                        && written.endsWith(last)
                        && words.docFreq() > documents) {
                    commonest = written;
                    documents = words.docFreq();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.ofNullable(commonest);
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

    /** Made when first needed after the index has changed: it holds every word of the index. */
    private Sounds sounds() throws IOException {
        long documents = reader.numDocs();
        Sounds known = lastSounds;
        if (known.documents == documents) {
            return known;
        }
        Map<String, Map<String, Integer>> byKey = new HashMap<>();
        Terms terms = MultiTerms.getTerms(reader, Fields.EXACT);
        if (terms != null) {
            TermsEnum all = terms.iterator();
            for (BytesRef term = all.next(); term != null; term = all.next()) {
                String word = term.utf8ToString();
                if (CYRILLIC.matcher(word).matches()) {
                    byKey.computeIfAbsent(LatinKey.of(word), none -> new HashMap<>())
                            .put(word, all.docFreq());
                }
            }
        }
        thesaurus.entries().forEach(entry -> {
            for (String word : entry.said().split("[^\\p{L}]+")) {
                byKey.computeIfAbsent(LatinKey.of(word), none -> new HashMap<>())
                        .putIfAbsent(word, 1);
            }
        });
        Map<String, List<String>> words = new HashMap<>();
        byKey.forEach((key, written) -> words.put(
                key,
                written.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(MOST_SOUNDING)
                        .map(Map.Entry::getKey)
                        .toList()));
        Sounds made = new Sounds(documents, words);
        lastSounds = made;
        return made;
    }

    /** The words that sound alike, of an index with so many documents. */
    private record Sounds(long documents, Map<String, List<String>> words) {}
}
