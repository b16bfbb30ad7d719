package kz.senim.kb.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;

class JournalTest {

    private final Acting acting = new Acting();

    @OnEveryDatabase
    void tellsWhoDidWhatToWhat(TestBase base) {
        acting.runAs("aigul", () -> record(base, "edition-published", "Z020000345_", "ru 2026-02-01"));

        JournalEntry entry = latest(base).get(0);
        assertThat(List.of(entry.getBy(), entry.getAction(), entry.getSubject(), entry.getDetail()))
                .containsExactly("aigul", "edition-published", "Z020000345_", "ru 2026-02-01");
        assertThat(entry.getNumber()).isEqualTo(1);
    }

    @OnEveryDatabase
    void isWholeAfterManyEntries(TestBase base) {
        base.inTransaction(entityManager -> {
            for (int i = 0; i < 1100; i++) {
                journal(entityManager).record("act", "subject " + i, "\"қазақша\" \n " + i);
            }
        });

        assertThat(verify(base)).isEmpty();
    }

    @OnEveryDatabase
    void isWholeAfterManyWritersAtOnce(TestBase base) {
        record(base, "first", "", "");
        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(writer -> CompletableFuture.runAsync(() -> {
                            for (int i = 0; i < 10; i++) {
                                record(base, "act", writer + "/" + i, "");
                            }
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(verify(base)).isEmpty();
        assertThat(latest(base)).hasSize(41);
    }

    @OnEveryDatabase
    void leavesNothingWhenTheWorkFails(TestBase base) {
        assertThatThrownBy(() -> base.inTransaction(entityManager -> {
                    journal(entityManager).record("act", "", "");
                    throw new IllegalStateException("the work failed");
                }))
                .hasMessage("the work failed");

        record(base, "next", "", "");
        assertThat(latest(base)).extracting(JournalEntry::getNumber).containsExactly(1L);
        assertThat(verify(base)).isEmpty();
    }

    @OnEveryDatabase
    void showsAnEntryThatWasChanged(TestBase base) {
        fiveEntries(base);
        tamper(base, "update journal_entry set recorded_by = 'other' where entry_number = 3");
        assertThat(verify(base)).hasValue(3);
    }

    @OnEveryDatabase
    void showsThatAnEntryIsMissing(TestBase base) {
        fiveEntries(base);
        tamper(base, "delete from journal_entry where entry_number = 2");
        assertThat(verify(base)).hasValue(2);
    }

    @OnEveryDatabase
    void showsThatTheLastEntryIsMissing(TestBase base) {
        fiveEntries(base);
        tamper(base, "delete from journal_entry where entry_number = 5");
        assertThat(verify(base)).hasValue(5);
    }

    @OnEveryDatabase
    void cutsWhatIsTooLongBetweenWholeSigns(TestBase base) {
        record(base, "act", "😀".repeat(300), "ы".repeat(5000));

        JournalEntry entry = latest(base).get(0);
        assertThat(entry.getSubject()).isEqualTo("😀".repeat(124) + "…");
        assertThat(entry.getDetail()).hasSize(4000).endsWith("ы…");
        assertThat(verify(base)).isEmpty();
    }

    private void fiveEntries(TestBase base) {
        for (int i = 1; i <= 5; i++) {
            record(base, "act", "subject " + i, "");
        }
        assertThat(verify(base)).isEmpty();
    }

    private void record(TestBase base, String action, String subject, String detail) {
        base.inTransaction(entityManager -> journal(entityManager).record(action, subject, detail));
    }

    private List<JournalEntry> latest(TestBase base) {
        return base.call(entityManager -> journal(entityManager).latest(100));
    }

    private OptionalLong verify(TestBase base) {
        return base.call(entityManager -> journal(entityManager).verify());
    }

    private Journal journal(EntityManager entityManager) {
        return new Journal(entityManager, acting);
    }

    private static void tamper(TestBase base, String statement) {
        base.inTransaction(entityManager -> assertThat(
                        entityManager.createNativeQuery(statement).executeUpdate())
                .isEqualTo(1));
    }
}
