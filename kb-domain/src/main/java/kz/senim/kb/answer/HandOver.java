package kz.senim.kb.answer;

/** When an operator hands over, and to whom. */
public record HandOver(Specialist to, String when) {}
