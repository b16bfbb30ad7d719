package kz.senim.kb.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.audit.JournalEntry;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;

class StaffTest {

    static final HashingCost CHEAP = new HashingCost(8, 1);

    private static final HashingCost DEARER = new HashingCost(16, 1);

    private static final String PASSWORD = "correct horse battery";

    @OnEveryDatabase
    void letsInWithTheRightPassword(TestBase base) {
        create(base, "aigul", Role.OPERATOR);

        SignIn signIn = signIn(base, " AIGUL", PASSWORD);

        assertThat(signIn)
                .isInstanceOfSatisfying(
                        SignIn.SignedIn.class,
                        signedIn -> assertThat(signedIn.member().getUsername()).isEqualTo("aigul"));
        assertThat(base.call(in(staff -> staff.find("aigul"))).orElseThrow().getLastSignInAt())
                .isNotNull();
    }

    @OnEveryDatabase
    void storesAPasswordAnewWhenMoreRoundsAreAskedFor(TestBase base) {
        create(base, "aigul", Role.OPERATOR);

        base.inTransaction(entityManager -> staff(entityManager, DEARER).authenticate("aigul", PASSWORD));

        boolean weak = base.call(in(staff -> staff.find("aigul")))
                .orElseThrow()
                .passwordHash()
                .isWeakerThan(DEARER);
        assertThat(weak).isFalse();
        assertThat(signIn(base, "aigul", PASSWORD)).isInstanceOf(SignIn.SignedIn.class);
    }

    @OnEveryDatabase
    void doesNotTellAnUnknownNameFromAWrongPassword(TestBase base) {
        create(base, "aigul", Role.OPERATOR);

        assertThat(signIn(base, "aigul", "wrong horse battery"))
                .isEqualTo(signIn(base, "nobody", "wrong horse battery"))
                .isInstanceOf(SignIn.WrongPassword.class);
    }

    @OnEveryDatabase
    void tellsThatAnAccountIsLockedOnlyToWhoKnowsItsPassword(TestBase base) {
        create(base, "boss", Role.ADMINISTRATOR);
        create(base, "aigul", Role.OPERATOR);
        base.call(in(staff -> staff.change("aigul", AccountChange.locked(true))));

        assertThat(signIn(base, "aigul", PASSWORD)).isInstanceOf(SignIn.Locked.class);
        assertThat(signIn(base, "aigul", "wrong")).isInstanceOf(SignIn.WrongPassword.class);
    }

    @OnEveryDatabase
    void makesEvenTheRightPasswordWaitAfterFiveWrongOnes(TestBase base) {
        create(base, "aigul", Role.OPERATOR);
        for (int i = 0; i < 5; i++) {
            signIn(base, "aigul", "wrong");
        }

        assertThat(signIn(base, "aigul", PASSWORD))
                .isInstanceOfSatisfying(
                        SignIn.TooManyTries.class,
                        refused -> assertThat(refused.retryAfter())
                                .isBetween(java.time.Duration.ofSeconds(20), java.time.Duration.ofSeconds(30)));
    }

    @OnEveryDatabase
    void changesOnesOwnPasswordOnlyWithThePresentOne(TestBase base) {
        create(base, "aigul", Role.OPERATOR);
        String wanted = "another long password";

        assertThat(changeOwn(base, "aigul", "wrong", wanted)).isInstanceOf(SignIn.WrongPassword.class);
        assertThat(signIn(base, "aigul", wanted)).isInstanceOf(SignIn.WrongPassword.class);

        changeOwn(base, "aigul", PASSWORD, wanted);
        assertThat(signIn(base, "aigul", wanted)).isInstanceOf(SignIn.SignedIn.class);
    }

    @OnEveryDatabase
    void keepsOneAdministratorAtLeast(TestBase base) {
        create(base, "boss", Role.ADMINISTRATOR);
        create(base, "deputy", Role.ADMINISTRATOR);
        base.call(in(staff -> staff.change("deputy", AccountChange.locked(true))));

        assertThatThrownBy(() -> base.call(in(staff -> staff.change("boss", AccountChange.locked(true)))))
                .hasMessage("LAST_ADMINISTRATOR");
        assertThatThrownBy(() -> base.call(in(staff -> staff.change("boss", AccountChange.role(Role.EDITOR)))))
                .hasMessage("LAST_ADMINISTRATOR");

        base.call(in(staff -> staff.change("deputy", AccountChange.locked(false))));
        StaffMember boss = base.call(in(staff -> staff.change("boss", AccountChange.role(Role.EDITOR))));
        assertThat(boss.getRole()).isEqualTo(Role.EDITOR);
    }

    @OnEveryDatabase
    void givesANameOnce(TestBase base) {
        create(base, "aigul", Role.OPERATOR);
        assertThatThrownBy(() -> create(base, "Aigul", Role.EDITOR)).hasMessage("USERNAME_TAKEN");
    }

    @OnEveryDatabase
    void leavesAJournalEntryOfEveryChangeAndNoPasswordInIt(TestBase base) {
        create(base, "boss", Role.ADMINISTRATOR);
        create(base, "aigul", Role.OPERATOR);
        base.call(in(staff -> staff.change(
                "aigul",
                new AccountChange(
                        Optional.of("Айгүл С."),
                        Optional.of(Role.HEAD),
                        Optional.of("another long password"),
                        Optional.of(true)))));

        List<JournalEntry> entries = base.call(entityManager -> new Journal(entityManager, new Acting()).latest(4));
        assertThat(entries)
                .extracting(JournalEntry::getAction)
                .containsExactly("account-locked", "account-password-set", "account-role-changed", "account-renamed");
        assertThat(entries).extracting(JournalEntry::getDetail).noneMatch(detail -> detail.contains("another"));
        assertThat(entries.get(2).getDetail()).isEqualTo("operator -> head");
    }

    @OnEveryDatabase
    void makesTheFirstAccountInAnEmptyBaseOnly(TestBase base) {
        base.call(in(staff -> {
            new FirstAccount(staff, Optional.of(PASSWORD)).createIfNone();
            new FirstAccount(staff, Optional.of("some other password")).createIfNone();
            return staff;
        }));

        assertThat(base.call(in(Staff::all))).extracting(StaffMember::getRole).containsExactly(Role.ADMINISTRATOR);
        assertThat(signIn(base, "admin", PASSWORD)).isInstanceOf(SignIn.SignedIn.class);
    }

    @OnEveryDatabase
    void hasNoAdministratorWithoutAPasswordForOne(TestBase base) {
        base.call(in(staff -> {
            new FirstAccount(staff, Optional.empty()).createIfNone();
            return staff;
        }));
        boolean has = base.call(in(Staff::hasAdministrator));
        assertThat(has).isFalse();
    }

    private static void create(TestBase base, String username, Role role) {
        base.call(in(staff -> staff.create(username, "Айгүл", role, PASSWORD)));
    }

    private static SignIn signIn(TestBase base, String username, String password) {
        return base.call(in(staff -> staff.authenticate(username, password)));
    }

    private static SignIn changeOwn(TestBase base, String username, String present, String wanted) {
        return base.call(in(staff -> staff.changeOwnPassword(username, present, wanted)));
    }

    static <T> Function<EntityManager, T> in(Function<Staff, T> work) {
        return entityManager -> work.apply(staff(entityManager, CHEAP));
    }

    static Staff staff(EntityManager entityManager, HashingCost cost) {
        return new Staff(entityManager, new Journal(entityManager, new Acting()), cost);
    }
}
