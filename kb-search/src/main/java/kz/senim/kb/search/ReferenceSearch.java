package kz.senim.kb.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.ReferenceQuestion.Word;
import kz.senim.kb.search.mapping.Fields;
import kz.senim.kb.search.mapping.ReferenceItem;
import kz.senim.kb.search.mapping.TermItem;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Finds rows of reference tables and terms of the glossary, each in an index of its own, so that neither provisions nor
 * answers are found otherwise for them. What is found may stand above all else, so it must be what was asked for: most of
 * the question, weighed by how rare its words are among rows, stands in the name or the callers' wordings of a row.
 */
final class ReferenceSearch {

    private static final int LOOKED_AT = 60;
    /** A question that asks how much, or names a year, is asked of rows. */
    private static final int MOST_ASKED_FOR = 6;

    private static final int MOST = 3;
    /** So much of what was asked must be in name and wordings. */
    private static final double COVERS = 0.7;
    /** A word that only the table's title or the cells hold says less. */
    private static final double IN_TEXT = 0.5;
    /** What answers so much less than the best is about something else. */
    private static final double RELATED = 0.85;

    private static final double A_LITTLE = 1e-6;
    private static final int SHORTEST_BEGINNING = 3;
    private final DocumentSearch index;
    private final SearchQuery query;
    private final ReferenceQuestion question;

    ReferenceSearch(DocumentSearch index, SearchQuery query, ReferenceQuestion question) {
        this.index = index;
        this.query = query;
        this.question = question;
    }

    /** A candidate with the id of its row or term. */
    private record Read(Candidate candidate, long id, List<String> wordings) {}

    /** What answers, best first. */
    List<ReferenceHit> find(String kind) throws IOException {
        if (query.offset() > 0 || !canBeCovered()) {
            return List.of();
        }
        Map<Read, Double> ranked = ranked(kind);
        double best =
                ranked.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        int most = question.asksAmount() ? MOST_ASKED_FOR : MOST;
        return ranked.entrySet().stream()
                .filter(entry -> entry.getValue() >= Math.max(COVERS, RELATED * best) - 2 * LOOKED_AT * A_LITTLE)
                .sorted(Map.Entry.<Read, Double>comparingByValue().reversed())
                .limit(most)
                .map(entry -> new ReferenceHit(
                        kind,
                        entry.getKey().id(),
                        question.asksAmount()
                                || question.holdsWhole(entry.getKey().wordings())))
                .toList();
    }

    /** Whether any row could answer enough; most questions ask of something else, and need no search to tell. */
    private boolean canBeCovered() throws IOException {
        double whole = 0;
        double covered = 0;
        for (Word word : question.asked()) {
            double rarity = rarity(word);
            whole += rarity;
            if (word.beginning() || stands(word, true)) {
                covered += rarity;
            } else if (stands(word, false)) {
                covered += rarity * IN_TEXT;
            }
        }
        return covered / whole >= COVERS - 2 * LOOKED_AT * A_LITTLE;
    }

