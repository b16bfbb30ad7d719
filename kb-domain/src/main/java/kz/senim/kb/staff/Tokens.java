package kz.senim.kb.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.staff.StaffException.Reason;
import org.jspecify.annotations.NullUnmarked;

/** The door to the keys with which programs act for people. */
@ApplicationScoped
@Transactional
public class Tokens {

    private EntityManager entityManager;
    private Staff staff;
    private Journal journal;
    private LocalToken localToken;

    @NullUnmarked
    protected Tokens() {}

    @Inject
    public Tokens(EntityManager entityManager, Staff staff, Journal journal, LocalToken localToken) {
        this.entityManager = entityManager;
        this.staff = staff;
        this.journal = journal;
        this.localToken = localToken;
    }

    /**
     * Makes a token for this person.
     *
     * @throws StaffException when there is no such account, or the name breaks a rule or is taken
     */
    public NewToken create(String username, String name) {
        StaffMember owner = staff.find(username)
                .orElseThrow(() -> new StaffException(Reason.NO_SUCH_ACCOUNT, StaffMember.normalized(username)));
        TokenValue value = TokenValue.random();
        ApiToken token = new ApiToken(owner, name, value, now());
        if (of(username).stream().anyMatch(other -> other.getName().equals(token.getName()))) {
            throw new StaffException(Reason.TOKEN_NAME_TAKEN, token.getName());
        }
        entityManager.persist(token);
        journal.record("token-created", owner.getUsername(), token.getName());
        return new NewToken(token, value);
    }

    /** The tokens of this person, oldest first. */
    public List<ApiToken> of(String username) {
        return entityManager
                .createQuery("from ApiToken t where t.owner.username = :username order by t.id", ApiToken.class)
                .setParameter("username", StaffMember.normalized(username))
                .getResultList();
    }

    /**
     * Makes this token of this person void.
     *
     * @throws StaffException when the person has no such token
     */
    public void revoke(String username, long id) {
        ApiToken token = of(username).stream()
                .filter(candidate -> Long.valueOf(id).equals(candidate.getId()))
                .findFirst()
                .orElseThrow(() -> new StaffException(Reason.NO_SUCH_TOKEN, id));
        entityManager.remove(token);
        journal.record("token-revoked", token.getOwner().getUsername(), token.getName());
    }

    /** For whom a program with this token acts; empty when the token is unknown or its owner is locked. */
    public Optional<StaffMember> ownerOf(TokenValue value) {
        if (localToken.is(value)) {
            return staff.firstAdministrator();
        }
        Optional<ApiToken> found = entityManager
                .createQuery("from ApiToken t join fetch t.owner where t.sha256 = :sha256", ApiToken.class)
                .setParameter("sha256", value.sha256())
                .getResultList()
                .stream()
                .findFirst()
                .filter(token -> !token.getOwner().isLocked());
        found.ifPresent(token -> token.noteUse(now()));
        return found.map(ApiToken::getOwner);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
