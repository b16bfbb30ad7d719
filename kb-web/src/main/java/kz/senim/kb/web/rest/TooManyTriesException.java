package kz.senim.kb.web.rest;

import java.time.Duration;

/** Too many wrong passwords; the next try must wait. */
public class TooManyTriesException extends RuntimeException {

    private final long seconds;

    public TooManyTriesException(Duration retryAfter) {
        super("too-many-tries");
        this.seconds = Math.max(1, retryAfter.plusMillis(999).toSeconds());
    }

    /** How long the next try must wait, in whole seconds. */
    public long seconds() {
        return seconds;
    }
}
