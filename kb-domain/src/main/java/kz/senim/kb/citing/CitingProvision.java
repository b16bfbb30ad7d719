package kz.senim.kb.citing;

import kz.senim.kb.legislation.Provision;

/**
 * A provision that cites another.
 *
 * @param provision its row
 * @param count how many places in it cite the other
 * @param excerpt the words around the first of them, on one line
 */
public record CitingProvision(Provision provision, int count, String excerpt) {}
