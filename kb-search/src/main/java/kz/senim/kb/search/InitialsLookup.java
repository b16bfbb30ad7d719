package kz.senim.kb.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.analysis.Analyzers;
import kz.senim.kb.search.mapping.Fields;
import kz.senim.kb.search.mapping.HeadingInitials;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Finds what initials stand for among the phrases of headings. */
final class InitialsLookup {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern CAPITALS = Pattern.compile("[\\p{IsCyrillic}&&\\p{Lu}]{2,5}");
    /** In longer texts capitals are not abbreviations but shouting. */
    private static final int LONGEST_QUESTION = 80;

    private static final int MOST_PHRASES = 500;
    /** Of so many meanings the documents found tell which is meant. */
    private static final int MOST_MEANINGS = 3;

    private static final int MOST_CANDIDATES = 20;
    private static final int MOST_DOCUMENTS = 5000;

    /** A phrase in so few documents more says little by the company it keeps. */
    private static final double SMOOTHING = 3;

    private final IndexReader reader;

    InitialsLookup(IndexReader reader) {
        this.reader = reader;
    }

    /** The phrases that words in capitals may stand for, where other words tell which of several is meant. */
    List<String> inQuestion(String question) throws IOException {
        if (question.length() > LONGEST_QUESTION) {
            return List.of();
        }
        List<String> words =
                WORD.matcher(question).results().map(MatchResult::group).toList();
        List<String> phrases = new ArrayList<>();
        for (String word : words) {
            if (CAPITALS.matcher(word).matches()) {
                List<String> others =
                        words.stream().filter(other -> !other.equals(word)).toList();
                phrases(word.toLowerCase(Locale.ROOT), others).stream()
                        .limit(MOST_MEANINGS)
                        .forEach(phrases::add);
            }
        }
        return phrases;
    }

    /** The phrase of these initials that is found most among documents with other words of the question. */
    Optional<String> phrase(String initials, List<String> others) throws IOException {
        return phrases(initials, others).stream().findFirst();
    }

    private List<String> phrases(String initials, List<String> others) throws IOException {
        List<Phrase> candidates = candidates(initials);
        if (candidates.size() < 2 || others.isEmpty()) {
            return candidates.stream().map(Phrase::text).toList();
        }
        FixedBitSet company = withAny(others);
        Map<Phrase, Double> shares = new HashMap<>();
        for (Phrase candidate : candidates) {
            shares.put(candidate, together(initials, candidate, company) / (candidate.documents + SMOOTHING));
        }
        return candidates.stream()
                .sorted(Comparator.comparingDouble((Phrase candidate) -> -shares.getOrDefault(candidate, 0.0)))
                .map(Phrase::text)
                .toList();
    }

    /** The commonest first. */
    private List<Phrase> candidates(String initials) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Fields.HEADING_INITIALS);
        if (terms == null) {
            return List.of();
        }
        String beginning = initials + HeadingInitials.DIVIDER;
        List<Phrase> found = new ArrayList<>();
        TermsEnum phrases = terms.iterator();
        if (phrases.seekCeil(new BytesRef(beginning)) == TermsEnum.SeekStatus.END) {
            return List.of();
        }
        for (BytesRef term = phrases.term(); term != null && found.size() < MOST_PHRASES; term = phrases.next()) {
            String written = term.utf8ToString();
            if (!written.startsWith(beginning)) {
                break;
            }
            found.add(new Phrase(written.substring(beginning.length()), phrases.docFreq()));
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Phrase::documents).reversed().thenComparing(Phrase::text))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private FixedBitSet withAny(List<String> words) throws IOException {
        FixedBitSet documents = new FixedBitSet(Math.max(1, reader.maxDoc()));
        for (Language language : Language.values()) {
            for (String word : words) {
                for (String term : Analyzers.terms(Analyzers.of(language), word)) {
                    for (String field :
                            List.of(Fields.body(language), Fields.heading(language), Fields.hints(language))) {
                        mark(field, term, documents);
                    }
                }
            }
        }
        return documents;
    }

    private void mark(String field, String term, FixedBitSet documents) throws IOException {
        PostingsEnum postings = MultiTerms.getTermPostingsEnum(reader, field, new BytesRef(term), PostingsEnum.NONE);
        if (postings != null) {
            for (int at = postings.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = postings.nextDoc()) {
                documents.set(at);
            }
        }
    }

    private double together(String initials, Phrase phrase, FixedBitSet company) throws IOException {
        PostingsEnum postings = MultiTerms.getTermPostingsEnum(
                reader,
                Fields.HEADING_INITIALS,
                new BytesRef(initials + HeadingInitials.DIVIDER + phrase.text),
                PostingsEnum.NONE);
        int together = 0;
        if (postings != null) {
            int seen = 0;
            for (int at = postings.nextDoc();
                    at != DocIdSetIterator.NO_MORE_DOCS && seen < MOST_DOCUMENTS;
                    at = postings.nextDoc()) {
                seen++;
                if (company.get(at)) {
                    together++;
                }
            }
        }
        return together;
    }

    /** A phrase with the number of documents whose heading has it. */
    private record Phrase(String text, int documents) {}
}
