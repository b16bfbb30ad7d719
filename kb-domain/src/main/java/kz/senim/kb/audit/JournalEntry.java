package kz.senim.kb.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * One thing that was done: when, by whom, what, to what. It is written once. Its hash covers its own content and the
 * hash of the entry before it, so that no entry can be changed, taken out or put in without the chain showing it.
 */
@Entity
@Table(name = "journal_entry")
public class JournalEntry {

    private static final int LONGEST_SUBJECT = 250;
    private static final int LONGEST_DETAIL = 4000;

    @Id
    @Column(name = "entry_number")
    private long number;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "recorded_by", nullable = false, updatable = false, length = 60)
    private String by;

    @Column(nullable = false, updatable = false, length = 60)
    private String action;

    @Column(nullable = false, updatable = false, length = LONGEST_SUBJECT)
    private String subject;

    @Column(nullable = false, updatable = false, length = LONGEST_DETAIL)
    private String detail;

    @Column(name = "previous_hash", nullable = false, updatable = false, length = 64)
    private String previousHash;

    @Column(nullable = false, updatable = false, length = 64)
    private String hash;

    @NullUnmarked
    protected JournalEntry() {}

    JournalEntry(
            long number, String previousHash, Instant at, String by, String action, String subject, String detail) {
        this.number = number;
        this.previousHash = previousHash;
        // databases keep microseconds
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.by = by;
        this.action = action;
        this.subject = cut(subject, LONGEST_SUBJECT);
        this.detail = cut(detail, LONGEST_DETAIL);
        this.hash = computeHash();
    }

    public long getNumber() {
        return number;
    }

    public Instant getAt() {
        return at;
    }

    /** The username of who did it. */
    public String getBy() {
        return by;
    }

    public String getAction() {
        return action;
    }

    public String getSubject() {
        return subject;
    }

    public String getDetail() {
        return detail;
    }

    public String getPreviousHash() {
        return previousHash;
    }

    /** SHA-256 over the previous hash and the content, as 64 lower-case hexadecimal digits. */
    public String getHash() {
        return hash;
    }

    /** Whether this entry, unchanged, is the one that follows the entry with this number and hash. */
    boolean follows(long previousNumber, String hashBefore) {
        return number == previousNumber + 1 && previousHash.equals(hashBefore) && hash.equals(computeHash());
    }

    private String computeHash() {
        StringBuilder canonical = new StringBuilder();
        for (String part : List.of(previousHash, Long.toString(number), at.toString(), by, action, subject, detail)) {
            // the length before each part keeps text from moving between parts unseen
            canonical.append(part.length()).append(':').append(part).append('\n');
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + '…';
    }
}
