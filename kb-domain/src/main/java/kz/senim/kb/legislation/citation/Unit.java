package kz.senim.kb.legislation.citation;

/** The units of an act that citations name, from the largest to the smallest. */
enum Unit {
    ARTICLE,
    PART,
    POINT,
    SUBPOINT
}
