package kz.senim.kb.legislation.citation;

import org.jspecify.annotations.Nullable;

/**
 * One place in an act.
 *
 * @param from the number of the article, or of the first article of a range: {@code 127-2}
 * @param to the last article of a range; the same as {@code from} for a single article
 * @param part the number of the part (часть, бөлік) or null
 * @param point the number of the point (пункт, тармақ) or null
 * @param subpoint the number of the sub-point (подпункт, тармақша) or null
 */
public record Target(
        String from,
        String to,
        @Nullable String part,
        @Nullable String point,
        @Nullable String subpoint) {

    public boolean isRange() {
        return !from.equals(to);
    }
}
