package kz.senim.kb.legislation.citation;

/**
 * A number as written, before it is known whether its two halves are one number or a range.
 *
 * @param second what follows the joint; empty when there is none
 */
record Numeral(String first, Joint joint, String second) {

    /** What joins the halves of a number. */
    enum Joint {
        NONE,
        /** {@code 127²}: always one number. */
        SUPERSCRIPT,
        /** {@code 124-1}: one number or a range. */
        DASH,
        /** {@code 127.2} or {@code 140/2}: one number, or an article and its part. */
        DOT,
        /** {@code 120 по 122}: always a range. */
        RANGE
    }

    static Numeral plain(String number) {
        return new Numeral(number, Joint.NONE, "");
    }

    String joined() {
        return joint == Joint.NONE ? first : first + '-' + second;
    }

    /** Whether the halves ascend, as those of a range must. */
    boolean ascends() {
        return leading(second) > leading(first);
    }

    private static int leading(String number) {
        int dash = number.indexOf('-');
        return Integer.parseInt(dash < 0 ? number : number.substring(0, dash));
    }
}
