package kz.senim.kb.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.staff.StaffException.Reason;
import org.jspecify.annotations.NullUnmarked;

/** The door to accounts. */
@ApplicationScoped
@Transactional
public class Staff {

    /** Compared with when there is no account, so that its absence cannot be told from the time it takes. */
    private static final PasswordHash NOBODY = PasswordHash.ofNobody();

    private EntityManager entityManager;
    private Journal journal;
    private HashingCost cost;

    @NullUnmarked
    protected Staff() {}

    @Inject
    public Staff(EntityManager entityManager, Journal journal) {
        this(entityManager, journal, HashingCost.RECOMMENDED);
    }

    /** With passwords hashed at this cost. */
    Staff(EntityManager entityManager, Journal journal, HashingCost cost) {
        this.entityManager = entityManager;
        this.journal = journal;
        this.cost = cost;
    }

    /**
     * Creates an account.
     *
     * @throws StaffException when a name or the password breaks a rule, or the name is taken
     */
    public StaffMember create(String username, String name, Role role, String password) {
        String wanted = StaffMember.requireUsername(StaffMember.normalized(username));
        PasswordRules.check(wanted, password);
        if (find(wanted).isPresent()) {
            throw new StaffException(Reason.USERNAME_TAKEN, wanted);
        }
        StaffMember member = new StaffMember(wanted, name, role, PasswordHash.of(password, cost), now());
        entityManager.persist(member);
        journal.record("account-created", wanted, role.code());
        return member;
    }

    /** The account with this name, in any case. */
    public Optional<StaffMember> find(String username) {
        return entityManager
                .createQuery("from StaffMember m where m.username = :username", StaffMember.class)
                .setParameter("username", StaffMember.normalized(username))
                .getResultList()
                .stream()
                .findFirst();
    }

    /** All accounts, by username. */
    public List<StaffMember> all() {
        return entityManager
                .createQuery("from StaffMember m order by m.username", StaffMember.class)
                .getResultList();
    }

    /** Whether there is anybody who can administer the base. */
    public boolean hasAdministrator() {
        return firstAdministrator().isPresent();
    }

    /** The oldest account that can administer the base. */
    public Optional<StaffMember> firstAdministrator() {
        return entityManager
                .createQuery(
                        "from StaffMember m where m.role = :role and m.locked = false order by m.createdAt, m.id",
                        StaffMember.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whether there is no account at all, as in a base just made. */
    public boolean isEmpty() {
        return entityManager
                        .createQuery("select count(m) from StaffMember m", Long.class)
                        .getSingleResult()
                == 0;
    }

    /**
     * Changes what the change names, all or nothing.
     *
     * @throws StaffException when there is no such account, a value breaks a rule, or nobody would be left to
     *     administer the base
     */
    public StaffMember change(String username, AccountChange change) {
        StaffMember member = required(username);
        change.name().ifPresent(name -> {
            member.rename(name);
            journal.record("account-renamed", member.getUsername(), member.getName());
        });
        change.role().filter(role -> role != member.getRole()).ifPresent(role -> {
            requireAnotherAdministrator(member);
            journal.record(
                    "account-role-changed",
                    member.getUsername(),
                    member.getRole().code() + " -> " + role.code());
            member.changeRole(role);
        });
        change.password().ifPresent(password -> changePassword(member, password));
        change.locked().filter(locked -> locked != member.isLocked()).ifPresent(locked -> setLocked(member, locked));
        return member;
    }

    /**
     * Sets a new password, of the person's own choice, if the present one is given.
     *
     * @return as for a sign-in with the present password; only after {@code SignedIn} is the new one set
     * @throws StaffException when there is no such account or the new password breaks a rule
     */
    public SignIn changeOwnPassword(String username, String present, String wanted) {
        SignIn checked = check(username, present);
        if (checked instanceof SignIn.SignedIn signedIn) {
            changePassword(signedIn.member(), wanted);
        }
        return checked;
    }

    /** Tries to sign in; wrong tries are counted, and beyond a few of them each must wait. */
    public SignIn authenticate(String username, String password) {
        SignIn checked = check(username, password);
        if (checked instanceof SignIn.SignedIn signedIn) {
            StaffMember member = signedIn.member();
            member.noteSignIn(now());
            if (member.passwordHash().isWeakerThan(cost)) {
                member.strengthen(PasswordHash.of(password, cost));
            }
        }
        return checked;
    }

    private SignIn check(String username, String password) {
        Optional<StaffMember> found = find(username);
        if (found.isEmpty()) {
            NOBODY.matches(password);
            return new SignIn.WrongPassword();
        }
        StaffMember member = found.get();
        // one try at a time for each account, else many at once would all be free
        entityManager.refresh(member, LockModeType.PESSIMISTIC_WRITE);
        Duration wait = member.waitLeft(now());
        if (!wait.isZero()) {
            return new SignIn.TooManyTries(wait);
        }
        if (!member.passwordHash().matches(password)) {
            member.noteWrongTry(now());
            return new SignIn.WrongPassword();
        }
        return member.isLocked() ? new SignIn.Locked() : new SignIn.SignedIn(member);
    }

    private void changePassword(StaffMember member, String password) {
        PasswordRules.check(member.getUsername(), password);
        member.setPassword(PasswordHash.of(password, cost));
        journal.record("account-password-set", member.getUsername(), "");
    }

    private void setLocked(StaffMember member, boolean locked) {
        if (locked) {
            requireAnotherAdministrator(member);
            member.lock();
        } else {
            member.unlock();
        }
        journal.record(locked ? "account-locked" : "account-unlocked", member.getUsername(), "");
    }

    private void requireAnotherAdministrator(StaffMember member) {
        if (member.getRole() != Role.ADMINISTRATOR || member.isLocked()) {
            return;
        }
        boolean another = entityManager
                .createQuery("from StaffMember m where m.role = :role order by m.id", StaffMember.class)
                .setParameter("role", Role.ADMINISTRATOR)
                // two who lock each other at once must not both find the other
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .anyMatch(other -> !other.equals(member) && !other.isLocked());
        if (!another) {
            throw new StaffException(Reason.LAST_ADMINISTRATOR);
        }
    }

    private StaffMember required(String username) {
        return find(username)
                .orElseThrow(() -> new StaffException(Reason.NO_SUCH_ACCOUNT, StaffMember.normalized(username)));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
