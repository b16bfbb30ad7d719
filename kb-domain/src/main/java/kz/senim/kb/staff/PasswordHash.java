package kz.senim.kb.staff;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is stored: PBKDF2 with HMAC-SHA-512, a salt of its own, and the number of rounds beside it, so that
 * the number can grow without anybody having to choose a new password. 210,000 rounds are what OWASP's Password
 * Storage Cheat Sheet asks for.
 */
final class PasswordHash {

    static final int ROUNDS = 210_000;

    private static final String SCHEME = "pbkdf2-sha512";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 512;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int rounds;
    private final byte[] salt;
    private final byte[] hash;

    private PasswordHash(int rounds, byte[] salt, byte[] hash) {
        this.rounds = rounds;
        this.salt = salt;
        this.hash = hash;
    }

    static PasswordHash of(String password) {
        return of(password, ROUNDS);
    }

    static PasswordHash of(String password, int rounds) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PasswordHash(rounds, salt, derive(password, salt, rounds));
    }

    /** A hash no password is known for; checking one against it takes as long as against any other. */
    static PasswordHash ofNobody() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] hash = new byte[HASH_BITS / Byte.SIZE];
        RANDOM.nextBytes(hash);
        return new PasswordHash(ROUNDS, salt, hash);
    }

    /**
     * @throws IllegalArgumentException when the text was not made by {@link #toString()}
     */
    static PasswordHash parse(String stored) {
        String[] parts = stored.split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            throw new IllegalArgumentException("Not a stored password of the scheme " + SCHEME);
        }
        Base64.Decoder decoder = Base64.getDecoder();
        return new PasswordHash(Integer.parseInt(parts[1]), decoder.decode(parts[2]), decoder.decode(parts[3]));
    }

    /** Whether this is the password; takes the same time whether it is or not. */
    boolean matches(String password) {
        return MessageDigest.isEqual(hash, derive(password, salt, rounds));
    }

    /** Whether the hash was made with fewer rounds than these. */
    boolean isWeakerThan(int wantedRounds) {
        return rounds < wantedRounds;
    }

    /** The form in which it is stored: scheme, rounds, salt and hash, with {@code $} between them. */
    @Override
    public String toString() {
        Base64.Encoder encoder = Base64.getEncoder();
        return String.join(
                "$", SCHEME, Integer.toString(rounds), encoder.encodeToString(salt), encoder.encodeToString(hash));
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform from 8 on has PBKDF2WithHmacSHA512", e);
        } finally {
            spec.clearPassword();
        }
    }
}
