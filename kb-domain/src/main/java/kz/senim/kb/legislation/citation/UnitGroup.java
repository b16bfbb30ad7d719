package kz.senim.kb.legislation.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit with its numbers: «пунктами 1 и 3», «2 және 3-тармақтарында».
 *
 * @param start its first token
 * @param end the token after it
 */
record UnitGroup(int start, int end, LawUnit unit, List<Item> items) implements TextElement {

    UnitGroup {
        items = List.copyOf(items);
    }

    /**
     * One number, or the first and last of several.
     *
     * @param to the last number of a range; null for a single one
     * @param inner what is named in brackets behind it, each as a chain of units: «79 (пунктом 1) части третьей)»
     */
    record Item(int start, int end, String from, @Nullable String to, List<List<UnitGroup>> inner) {
        Item {
            inner = List.copyOf(inner);
        }

        Item with(int newEnd, List<List<UnitGroup>> groups) {
            return new Item(start, newEnd, from, to, groups);
        }
    }
}
