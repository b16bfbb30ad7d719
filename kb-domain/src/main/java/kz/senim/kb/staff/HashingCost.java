package kz.senim.kb.staff;

/**
 * What one guess at a password costs who guesses, and one sign-in the server.
 *
 * @param kibibytes of memory that one hashing takes
 * @param passes over that memory
 */
record HashingCost(int kibibytes, int passes) {

    /** The least that OWASP's Password Storage Cheat Sheet asks of Argon2id. */
    static final HashingCost RECOMMENDED = new HashingCost(19 * 1024, 2);

    boolean isBelow(HashingCost wanted) {
        return (long) kibibytes * passes < (long) wanted.kibibytes * wanted.passes;
    }
}
