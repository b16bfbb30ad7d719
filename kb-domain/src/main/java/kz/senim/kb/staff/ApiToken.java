package kz.senim.kb.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import kz.senim.kb.staff.StaffException.Reason;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A key with which a program acts for a person; of its value only the hash is kept. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    private static final int LONGEST_NAME = 100;
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id", updatable = false)
    private StaffMember owner;

    @Column(nullable = false, updatable = false, length = LONGEST_NAME)
    private String name;

    @Column(nullable = false, updatable = false, length = 64)
    private String sha256;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @NullUnmarked
    protected ApiToken() {}

    ApiToken(StaffMember owner, String name, TokenValue value, Instant at) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new StaffException(Reason.BAD_TOKEN_NAME, LONGEST_NAME);
        }
        this.owner = owner;
        this.name = stripped;
        this.sha256 = value.sha256();
        this.createdAt = at;
    }

    /** Notes that the token was used, to the minute, lest every request become a write. */
    void noteUse(Instant at) {
        if (lastUsedAt == null || lastUsedAt.plus(USE_IS_NOTED_EVERY).isBefore(at)) {
            lastUsedAt = at;
        }
    }

    public @Nullable Long getId() {
        return id;
    }

    public StaffMember getOwner() {
        return owner;
    }

    public String getName() {
        return name;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Instant getLastUsedAt() {
        return lastUsedAt;
    }
}
