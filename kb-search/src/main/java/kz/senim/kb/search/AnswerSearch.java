package kz.senim.kb.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Today;
import kz.senim.kb.search.analysis.IndexedTerms;
import kz.senim.kb.search.mapping.Fields;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/**
 * Finds answers by the question that provisions are found by, in an index of their own: some hundred answers would
 * otherwise tell, among thousands of provisions, how rare a word is, and neither kind would be where it was measured to
 * be. What is found stands above the provisions where it covers most of what was asked.
 */
final class AnswerSearch {
    private static final int LOOKED_AT = 30;
    private static final int MOST = 5;
    /** What scores less than this part of the best is about something else. */
    private static final float RELATED = 0.35f;
    /** Of the question's words, weighed by how rare they are: this much in title and wordings is an answer to it. */
    private static final double COVERS = 0.5;
    /** A word that only the text holds says less. */
    private static final double IN_TEXT = 0.4;

    /** So many of the provisions found tell what the question is about. */
    private static final int LAW_LOOKED_AT = 10;
    /** What rests on the law that was found counts so much beside the best match of words. */
    private static final double RESTS_ON_LAW = 0.15;

    private static final float PINNED = 1.25f;
    private static final float VERIFIED = 1.1f;
    /** Where life may be at stake it stands before what matches a little better. */
    private static final float CRISIS = 1.15f;

    /** What is read of an answer to rank and to show it. */
    static final Set<String> SHOWN = Set.of(
            Fields.KIND,
            Fields.ARTICLE,
            Fields.SHOWN_HEADING,
            Fields.SHOWN_TEXT,
            Fields.SHOWN_HINTS,
            Fields.CITES,
            Fields.PINNED,
            Fields.CRISIS,
            Fields.BEHIND,
            Fields.VERIFIED_BY,
            Fields.VERIFIED_ON,
            Fields.DUE_ON,
            Fields.OUTDATED_FROM);

    private final DocumentSearch index;
    private final DocumentMemory documents;
    private final SearchQuery query;
    private final QueryText text;
    private final Widening widened;
    private final SnippetMaker snippets;
    private final Map<String, Double> law = new HashMap<>();

    AnswerSearch(DocumentSearch index, DocumentMemory documents, SearchQuery query, Answer answer) {
        this.index = index;
        this.documents = documents;
        this.query = query;
        this.text = answer.text();
        this.widened = answer.widened();
        this.snippets = new SnippetMaker(text, widened);
        List<Candidate> found = answer.ordered();
        for (int rank = 0; rank < Math.min(LAW_LOOKED_AT, found.size()); rank++) {
            law.put(found.get(rank).item(), 1 / Math.log(rank + Math.E));
        }
    }

    /** A candidate with what the index keeps to show of it. */
    private record Read(Candidate candidate, Document document) {

        String value(String field) {
            String value = document.get(field);
            return value == null ? "" : value;
        }

        Set<String> cites() {
            return Set.copyOf(List.of(document.getValues(Fields.CITES)));
        }

        boolean is(String field) {
            // Hibernate Search keeps truth as a number
            IndexableField value = document.getField(field);
            return value != null
                    && (value.numericValue() == null || value.numericValue().intValue() != 0);
        }

        @Nullable
        LocalDate day(String field) {
            IndexableField value = document.getField(field);
            return value == null
                    ? null
                    : LocalDate.ofEpochDay(value.numericValue().longValue());
        }

        /** How well it answers, with what staff think of it. */
        float weight(LocalDate on) {
            LocalDate due = day(Fields.DUE_ON);
            LocalDate outdated = day(Fields.OUTDATED_FROM);
            boolean trusted = due != null && due.isAfter(on) && (outdated == null || outdated.isAfter(on));
            return candidate.score()
                    * (is(Fields.PINNED) ? PINNED : 1f)
                    * (trusted ? VERIFIED : 1f)
                    * (is(Fields.CRISIS) ? CRISIS : 1f);
        }
    }

