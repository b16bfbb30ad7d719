package kz.senim.kb.legislation.citation;

import java.util.List;

/**
 * What a citation says.
 *
 * @param act the act and how it was named
 * @param targets the places in it, as written; empty when the act as a whole is cited
 * @param start where the words of the citation begin in the text read
 * @param end where they end, exclusively
 * @param whole whether the text has no other words
 */
public record CitedPlaces(CitedAct act, List<Target> targets, int start, int end, boolean whole) {
    public CitedPlaces {
        targets = List.copyOf(targets);
    }

    /** The words of the text read that are no part of the citation, in order and on one line. */
    public String restOf(String text) {
        return (text.substring(0, start) + ' ' + text.substring(end)).strip().replaceAll("\\s+", " ");
    }
}
