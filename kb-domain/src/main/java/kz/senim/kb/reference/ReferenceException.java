package kz.senim.kb.reference;

import java.util.List;

/** What was asked of the reference tables cannot be done; the reason and its arguments are told to the user. */
public class ReferenceException extends RuntimeException {

    /** Why it cannot be done. */
    public enum Reason {
        /** No table has this code. Arguments: the code. */
        NO_SUCH_TABLE,
        /** A table has this code already. Arguments: the code. */
        TABLE_EXISTS,
        /** The table has no column with this code. Arguments: the code. */
        NO_SUCH_COLUMN,
        /** A column is told of in rows, and cannot go or become another. Arguments: the code. */
        COLUMN_IN_USE,
        /** A column has cells of another kind. Arguments: the column's code. */
        WRONG_KIND,
        /** No row has this id. Arguments: the id. */
        NO_SUCH_ROW,
        /** No flag has this id. Arguments: the id. */
        NO_SUCH_FLAG,
        /** The flag was decided on or taken back before. Arguments: none. */
        FLAG_IS_CLOSED,
        /** No import has this id. Arguments: the id. */
        NO_SUCH_IMPORT,
        /** The import was taken back before. Arguments: none. */
        UNDONE_ALREADY,
        /** A row that the import brought was changed since. Arguments: the row's name, the file. */
        CHANGED_SINCE_IMPORT,
        /** The file has lines that cannot be read. Arguments: how many. */
        HAS_PROBLEMS,
        /** A code is not small Latin letters, digits and hyphens. Arguments: what was given. */
        BAD_CODE,
        /** It has no name. Arguments: none. */
        NO_NAME,
        /** A text is longer than is kept. Arguments: the greatest length. */
        TOO_LONG,
        /** A number is below nought or too exact. Arguments: the number. */
        BAD_NUMBER,
        /** What it rests on is no address in the law. Arguments: what was given. */
        BAD_NORM,
        /** The last day is before the first. Arguments: none. */
        ENDS_BEFORE_IT_BEGINS,
        /** The table tells of the same thing for some of these days. Arguments: the other's first day. */
        OVERLAPS,
        /** Someone else has changed it meanwhile. Arguments: none. */
        CHANGED_MEANWHILE
    }

    private final Reason reason;
    private final List<String> arguments;

    public ReferenceException(Reason reason, Object... arguments) {
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
