package kz.senim.kb.search;

import org.jspecify.annotations.Nullable;

/**
 * A citation in a question.
 *
 * @param text the citation as typed
 * @param hits how many of the first hits are what is cited
 * @param place the part or point cited, as people write it; may be empty
 * @param unknown what is cited and not in the base, as typed; null when it is there
 */
public record CitedHits(
        String text, int hits, String place, @Nullable String unknown) {}
