package kz.senim.kb.search;

import java.util.List;
import kz.senim.kb.search.repair.Repair;
import org.jspecify.annotations.Nullable;

/**
 * What a question found.
 *
 * @param hits the hits of the page asked for, the best first
 * @param answers the answers, protocols, templates and notices found, the best first; with the first page only
 * @param references the rows of reference tables and the terms of the glossary found, the best first; with the first page
 *     only
 * @param total how many hits there are; beyond the first few hundred both languages of an article count apart
 * @param citation what the question cites, null where nothing
 * @param repair how the question was read, null where as typed
 * @param didYouMean how it could be read where that was refused, else null
 * @param facets what the question finds by act, kind, language and status, null where that was not asked
 * @param tookMillis how long it took
 */
public record HitPage(
        List<Hit> hits,
        List<AnswerHit> answers,
        List<ReferenceHit> references,
        long total,
        @Nullable CitedHits citation,
        @Nullable Repair repair,
        @Nullable String didYouMean,
        @Nullable Facets facets,
        long tookMillis) {

    public HitPage {
        hits = List.copyOf(hits);
        answers = List.copyOf(answers);
        references = List.copyOf(references);
    }

    /** The same page with these answers beside its hits. */
    HitPage beside(List<AnswerHit> found) {
        return new HitPage(hits, found, references, total, citation, repair, didYouMean, facets, tookMillis);
    }

    /** Nothing. */
    static final HitPage EMPTY = new HitPage(List.of(), List.of(), List.of(), 0, null, null, null, null, 0);

    /** The same page with these hits in place of its own, of which so many come before all that it found itself. */
    HitPage withFirst(List<Hit> others, long more) {
        return new HitPage(others, answers, references, total + more, citation, repair, didYouMean, facets, tookMillis);
    }

    /** The same page, which took so long. */
    HitPage took(long millis) {
        return new HitPage(hits, answers, references, total, citation, repair, didYouMean, facets, millis);
    }

    /** The same page, found by the question as it was meant. */
    HitPage readAs(Repair meant) {
        return new HitPage(hits, answers, references, total, citation, meant, didYouMean, facets, tookMillis);
    }

    /** The same page with what another found, and how the question was read for it; what stands beside hits stays. */
    HitPage instead(HitPage other) {
        return new HitPage(
                other.hits,
                answers,
                references,
                other.total,
                citation,
                other.repair,
                other.didYouMean,
                facets,
                tookMillis + other.tookMillis);
    }

    /** The same page, found by the question as typed, though it may have been meant otherwise. */
    HitPage unlessMeant(String otherwise) {
        return new HitPage(hits, answers, references, total, citation, repair, otherwise, facets, tookMillis);
    }

    /** The same page with these hits in place of its own. */
    HitPage with(List<Hit> others) {
        return new HitPage(others, answers, references, total, citation, repair, didYouMean, facets, tookMillis);
    }

    /** The same page with these rows and terms beside its hits. */
    HitPage withReferences(List<ReferenceHit> found) {
        return new HitPage(hits, answers, found, total, citation, repair, didYouMean, facets, tookMillis);
    }
}
