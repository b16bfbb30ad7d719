package kz.senim.kb.legislation;

import kz.senim.kb.legislation.diff.PointWords;

/**
 * One paragraph of a provision's text with its address.
 *
 * @param eId its id, unique in the provision: {@code art_1__para_2__subpara_3}; an unnumbered paragraph is an alinea of
 *     the unit it stands in, counted from that unit's first: {@code art_1__para_2__al_2} is the second part of point 2
 * @param level how deep it stands: 1 for points and what stands beside them, 2 for sub-points, 3 for what is below
 * @param number its number as printed, without the mark after it: {@code 2-1}, {@code 28-2}; empty where it has none
 * @param text its words as printed, the number included
 */
public record Paragraph(String eId, int level, String number, String text) implements PointWords {}
