package kz.senim.kb.importer.hsds;

import java.util.Locale;

/** What was asked of an import of a directory cannot be done; the reason is told to the user. */
public class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot be done. */
    public enum Reason {
        /** There is no such import. */
        NO_SUCH_IMPORT,
        /** It does not wait for that: it is being worked on, or has ended. */
        NOT_NOW,
        /** Another import was accepted after it, and has to be undone first. */
        LATER_IMPORT;

        /** The last part of the message's key. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    public ImportException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
