package kz.senim.kb.search.mapping;

/** How the index names an answer, in whichever language. */
public final class AnswerItem {
    private static final String KIND = "answer";

    private AnswerItem() {}

    /** The item of the answer with this code. */
    public static String of(String code) {
        return KIND + "/" + code;
    }
}
