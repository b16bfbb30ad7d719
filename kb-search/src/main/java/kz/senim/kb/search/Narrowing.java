package kz.senim.kb.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.search.mapping.Fields;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What alone a question asks for.
 *
 * @param acts the acts to look in, all where empty
 * @param statuses the statuses wanted, all where empty
 */
public record Narrowing(Set<String> acts, Set<HitStatus> statuses) {
    /** Everything. */
    public static final Narrowing NONE = new Narrowing(Set.of(), Set.of());

    public Narrowing {
        acts = Set.copyOf(acts);
        statuses = Set.copyOf(statuses);
    }

    boolean hasAct(String actId) {
        return acts.isEmpty() || acts.contains(actId);
    }

    boolean hasStatus(HitStatus status) {
        return statuses.isEmpty() || statuses.contains(status);
    }

    boolean has(Candidate candidate, LocalDate on) {
        return hasAct(candidate.actId()) && hasStatus(candidate.status(on));
    }

    /** The query, finding only this. */
    Query within(Query query, LocalDate on) {
        if (acts.isEmpty() && statuses.isEmpty()) {
            return query;
        }
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        if (!acts.isEmpty()) {
            List<BytesRef> ids = acts.stream().map(BytesRef::new).toList();
            narrowed.add(new TermInSetQuery(Fields.ACT_ID, ids), Occur.FILTER);
        }
        if (!statuses.isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            statuses.forEach(status -> any.add(having(status, on), Occur.SHOULD));
            narrowed.add(any.build(), Occur.FILTER);
        }
        return narrowed.build();
    }

    /** As {@link HitStatus} tells the status of a document. */
    private static Query having(HitStatus status, LocalDate on) {
        Query later = LongPoint.newRangeQuery(Fields.VALID_FROM, on.toEpochDay() + 1, Long.MAX_VALUE);
        BooleanQuery.Builder having = new BooleanQuery.Builder();
        return switch (status) {
            case REPEALED -> having(ForceStatus.REPEALED);
            case COMING ->
                having.add(later, Occur.MUST)
                        .add(having(ForceStatus.REPEALED), Occur.MUST_NOT)
                        .build();
            case IN_FORCE ->
                having.add(having(ForceStatus.IN_FORCE), Occur.MUST)
                        .add(later, Occur.MUST_NOT)
                        .add(suspended(on), Occur.MUST_NOT)
                        .build();
            case SUSPENDED ->
                having.add(suspended(on), Occur.SHOULD)
                        .add(having(ForceStatus.SUSPENDED), Occur.SHOULD)
                        .setMinimumNumberShouldMatch(1)
                        .add(having(ForceStatus.REPEALED), Occur.MUST_NOT)
                        .add(later, Occur.MUST_NOT)
                        .build();
        };
    }

    /** All of it is not applied, from one day until another. */
    private static Query suspended(LocalDate on) {
        return new BooleanQuery.Builder()
                .add(LongPoint.newRangeQuery(Fields.SUSPENDED_FROM, Long.MIN_VALUE, on.toEpochDay()), Occur.MUST)
                .add(LongPoint.newRangeQuery(Fields.SUSPENDED_UNTIL, on.toEpochDay() + 1, Long.MAX_VALUE), Occur.MUST)
                .build();
    }

    private static Query having(ForceStatus status) {
        return new TermQuery(new Term(Fields.STATUS, status.name()));
    }
}
