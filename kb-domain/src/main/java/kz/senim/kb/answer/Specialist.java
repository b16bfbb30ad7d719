package kz.senim.kb.answer;

/** To whom an operator hands a contact over. */
public enum Specialist implements Coded {
    PSYCHOLOGIST,
    LAWYER,
    POLICE
}