    private boolean stands(Word word, boolean inName) throws IOException {
        for (Map.Entry<Language, Set<String>> terms : word.terms().entrySet()) {
            for (String term : terms.getValue()) {
                for (String field : fields(terms.getKey(), inName)) {
                    if (index.documentFrequency(new Term(field, term)) > 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<String> fields(Language language, boolean inName) {
        return inName ? List.of(Fields.heading(language)) : List.of(Fields.groups(language), Fields.body(language));
    }

    /** How much of the question each row or term answers, by its id; of rows of the same thing the one of the day. */
    private Map<Read, Double> ranked(String kind) throws IOException {
        List<Candidate> candidates = index.best(matching(kind), LOOKED_AT).candidates();
        Map<Read, Double> covered = new LinkedHashMap<>();
        Map<String, Read> best = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            Document document =
                    index.storedFields().document(candidate.document(), Set.of(Fields.ARTICLE, Fields.SHOWN_HINTS));
            Read read = new Read(
                    candidate,
                    Long.parseLong(document.get(Fields.ARTICLE)),
                    List.of(document.getValues(Fields.SHOWN_HINTS)));
            // within a year several may hold: what holds at its end is what it is known by
            best.merge(
                    candidate.item(),
                    read,
                    (one, other) -> one.candidate()
                                    .validFrom()
                                    .isBefore(other.candidate().validFrom())
                            ? other
                            : one);
        }
        List<Read> inOrder = new ArrayList<>(best.values());
        inOrder.sort(Comparator.comparingLong(Read::id));
        Map<Integer, Double> coverage = coverage();
        double rank = 0;
        for (Read read : inOrder) {
            // where as much is covered they stand as in their table
            rank += A_LITTLE;
            covered.put(read, coverage.getOrDefault(read.candidate().document(), 0.0) - rank);
        }
        return covered;
    }

    /** How much of what is asked each document answers, from nought to one. */
    private Map<Integer, Double> coverage() throws IOException {
        Map<Integer, Double> coverage = new HashMap<>();
        double whole = 0;
        for (Word word : question.asked()) {
            double rarity = rarity(word);
            whole += rarity;
            Set<Integer> named = standing(word, true);
            named.forEach(document -> coverage.merge(document, rarity, Double::sum));
            standing(word, false).stream()
                    .filter(document -> !named.contains(document))
                    .forEach(document -> coverage.merge(document, rarity * IN_TEXT, Double::sum));
        }
        double all = whole;
        coverage.replaceAll((document, covered) -> covered / all);
        return coverage;
    }

    private Query matching(String kind) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Word word : question.asked()) {
            any.add(word(word), Occur.SHOULD);
        }
        BooleanQuery.Builder matching = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
        if (kind.equals(ReferenceItem.KIND)) {
            LocalDate[] days = days();
            matching.add(
                    LongPoint.newRangeQuery(Fields.VALID_TO, Long.MIN_VALUE, days[0].toEpochDay()), Occur.MUST_NOT);
            matching.add(
                    LongPoint.newRangeQuery(Fields.VALID_FROM, Long.MIN_VALUE, days[1].toEpochDay()), Occur.FILTER);
        }
        return matching.build();
    }

    /** The first and last day asked for: those of the year that is named, or else the day itself. */
    private LocalDate[] days() {
        return question.year()
                .map(year -> new LocalDate[] {LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)})
                .orElse(new LocalDate[] {query.on(), query.on()});
    }

    private Query word(Word word) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        word.terms().forEach((language, terms) -> {
            for (String term : terms) {
                any.add(new BoostQuery(new TermQuery(new Term(Fields.heading(language), term)), 2f), Occur.SHOULD);
                any.add(new TermQuery(new Term(Fields.groups(language), term)), Occur.SHOULD);
                any.add(new TermQuery(new Term(Fields.body(language), term)), Occur.SHOULD);
                if (word.beginning() && term.length() >= SHORTEST_BEGINNING) {
                    any.add(
                            new ConstantScoreQuery(new PrefixQuery(new Term(Fields.heading(language), term))),
                            Occur.SHOULD);
                }
            }
        });
        return any.build();
    }

    /** The documents in whose name and wordings, or else in whose other texts, a word stands. */
    private Set<Integer> standing(Word word, boolean inName) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        word.terms().forEach((language, terms) -> {
            for (String term : terms) {
                for (String field : fields(language, inName)) {
                    any.add(new TermQuery(new Term(field, term)), Occur.SHOULD);
                    if (word.beginning() && term.length() >= SHORTEST_BEGINNING) {
                        any.add(new PrefixQuery(new Term(field, term)), Occur.SHOULD);
                    }
                }
            }
        });
        return index
                .best(
                        new ConstantScoreQuery(any.build()),
                        Math.max(1, index.reader().numDocs()))
                .candidates()
                .stream()
                .map(Candidate::document)
                .collect(Collectors.toSet());
    }

    /** A word that stands in no row is as rare as can be: what was asked is then something else. */
    private double rarity(Word word) throws IOException {
        int with = 0;
        for (Map.Entry<Language, Set<String>> terms : word.terms().entrySet()) {
            for (String term : terms.getValue()) {
                with = Math.max(with, index.documentFrequency(new Term(Fields.heading(terms.getKey()), term)));
            }
        }
        double documents = Math.max(with, index.reader().numDocs());
        return Math.log(1 + (documents - with + 0.5) / (with + 0.5));
    }

    /** The kinds that are found here. */
    static Set<String> kinds() {
        return Set.of(ReferenceItem.KIND, TermItem.KIND);
    }
}
