package kz.senim.kb.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The value of a token: 256 random bits, as 43 signs of base64url. It is shown to its owner once and is never stored;
 * with so much randomness a plain hash of it is safe to keep.
 */
public record TokenValue(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static TokenValue random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TokenValue(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The hash under which the token is known, as 64 lower-case hexadecimal digits. */
    String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Hides the value from logs. */
    @Override
    public String toString() {
        return "TokenValue[…]";
    }
}
