package kz.senim.kb.citing;

/** Cuts the words around a place out of a text. */
final class Excerpt {

    private static final int BEFORE = 90;
    private static final int AFTER = 70;

    private Excerpt() {}

    /** The words from some before the place to some after it, of its own paragraph, with dots where more was left out. */
    static String around(String text, int start, int end) {
        int first = Math.max(0, text.lastIndexOf('\n', Math.max(0, start - 1)) + 1);
        int next = text.indexOf('\n', end);
        int last = next < 0 ? text.length() : next;
        int from = start - first <= BEFORE ? first : afterSpace(text, start - BEFORE, start);
        int to = last - end <= AFTER ? last : beforeSpace(text, end + AFTER, end);
        return (from > first ? "… " : "") + text.substring(from, to).strip() + (to < last ? " …" : "");
    }

    private static int afterSpace(String text, int place, int limit) {
        int space = text.indexOf(' ', place);
        return space < 0 || space >= limit ? place : space + 1;
    }

    private static int beforeSpace(String text, int place, int limit) {
        int space = text.lastIndexOf(' ', place);
        return space <= limit ? place : space;
    }
}
