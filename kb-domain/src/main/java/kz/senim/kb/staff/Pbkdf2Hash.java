package kz.senim.kb.staff;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * PBKDF2 with HMAC-SHA-512, as {@code pbkdf2-sha512$rounds$salt$hash}: what accounts were made with before Argon2id, and
 * keep until their next sign-in.
 */
record Pbkdf2Hash(int rounds, byte[] salt, byte[] hash) implements PasswordHash {

    private static final String SCHEME = "pbkdf2-sha512";

    static Pbkdf2Hash parse(String stored) {
        String[] parts = stored.split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            throw new IllegalArgumentException("Not a stored password of the scheme " + SCHEME);
        }
        Base64.Decoder decoder = Base64.getDecoder();
        return new Pbkdf2Hash(Integer.parseInt(parts[1]), decoder.decode(parts[2]), decoder.decode(parts[3]));
    }

    @Override
    public boolean matches(String password) {
        return MessageDigest.isEqual(hash, derive(password));
    }

    @Override
    public boolean isWeakerThan(HashingCost wanted) {
        return true;
    }

    @Override
    public String stored() {
        Base64.Encoder encoder = Base64.getEncoder();
        return String.join(
                "$", SCHEME, Integer.toString(rounds), encoder.encodeToString(salt), encoder.encodeToString(hash));
    }

    private byte[] derive(String password) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, hash.length * Byte.SIZE);
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
