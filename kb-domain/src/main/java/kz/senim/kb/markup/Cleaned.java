package kz.senim.kb.markup;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is left of a pasted text, and what went.
 *
 * @param dropped each kind once
 */
public record Cleaned(RichText text, List<Dropped> dropped) {

    static Cleaned of(RichText text, Set<Dropped> dropped) {
        return new Cleaned(text, List.copyOf(dropped.isEmpty() ? Set.of() : EnumSet.copyOf(dropped)));
    }
}