    /**
     * The answers, best first; none for a question without words, for other pages than the first, for another day's law,
     * and where acts or statuses alone are asked for.
     */
    List<AnswerHit> find() throws IOException {
        boolean ofLawAlone =
                !query.narrowing().equals(Narrowing.NONE) || !query.on().equals(Today.inKazakhstan());
        if (text.isEmpty() || query.offset() > 0 || ofLawAlone) {
            return List.of();
        }
        List<Candidate> best = index.best(QuestionQuery.of(query, text, widened, index.memory()), LOOKED_AT)
                .candidates();
        if (best.isEmpty()) {
            return List.of();
        }
        List<Read> read = new ArrayList<>();
        for (Candidate candidate : new Ranking(query.on(), text.isKazakh()).oneEach(best)) {
            read.add(new Read(candidate, documents.document(index, candidate.document())));
        }
        Map<Read, Double> ranked = ranked(read);
        read.sort(Comparator.comparingDouble((Read one) -> -ranked.getOrDefault(one, 0.0)));
        List<Read> shown = read.stream()
                .filter(one -> ranked.getOrDefault(one, 0.0) >= RELATED)
                .limit(MOST)
                .toList();
        Map<String, Set<Language>> languages = index.languages(
                shown.stream().map(one -> one.candidate().item()).toList(), query.on());
        List<AnswerHit> hits = new ArrayList<>();
        for (Read one : shown) {
            hits.add(hit(one, languages));
        }
        return hits;
    }

    /**
     * How well each answers: by its words beside the best of them, and by whether it rests on the provisions found. A
     * provision that many answers rest on says less of what is asked.
     */
    private Map<Read, Double> ranked(List<Read> read) {
        Map<String, Integer> resting = new HashMap<>();
        double best = 0;
        for (Read one : read) {
            one.cites().forEach(item -> resting.merge(item, 1, Integer::sum));
            best = Math.max(best, one.weight(query.on()));
        }
        Map<Read, Double> ranked = new HashMap<>();
        for (Read one : read) {
            double onLaw = 0;
            for (String item : one.cites()) {
                onLaw += law.getOrDefault(item, 0.0) / Math.sqrt(resting.getOrDefault(item, 1));
            }
            ranked.put(one, one.weight(query.on()) / best + RESTS_ON_LAW * Math.min(1, onLaw));
        }
        return ranked;
    }

    private AnswerHit hit(Read read, Map<String, Set<Language>> languages) throws IOException {
        Candidate candidate = read.candidate();
        Language language = candidate.language();
        List<Language> alsoIn = Arrays.stream(Language.values())
                .filter(other -> other != language)
                .filter(other ->
                        languages.getOrDefault(candidate.item(), Set.of()).contains(other))
                .toList();
        List<String> wordings = List.of(read.document().getValues(Fields.SHOWN_HINTS));
        LocalDate outdated = read.day(Fields.OUTDATED_FROM);
        return new AnswerHit(
                read.value(Fields.ARTICLE),
                read.value(Fields.KIND),
                language,
                alsoIn,
                read.value(Fields.SHOWN_HEADING),
                snippets.ofHint(wordings).orElseGet(() -> snippets.of(read.value(Fields.SHOWN_TEXT), language)),
                coverage(read, wordings) >= COVERS,
                read.is(Fields.CRISIS),
                read.is(Fields.PINNED),
                candidate.sample(),
                read.document().get(Fields.VERIFIED_BY),
                read.day(Fields.VERIFIED_ON),
                read.day(Fields.DUE_ON),
                read.is(Fields.BEHIND),
                outdated == null || outdated.isAfter(query.on()) ? null : outdated,
                text.isKazakh() && language == Language.RU && alsoIn.isEmpty());
    }

    /** How much of the question its title and the wordings of callers hold, from nought to one. */
    private double coverage(Read read, List<String> wordings) throws IOException {
        Language language = read.candidate().language();
        Set<String> said = new HashSet<>(IndexedTerms.of(language, read.value(Fields.SHOWN_HEADING)));
        wordings.forEach(
                wording -> said.addAll(IndexedTerms.of(language, wording.substring(wording.indexOf(' ') + 1))));
        Set<String> told = new HashSet<>(IndexedTerms.of(language, read.value(Fields.SHOWN_TEXT)));
        double covered = 0;
        double whole = 0;
        for (String term : new HashSet<>(snippets.asked(language))) {
            double rarity = rarity(language, term);
            whole += rarity;
            covered += said.contains(term) ? rarity : told.contains(term) ? rarity * IN_TEXT : 0;
        }
        return whole == 0 ? 0 : covered / whole;
    }

    private double rarity(Language language, String term) throws IOException {
        double documents = index.reader().numDocs();
        double with = index.documentFrequency(new Term(Fields.body(language), term));
        return Math.log(1 + (documents - with + 0.5) / (with + 0.5));
    }
}
