package kz.senim.kb.answer;

/** Who is on the line; the ages are those at which the law gives children more of a say. */
public enum Audience implements Coded {
    CHILD_UNDER_14,
    CHILD_14_15,
    CHILD_16_17,
    PARENT,
    TEACHER,
    OTHER
}
