package kz.senim.kb.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.senim.kb.language.Language;

/** How many different things a question finds of each act, kind, language and status. */
record FacetCounts(
        Map<String, Integer> acts,
        Map<String, Integer> kinds,
        Map<Language, Integer> languages,
        Map<HitStatus, Integer> statuses) {

    /** Beyond that many documents the best are counted: who has so much to look through narrows it first. */
    static final int COUNTED = 5000;

    /** Counts over all documents that answer, or the best {@value #COUNTED} where there are more. */
    static FacetCounts of(SearchQuery query, Answer answer, DocumentSearch index) throws IOException {
        List<Candidate> found = answer.text().isEmpty()
                ? List.of()
                : index.best(
                                QuestionQuery.of(query.unnarrowed(), answer.text(), answer.widened(), index.memory()),
                                COUNTED)
                        .candidates();
        Narrowing narrowing = query.narrowing();
        Predicate<Candidate> ofAct = candidate -> narrowing.hasAct(candidate.actId());
        Predicate<Candidate> ofStatus = candidate -> narrowing.hasStatus(candidate.status(query.on()));
        Predicate<Candidate> ofLanguage =
                candidate -> query.language() == null || candidate.language() == query.language();
        Map<String, Integer> acts = counts(found, ofStatus.and(ofLanguage), Candidate::actId);
        // What is narrowed to is told of even where nothing of it is left, so that it can be taken back.
        narrowing.acts().forEach(act -> acts.putIfAbsent(act, 0));
        return new FacetCounts(
                acts,
                counts(found, ofAct.and(ofStatus).and(ofLanguage), candidate -> kind(candidate.item())),
                counts(found, ofAct.and(ofStatus), Candidate::language),
                counts(found, ofAct.and(ofLanguage), candidate -> candidate.status(query.on())));
    }

    private static <T extends Comparable<T>> Map<T, Integer> counts(
            List<Candidate> found, Predicate<Candidate> wanted, Function<Candidate, T> facet) {
        Map<T, Set<String>> items = new HashMap<>();
        for (Candidate candidate : found) {
            if (wanted.test(candidate)) {
                items.computeIfAbsent(facet.apply(candidate), none -> new HashSet<>())
                        .add(candidate.item());
            }
        }
        Map<T, Integer> counts = new TreeMap<>();
        items.forEach((value, having) -> counts.put(value, having.size()));
        return counts;
    }

    private static String kind(String item) {
        return item.substring(0, item.indexOf('/'));
    }
}
