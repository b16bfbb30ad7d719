package kz.senim.kb.answer;

/** What an answer is for. */
public enum AnswerKind implements Coded {
    /** Told or pasted while the caller waits. */
    ANSWER(365),
    /** Led through step by step when there is danger. */
    PROTOCOL(90),
    /** A document that a caller can use, with fields to fill in. */
    TEMPLATE(365),
    /** A dated announcement. */
    NOTICE(365);

    private final int reviewDays;

    AnswerKind(int reviewDays) {
        this.reviewDays = reviewDays;
    }

    /** After how many days it is looked at again, where nobody says otherwise. */
    public int reviewDays() {
        return reviewDays;
    }
}
