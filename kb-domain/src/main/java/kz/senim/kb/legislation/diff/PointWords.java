package kz.senim.kb.legislation.diff;

/** What comparison needs to know of a paragraph of a provision. */
public interface PointWords {

    /** Its id, beginning with that of its provision. */
    String eId();

    /** Its number as printed; empty for a paragraph that is only counted. */
    String number();

    String text();
}
