package kz.senim.kb.importer.parse;

import kz.senim.kb.legislation.ProvisionKind;

/**
 * A line read as a heading.
 *
 * @param kind what it heads
 * @param rank how high it stands in the tree, 0 the highest: parts of parts and sections of sections have ranks of their own
 * @param number its number, normalised; empty where it has none
 * @param label the designation as printed, its mark included
 * @param title what follows it as printed
 * @param trust how sure the words alone make it
 * @param foreignLetter whether its word is spelled with a letter of another alphabet
 */
record Heading(
        ProvisionKind kind, int rank, String number, String label, String title, Trust trust, boolean foreignLetter) {

    /** How sure the words alone make a heading. */
    enum Trust {
        /** The designation stands alone, or with its mark or a capitalised title. */
        CLEAR,
        /** What follows the number is written like the rest of a sentence. */
        SENTENCE
    }
}
