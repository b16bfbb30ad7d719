package kz.senim.kb.legislation.citation;

import java.util.List;

/**
 * What a citation says.
 *
 * @param act the act and how it was named
 * @param targets the places in it, as written; empty when the act as a whole is cited
 * @param start where the words of the citation begin in the text read
 * @param end where they end, exclusively
 * @param rest the words that are no part of the citation, in order
 * @param whole whether there are no such words
 */
public record CitedPlaces(CitedAct act, List<Target> targets, int start, int end, String rest, boolean whole) {
    public CitedPlaces {
        targets = List.copyOf(targets);
    }
}
