package kz.senim.kb.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Function;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;

class TokensTest {

    private static final String LOCAL = "a".repeat(43);

    @OnEveryDatabase
    void actsForItsOwner(TestBase base) {
        people(base);
        NewToken made = base.call(in(tokens -> tokens.create("aigul", "softphone")));

        assertThat(made.value().text()).matches("[A-Za-z0-9_-]{43}");
        assertThat(ownerOf(base, made.value())).map(StaffMember::getUsername).hasValue("aigul");
        assertThat(base.call(in(tokens -> tokens.of("aigul"))).get(0).getLastUsedAt())
                .isNotNull();
    }

    @OnEveryDatabase
    void actsForNobodyOnceRevoked(TestBase base) {
        people(base);
        NewToken made = base.call(in(tokens -> tokens.create("aigul", "softphone")));
        long id = java.util.Objects.requireNonNull(made.token().getId());

        assertThatThrownBy(() -> base.inTransaction(
                        entityManager -> tokens(entityManager).revoke("boss", id)))
                .hasMessage("NO_SUCH_TOKEN");
        base.inTransaction(entityManager -> tokens(entityManager).revoke("aigul", id));

        assertThat(ownerOf(base, made.value())).isEmpty();
    }

    @OnEveryDatabase
    void actsForNobodyWhileItsOwnerIsLocked(TestBase base) {
        people(base);
        NewToken made = base.call(in(tokens -> tokens.create("aigul", "softphone")));
        base.call(StaffTest.in(staff -> staff.change("aigul", AccountChange.locked(true))));

        assertThat(ownerOf(base, made.value())).isEmpty();
    }

    @OnEveryDatabase
    void isNotStoredInTheClear(TestBase base) {
        people(base);
        NewToken made = base.call(in(tokens -> tokens.create("aigul", "softphone")));

        Object stored = base.call(entityManager -> entityManager
                .createNativeQuery("select sha256 from api_token", String.class)
                .getSingleResult());
        assertThat(stored)
                .isEqualTo(made.value().sha256())
                .isNotEqualTo(made.value().text());
        assertThat(made.toString()).doesNotContain(made.value().text());
    }

    @OnEveryDatabase
    void ofTheLauncherActsForTheOldestAdministrator(TestBase base) {
        people(base);
        assertThat(ownerOf(base, new TokenValue(LOCAL)))
                .map(StaffMember::getUsername)
                .hasValue("boss");
        assertThat(ownerOf(base, new TokenValue("b".repeat(43)))).isEmpty();
    }

    @OnEveryDatabase
    void hasANameOfItsOwn(TestBase base) {
        people(base);
        base.call(in(tokens -> tokens.create("aigul", "softphone")));
        assertThatThrownBy(() -> base.call(in(tokens -> tokens.create("aigul", " softphone "))))
                .hasMessage("TOKEN_NAME_TAKEN");
        assertThatThrownBy(() -> base.call(in(tokens -> tokens.create("aigul", " "))))
                .hasMessage("BAD_TOKEN_NAME");
    }

    private static void people(TestBase base) {
        base.call(StaffTest.in(staff -> staff.create("boss", "Марат", Role.ADMINISTRATOR, "correct horse battery")));
        base.call(StaffTest.in(staff -> staff.create("aigul", "Айгүл", Role.OPERATOR, "correct horse battery")));
    }

    private static Optional<StaffMember> ownerOf(TestBase base, TokenValue value) {
        return base.call(in(tokens -> tokens.ownerOf(value)));
    }

    private static <T> Function<EntityManager, T> in(Function<Tokens, T> work) {
        return entityManager -> work.apply(tokens(entityManager));
    }

    private static Tokens tokens(EntityManager entityManager) {
        Journal journal = new Journal(entityManager, new Acting());
        return new Tokens(
                entityManager,
                StaffTest.staff(entityManager, StaffTest.CHEAP),
                journal,
                new LocalToken(Optional.of(LOCAL)));
    }
}
