package kz.senim.kb.legislation.diff;

import org.jspecify.annotations.Nullable;

/** A paragraph and what became of it; without the one it is new, without the other gone. */
record PointPair(@Nullable PointWords before, @Nullable PointWords after) {

    boolean sameText() {
        return before != null && after != null && before.text().equals(after.text());
    }
}
