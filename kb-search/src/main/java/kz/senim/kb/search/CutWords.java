package kz.senim.kb.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.analysis.Analyzers;
import kz.senim.kb.search.mapping.Fields;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds which word of the index a shortened one stands for: the likeliest by how many documents have it, and by how many
 * of those have the other words of the question, too (naive Bayes).
 */
final class CutWords {
    private static final int MOST_FORMS = 60;
    private static final int MOST_OTHERS = 8;
    private static final int SHORTEST_OTHER = 3;
    /** So many documents as any other are added to those of a word: one of few says little by its company. */
    private static final double ADDED = 20;

    private final IndexReader reader;

    CutWords(IndexReader reader) {
        this.reader = reader;
    }

    /** The likeliest word that begins and ends so, which may be the beginning alone, in its commonest form. */
    Optional<String> between(String beginning, String end, List<String> others) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Fields.EXACT);
        if (terms == null) {
            return Optional.empty();
        }
        List<Form> forms = forms(terms, lower(beginning), lower(end));
        if (forms.size() < 2) {
            return forms.stream().findFirst().map(Form::written);
        }
        List<FixedBitSet> company = company(others, lower(beginning));
        String likeliest = null;
        double most = Double.NEGATIVE_INFINITY;
        for (List<Form> word : words(forms, isKazakh(beginning, others))) {
            double likelihood = likelihood(word, company);
            if (likelihood > most) {
                most = likelihood;
                likeliest = word.get(0).written;
            }
        }
        return Optional.ofNullable(likeliest);
    }

    /** The commonest first. */
    private static List<Form> forms(Terms terms, String beginning, String end) throws IOException {
        List<Form> found = new ArrayList<>();
        TermsEnum words = terms.iterator();
        if (words.seekCeil(new BytesRef(beginning)) == TermsEnum.SeekStatus.END) {
            return found;
        }
        for (BytesRef word = words.term(); word != null; word = words.next()) {
            String written = word.utf8ToString();
            if (!written.startsWith(beginning)) {
                break;
            }
            boolean longEnough = end.isEmpty() || written.length() > beginning.length() + end.length();
            if (longEnough && written.endsWith(end) && written.chars().allMatch(Character::isLetter)) {
                found.add(new Form(written, words.docFreq()));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Form::documents).reversed().thenComparing(Form::written))
                .limit(MOST_FORMS)
                .toList();
    }

    private static Collection<List<Form>> words(List<Form> forms, boolean kazakh) {
        Analyzer analyzer = Analyzers.of(kazakh ? Language.KK : Language.RU);
        Map<String, List<Form>> words = new LinkedHashMap<>();
        for (Form form : forms) {
            String stem =
                    Analyzers.terms(analyzer, form.written).stream().findFirst().orElse(form.written);
            words.computeIfAbsent(stem, none -> new ArrayList<>()).add(form);
        }
        return words.values();
    }

    private static boolean isKazakh(String beginning, List<String> others) {
        return QueryText.of(beginning + " " + String.join(" ", others), false).isKazakh();
    }

    private List<FixedBitSet> company(List<String> others, String beginning) throws IOException {
        List<FixedBitSet> company = new ArrayList<>();
        for (String other : others) {
            String word = lower(other);
            if (word.length() >= SHORTEST_OTHER && !word.equals(beginning) && company.size() < MOST_OTHERS) {
                FixedBitSet documents = inAnyForm(word);
                if (documents.cardinality() > 0) {
                    company.add(documents);
                }
            }
        }
        return company;
    }

    private FixedBitSet inAnyForm(String word) throws IOException {
        FixedBitSet documents = new FixedBitSet(Math.max(1, reader.maxDoc()));
        for (Language language : Language.values()) {
            for (String term : Analyzers.terms(Analyzers.of(language), word)) {
                PostingsEnum postings = postings(Fields.body(language), term);
                if (postings != null) {
                    documents.or(postings);
                }
            }
        }
        return documents;
    }

    private double likelihood(List<Form> word, List<FixedBitSet> company) throws IOException {
        FixedBitSet documents = new FixedBitSet(Math.max(1, reader.maxDoc()));
        for (Form form : word) {
            PostingsEnum postings = postings(Fields.EXACT, form.written);
            if (postings != null) {
                documents.or(postings);
            }
        }
        double having = documents.cardinality();
        double likelihood = Math.log(having);
        for (FixedBitSet other : company) {
            double anywhere = (other.cardinality() + 1.0) / (reader.maxDoc() + 1.0);
            double together = FixedBitSet.intersectionCount(documents, other);
            likelihood += Math.log((together + ADDED * anywhere) / (having + ADDED));
        }
        return likelihood;
    }

    private @Nullable PostingsEnum postings(String field, String word) throws IOException {
        return MultiTerms.getTermPostingsEnum(reader, field, new BytesRef(word), PostingsEnum.NONE);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** A form of a word with the number of documents that have it. */
    private record Form(String written, int documents) {}
}
