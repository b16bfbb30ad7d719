package kz.senim.kb.backup;

import java.util.List;

/** A backup that cannot be restored; the base is as it was. */
public class RestoreException extends RuntimeException {

    /** Why it cannot be restored. */
    public enum Reason {
        /** It is no archive, or one without a listing of ours. */
        NOT_A_BACKUP,
        /** It was written in another format. Arguments: its format, ours. */
        OTHER_FORMAT,
        /** It was made from another version of the schema. Arguments: its version, ours. */
        OTHER_SCHEMA,
        /** Its tables or their columns are not ours. Arguments: those that differ. */
        OTHER_TABLES,
        /** A part cannot be read. Arguments: the part, the line. */
        DAMAGED,
        /** Some byte of it is not as it was written. */
        ALTERED,
        /** A part is not what the listing says. Arguments: the part. */
        CHECKSUM,
        /** The database refuses the rows. Arguments: what it says. */
        CONTRADICTORY
    }

    private final Reason reason;
    private final List<String> arguments;

    public RestoreException(Reason reason, Object... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments).stream().map(Object::toString).toList();
    }

    public Reason reason() {
        return reason;
    }

    public List<String> arguments() {
        return arguments;
    }
}
