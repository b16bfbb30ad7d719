package kz.senim.kb.answer;

/** Where the latest words of an answer in one language stand on their way to the operators. */
public enum AnswerState implements Coded {
    /** Being written; what was published before stays readable. */
    DRAFT,
    /** Waits for another person to read it. */
    REVIEW,
    /** What operators read. */
    PUBLISHED,
    /** Read by nobody but those who write. */
    ARCHIVED
}
