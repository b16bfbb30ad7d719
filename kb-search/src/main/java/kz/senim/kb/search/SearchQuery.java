package kz.senim.kb.search;

import java.time.LocalDate;
import java.util.Set;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Today;
import org.jspecify.annotations.Nullable;

/**
 * A question to the knowledge base.
 *
 * @param text what was typed, in any state; never to be logged or kept
 * @param kinds the kinds of content to look in, all where empty
 * @param language the only language to look in, both where null
 * @param on the day whose law is asked for
 * @param prefix whether the last word may still be being typed
 * @param repair whether the question may be tried again, repaired, where little is found
 * @param limit how many hits to show, 1 to {@value #MOST_HITS}
 * @param offset how many hits to leave out before them, 0 to {@value #FURTHEST}
 * @param without the parts of the search to leave out, to measure what they bring
 * @param narrowing which acts and statuses alone are asked for
 * @param facets whether to tell what the question finds by act, kind, language and status
 */
public record SearchQuery(
        String text,
        Set<String> kinds,
        @Nullable Language language,
        LocalDate on,
        boolean prefix,
        boolean repair,
        int limit,
        int offset,
        Set<SearchPart> without,
        Narrowing narrowing,
        boolean facets) {

    public static final int MOST_HITS = 100;
    public static final int FURTHEST = 1000;

    public static final int USUAL_HITS = 20;

    /**
     * @throws IllegalArgumentException when limit or offset is outside its bounds
     */
    public SearchQuery {
        kinds = Set.copyOf(kinds);
        without = Set.copyOf(without);
        if (limit < 1 || limit > MOST_HITS) {
            throw new IllegalArgumentException("limit must be 1 to " + MOST_HITS + ", not " + limit);
        }
        if (offset < 0 || offset > FURTHEST) {
            throw new IllegalArgumentException("offset must be 0 to " + FURTHEST + ", not " + offset);
        }
    }

    /** The question as it is usually asked: everything, in both languages, as of today. */
    public static SearchQuery of(String text) {
        return new SearchQuery(
                text,
                Set.of(),
                null,
                Today.inKazakhstan(),
                false,
                true,
                USUAL_HITS,
                0,
                Set.of(),
                Narrowing.NONE,
                false);
    }

    public SearchQuery whileTyping() {
        return new SearchQuery(text, kinds, language, on, true, repair, limit, offset, without, narrowing, facets);
    }

    public SearchQuery on(LocalDate day) {
        return new SearchQuery(text, kinds, language, day, prefix, repair, limit, offset, without, narrowing, facets);
    }

    public SearchQuery in(Language only) {
        return new SearchQuery(text, kinds, only, on, prefix, repair, limit, offset, without, narrowing, facets);
    }

    /** The same question in other words. */
    SearchQuery saying(String words) {
        return new SearchQuery(words, kinds, language, on, prefix, repair, limit, offset, without, narrowing, facets);
    }

    public SearchQuery page(int newLimit, int newOffset) {
        return new SearchQuery(
                text, kinds, language, on, prefix, repair, newLimit, newOffset, without, narrowing, facets);
    }

    /** The same question, to be answered without these parts of the search. */
    public SearchQuery leavingOut(Set<SearchPart> parts) {
        return new SearchQuery(text, kinds, language, on, prefix, repair, limit, offset, parts, narrowing, facets);
    }

    /** The same question, asked of these acts and statuses alone. */
    public SearchQuery within(Narrowing narrower) {
        return new SearchQuery(text, kinds, language, on, prefix, repair, limit, offset, without, narrower, facets);
    }

    /** The same question, to be answered with what it finds by act, kind, language and status. */
    public SearchQuery withFacets() {
        return new SearchQuery(text, kinds, language, on, prefix, repair, limit, offset, without, narrowing, true);
    }

    /** The same question, asked of all acts, languages and statuses. */
    SearchQuery unnarrowed() {
        return new SearchQuery(text, kinds, null, on, prefix, repair, limit, offset, without, Narrowing.NONE, facets);
    }

    /** The same question, wherever it is read as typed. */
    SearchQuery unrepaired() {
        return new SearchQuery(text, kinds, language, on, prefix, false, limit, offset, without, narrowing, facets);
    }

    /** Whether this kind of content is asked for. */
    boolean asks(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** Whether this part of the search takes part. */
    boolean with(SearchPart part) {
        return !without.contains(part);
    }
}
