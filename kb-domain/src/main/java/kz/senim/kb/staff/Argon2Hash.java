package kz.senim.kb.staff;

import static org.bouncycastle.crypto.params.Argon2Parameters.ARGON2_VERSION_13;
import static org.bouncycastle.crypto.params.Argon2Parameters.ARGON2_id;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106), stored in the form of the reference implementation:
 * {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}, both in base 64 without padding.
 */
record Argon2Hash(HashingCost cost, byte[] salt, byte[] hash) implements PasswordHash {

    static final String SCHEME = "$argon2id$";

    private static final Pattern STORED =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=1\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** Each takes megabytes: a shift that signs in at once must not fill the memory that answers callers. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    static Argon2Hash of(String password, HashingCost cost) {
        byte[] salt = PasswordHash.random(SALT_BYTES);
        return new Argon2Hash(cost, salt, derive(password, cost, salt, HASH_BYTES));
    }

    static Argon2Hash ofNobody(HashingCost cost) {
        return new Argon2Hash(cost, PasswordHash.random(SALT_BYTES), PasswordHash.random(HASH_BYTES));
    }

    static Argon2Hash parse(String stored) {
        Matcher parts = STORED.matcher(stored);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a password stored by Argon2id");
        }
        Base64.Decoder decoder = Base64.getDecoder();
        return new Argon2Hash(
                new HashingCost(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))),
                decoder.decode(parts.group(3)),
                decoder.decode(parts.group(4)));
    }

    @Override
    public boolean matches(String password) {
        return MessageDigest.isEqual(hash, derive(password, cost, salt, hash.length));
    }

    @Override
    public boolean isWeakerThan(HashingCost wanted) {
        return cost.isBelow(wanted);
    }

    @Override
    public String stored() {
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return SCHEME + "v=19$m=" + cost.kibibytes() + ",t=" + cost.passes() + ",p=1$" + encoder.encodeToString(salt)
                + "$" + encoder.encodeToString(hash);
    }

    private static byte[] derive(String password, HashingCost cost, byte[] salt, int length) {
        byte[] derived = new byte[length];
        byte[] word = password.getBytes(StandardCharsets.UTF_8);
        AT_ONCE.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(ARGON2_id)
                    .withVersion(ARGON2_VERSION_13)
                    .withMemoryAsKB(cost.kibibytes())
                    .withIterations(cost.passes())
                    .withParallelism(1)
                    .withSalt(salt)
                    .build());
            generator.generateBytes(word, derived);
        } finally {
            AT_ONCE.release();
            Arrays.fill(word, (byte) 0);
        }
        return derived;
    }
}
