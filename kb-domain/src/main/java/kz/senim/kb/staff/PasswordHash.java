package kz.senim.kb.staff;

import java.security.SecureRandom;

/** A password as it is stored: it can be compared with, not read. */
sealed interface PasswordHash permits Argon2Hash, Pbkdf2Hash {

    /** A hash of this password with a salt of its own. */
    static PasswordHash of(String password, HashingCost cost) {
        return Argon2Hash.of(password, cost);
    }

    /** A hash no password is known for; checking one against it takes as long as against any other. */
    static PasswordHash ofNobody() {
        return Argon2Hash.ofNobody(HashingCost.RECOMMENDED);
    }

    /**
     * Reads what {@link #stored()} wrote.
     *
     * @throws IllegalArgumentException when the text is no stored password
     */
    static PasswordHash parse(String stored) {
        return stored.startsWith(Argon2Hash.SCHEME) ? Argon2Hash.parse(stored) : Pbkdf2Hash.parse(stored);
    }

    /** Whether this is the password; takes the same time whether it is or not. */
    boolean matches(String password);

    /** Whether guessing is cheaper than it would be at this cost. */
    boolean isWeakerThan(HashingCost cost);

    /** The form in which it is stored, with its scheme and cost, so that these can change over the years. */
    String stored();

    /** So many random bytes. */
    static byte[] random(int count) {
        byte[] bytes = new byte[count];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
