package kz.senim.kb.deploy.bench;

/**
 * One question answered.
 *
 * @param question which one
 * @param nanos how long it took
 * @param status as HTTP has it, {@value #OK} where there was no HTTP
 */
record Timing(int question, long nanos, int status) {
    static final int OK = 200;
    static final int NO_ANSWER = 0;

    boolean failed() {
        return status != OK;
    }
}
