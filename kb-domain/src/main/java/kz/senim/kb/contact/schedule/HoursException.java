package kz.senim.kb.contact.schedule;

/** Hours were written in a way that cannot be read. */
public class HoursException extends RuntimeException {

    private final String rule;

    /**
     * @param rule the rule among those written that cannot be read
     */
    public HoursException(String rule) {
        super("Hours cannot be read: " + rule);
        this.rule = rule;
    }

    /** The rule that cannot be read, as written. */
    public String rule() {
        return rule;
    }
}
