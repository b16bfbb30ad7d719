package kz.senim.kb.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.senim.kb.staff.StaffException.Reason;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A person's account. */
@Entity
@Table(name = "staff_member")
public class StaffMember {

    /** So many wrong passwords are let pass before each further one costs a wait. */
    static final int FREE_TRIES = 5;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int DOUBLINGS = 5;
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,49}");
    private static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_member_seq")
    @SequenceGenerator(name = "staff_member_seq", sequenceName = "staff_member_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false, length = 50)
    private String username;

    @Column(nullable = false, length = LONGEST_NAME)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Role role;

    @Column(name = "password_hash", nullable = false, length = 500)
    private String passwordHash;

    @Column(name = "credentials_version", nullable = false)
    private int credentialsVersion;

    @Column(nullable = false)
    private boolean locked;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "last_sign_in_at")
    private @Nullable Instant lastSignInAt;

    @Column(name = "wrong_tries", nullable = false)
    private int wrongTries;

    @Column(name = "next_try_at")
    private @Nullable Instant nextTryAt;

    @NullUnmarked
    protected StaffMember() {}

    StaffMember(String username, String name, Role role, PasswordHash password, Instant at) {
        this.username = requireUsername(username);
        this.name = requireName(name);
        this.role = role;
        this.passwordHash = password.stored();
        this.createdAt = at;
    }

    /** The name as it is stored and compared: capital letters count as small ones. */
    static String normalized(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    static String requireUsername(String username) {
        if (!USERNAME.matcher(username).matches()) {
            throw new StaffException(Reason.BAD_USERNAME);
        }
        return username;
    }

    void rename(String newName) {
        name = requireName(newName);
    }

    void changeRole(Role newRole) {
        role = newRole;
    }

    /** Sets a new password; whoever is signed in with the old one is so no longer, and tries begin anew. */
    void setPassword(PasswordHash password) {
        passwordHash = password.stored();
        credentialsVersion++;
        forgetWrongTries();
    }

    /** The same password, stored in a stronger way. */
    void strengthen(PasswordHash samePassword) {
        passwordHash = samePassword.stored();
    }

    /** Shuts the account; whoever is signed in with it is so no longer. */
    void lock() {
        locked = true;
        credentialsVersion++;
    }

    void unlock() {
        locked = false;
        forgetWrongTries();
    }

    /** Notes a wrong password: from the fifth in a row on, the next try must wait, each time twice as long. */
    void noteWrongTry(Instant at) {
        wrongTries++;
        if (wrongTries >= FREE_TRIES) {
            int doublings = Math.min(wrongTries - FREE_TRIES, DOUBLINGS);
            nextTryAt = at.plus(FIRST_WAIT.multipliedBy(1L << doublings));
        }
    }

    void noteSignIn(Instant at) {
        lastSignInAt = at;
        forgetWrongTries();
    }

    /** How long the next try must still wait; zero when it need not. */
    Duration waitLeft(Instant at) {
        return nextTryAt == null || !nextTryAt.isAfter(at) ? Duration.ZERO : Duration.between(at, nextTryAt);
    }

    PasswordHash passwordHash() {
        return PasswordHash.parse(passwordHash);
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getUsername() {
        return username;
    }

    /** The person's name as colleagues know it. */
    public String getName() {
        return name;
    }

    public Role getRole() {
        return role;
    }

    public boolean isLocked() {
        return locked;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Instant getLastSignInAt() {
        return lastSignInAt;
    }

    /** Changes whenever those signed in with this account have to sign in again. */
    public int getCredentialsVersion() {
        return credentialsVersion;
    }

    private void forgetWrongTries() {
        wrongTries = 0;
        nextTryAt = null;
    }

    private static String requireName(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new StaffException(Reason.BAD_NAME, LONGEST_NAME);
        }
        return stripped;
    }
}
