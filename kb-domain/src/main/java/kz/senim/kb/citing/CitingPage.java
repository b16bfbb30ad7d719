package kz.senim.kb.citing;

import java.util.List;

/**
 * Some of the provisions that cite one.
 *
 * @param total how many there are
 * @param provisions those asked for, of the same act first
 */
public record CitingPage(long total, List<CitingProvision> provisions) {
    public CitingPage {
        provisions = List.copyOf(provisions);
    }
}
