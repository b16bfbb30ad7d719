package kz.senim.kb.deploy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something a person can put right: its message is shown as it is, without a stack trace. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Failure(String message) {
        super(message);
    }

    public Failure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** A failure told in several lines: what happened, then the details indented below. */
    public static Failure of(String message, List<String> details) {
        return new Failure(details.isEmpty() ? message : message + "\n    " + String.join("\n    ", details));
    }
}
