package kz.senim.kb.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** The end of the journal's chain: one row, locked by whoever adds the next entry. */
@Entity
@Table(name = "journal_chain")
class JournalChain {

    static final long ONLY = 1;
    static final String HASH_BEFORE_FIRST = "0".repeat(64);

    @Id
    private long id;

    @Column(name = "entry_count", nullable = false)
    private long length;

    @Column(name = "last_hash", nullable = false, length = 64)
    private String lastHash;

    @NullUnmarked
    protected JournalChain() {}

    static JournalChain empty() {
        JournalChain chain = new JournalChain();
        chain.id = ONLY;
        chain.lastHash = HASH_BEFORE_FIRST;
        return chain;
    }

    long length() {
        return length;
    }

    String lastHash() {
        return lastHash;
    }

    JournalEntry append(Instant at, String by, String action, String subject, String detail) {
        JournalEntry entry = new JournalEntry(length + 1, lastHash, at, by, action, subject, detail);
        length = entry.getNumber();
        lastHash = entry.getHash();
        return entry;
    }
}
