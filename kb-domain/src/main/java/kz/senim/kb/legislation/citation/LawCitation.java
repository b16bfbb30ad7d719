package kz.senim.kb.legislation.citation;

/**
 * A citation found in running text. Of several places named together each is a citation of its own: «статьями 120, 121 и
 * 122-1 УК» are three, and the stretches of text between the first word and the last are shared out among them.
 *
 * @param start where its words begin in the text
 * @param end where they end, exclusively
 * @param act the act meant
 * @param place the place in it
 */
public record LawCitation(int start, int end, MeantAct act, LawPlace place) {}
