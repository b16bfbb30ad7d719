package kz.senim.kb.search;

import java.util.List;

/**
 * What a question found.
 *
 * @param hits the hits of the page asked for, the best first
 * @param total how many there are; beyond the first few hundred both languages of an article count apart
 * @param tookMillis how long it took
 */
public record HitPage(List<Hit> hits, long total, long tookMillis) {

    public HitPage {
        hits = List.copyOf(hits);
    }
}
