package kz.senim.kb.legislation;

import static kz.senim.kb.legislation.ModelAct.edition;
import static kz.senim.kb.legislation.ModelAct.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.LegislationException.Reason;

class EditionHistoryTest {

    private static final List<String> TABLES = List.of("act", "edition", "provision", "provision_note");

    @OnEveryDatabase
    void tellsWhoAcceptedWhichFileAndWhatItChanged(TestBase base) {
        publish(base, edition(Language.RU, "2026-01-01", text("1=а", "2=б")));
        NewEdition second = edition(Language.RU, "2026-02-01", text("1=иначе", "3=в|Сноска."));
        publish(base, second);
        List<HistoryEntry> entries = history(base, history -> history.of(ModelAct.ID));
        assertThat(entries).extracting(HistoryEntry::getDate).containsExactly(day("2026-02-01"), day("2026-01-01"));
        assertThat(entries).extracting(HistoryEntry::isFirst).containsExactly(false, true);
        HistoryEntry entry = entries.get(0);
        assertThat(entry.getAcceptedBy()).isEqualTo("lawyer");
        assertThat(entry.getSha256()).isEqualTo(second.source().getSha256());
        assertThat(entry.getChanges())
                .extracting(change -> change.getKind() + " " + change.getEId())
                .contains("reworded art_1", "added art_3", "removed art_2");
        byte[] file = history(base, history -> history.file(entry.getId()));
        assertThat(file).isEqualTo(second.source().getContent());
    }

    @OnEveryDatabase
    void undoLeavesEveryRowAsItWas(TestBase base) {
        Random random = new Random(20261125);
        for (int round = 0; round < 6; round++) {
            List<Map<String, List<String>>> states = new ArrayList<>();
            List<Long> entries = new ArrayList<>();
            for (int month = 1; month <= 5; month++) {
                states.add(rows(base));
                publish(base, edition(Language.RU, "2026-0" + month + "-01", someText(random)));
                entries.add(newest(base));
            }
            for (int undone = 4; undone >= 0; undone--) {
                undo(base, entries.get(undone));
                assertThat(rows(base)).as("round %s, undone %s", round, undone).isEqualTo(states.get(undone));
            }
        }
    }

    @OnEveryDatabase
    void undoOfAnEditionPutBetweenTwoLeavesTheTextOfEveryDayAsItWas(TestBase base) {
        publish(base, edition(Language.RU, "2026-01-01", text("1=а", "2=б", "4=г")));
        publish(base, edition(Language.RU, "2026-03-01", text("1=а", "2=иначе", "4=г")));
        Map<String, List<String>> before = rows(base);
        publish(base, edition(Language.RU, "2026-02-01", text("1=между", "2=б", "3=новая", "4=г|Сноска.")));
        undo(base, newest(base));
        assertThat(withoutIds(rows(base))).isEqualTo(withoutIds(before));
    }

    @OnEveryDatabase
    void aLaterEditionAcceptedOnTopStandsInTheWay(TestBase base) {
        publish(base, edition(Language.RU, "2026-01-01", text("1=а")));
        long first = newest(base);
        publish(base, edition(Language.RU, "2026-02-01", text("1=б")));
        long second = newest(base);
        assertThatThrownBy(() -> undo(base, first)).isInstanceOfSatisfying(LegislationException.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.BUILT_ON);
            assertThat(refusal.arguments()).startsWith("2026-02-01", "act.txt");
        });
        undo(base, second);
        undo(base, first);
        assertThat(rows(base).values()).allSatisfy(rows -> assertThat(rows).isEmpty());
    }

    @OnEveryDatabase
    void whatWasUndoneStaysInTheHistoryWithItsFile(TestBase base) {
        NewEdition edition = edition(Language.RU, "2026-01-01", text("1=а"));
        publish(base, edition);
        long entry = newest(base);
        undo(base, entry);
        HistoryEntry undone = history(base, history -> history.entry(entry));
        assertThat(undone.getUndoneAt()).isNotNull();
        assertThat(undone.getUndoneBy()).isEqualTo(Acting.SYSTEM);
        byte[] file = history(base, history -> history.file(entry));
        assertThat(file).isEqualTo(edition.source().getContent());
        assertThatThrownBy(() -> undo(base, entry))
                .isInstanceOfSatisfying(
                        LegislationException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.UNDONE_ALREADY));
    }

    @OnEveryDatabase
    void anEditionRemovedByHandIsUndoneInTheHistoryToo(TestBase base) {
        publish(base, edition(Language.RU, "2026-01-01", text("1=а")));
        long entry = newest(base);
        base.inTransaction(
                entityManager -> law(entityManager).removeEdition(ModelAct.ID, Language.RU, day("2026-01-01")));
        HistoryEntry removed = history(base, history -> history.entry(entry));
        assertThat(removed.getUndoneAt()).isNotNull();
        publish(base, edition(Language.RU, "2026-01-01", text("1=снова")));
        assertThatThrownBy(() -> undo(base, entry)).isInstanceOf(LegislationException.class);
        assertThat(rows(base).get("edition")).hasSize(1);
    }

    @OnEveryDatabase
    void undoGivesTheActItsRequisitesBack(TestBase base) {
        publish(base, said(Language.RU, "2026-01-01", "О детях", "", ForceStatus.IN_FORCE));
        publish(base, said(Language.RU, "2026-02-01", "О помощи", "", ForceStatus.REPEALED));
        long repealed = newest(base);
        publish(base, said(Language.KK, "2026-02-01", "", "Балалар туралы", ForceStatus.IN_FORCE));
        long kazakh = newest(base);
        undo(base, repealed);
        assertThat(requisites(base))
                .extracting(ActRequisites::titleRu, ActRequisites::titleKk, ActRequisites::status)
                .containsExactly("О детях", "Балалар туралы", ForceStatus.IN_FORCE);
        undo(base, kazakh);
        assertThat(requisites(base))
                .extracting(ActRequisites::titleRu, ActRequisites::titleKk)
                .containsExactly("О детях", "");
    }

    @OnEveryDatabase
    void whatWasUndoneStillTellsWhatItHadChanged(TestBase base) {
        publish(base, edition(Language.RU, "2026-01-01", text("1=а")));
        publish(base, edition(Language.RU, "2026-02-01", text("1=иначе")));
        long entry = newest(base);
        HistoryEntry undone = history(base, history -> history.undo(entry));
        assertThat(undone.getChanges()).extracting(ChangedProvision::getEId).containsExactly("art_1");
    }

    @OnEveryDatabase
    void theSampleIsNoHistoryAndLeavesNoFile(TestBase base) {
        NewEdition real = edition(Language.RU, "2026-01-01", text("1=а"));
        publish(
                base,
                new NewEdition(
                        real.requisites(), Language.RU, real.date(), real.text(), real.source(), "lawyer", true));
        List<HistoryEntry> entries = history(base, history -> history.latest(10));
        assertThat(entries).isEmpty();
        base.inTransaction(entityManager -> law(entityManager).removeSample());
        assertThat(rowsOf(base, "source_file")).isEmpty();
    }

    private static NewEdition said(Language language, String date, String ru, String kk, ForceStatus status) {
        return new NewEdition(
                new ActRequisites(ModelAct.ID, ActKind.LAW, "1-I", day("1999-01-01"), ru, kk, status),
                language,
                day(date),
                text("1=" + date),
                new SourceFile("act.txt", (language + date).getBytes(StandardCharsets.UTF_8)),
                "lawyer",
                false);
    }

    private static EditionText someText(Random random) {
        List<String> articles = new ArrayList<>();
        for (int number = 1; number <= 7; number++) {
            if (random.nextInt(4) > 0) {
                String note = random.nextInt(3) == 0 ? "|Сноска " + random.nextInt(3) : "";
                String coming = random.nextInt(5) == 0 ? "|!2026-0" + (1 + random.nextInt(9)) + "-01" : "";
                articles.add(number + "=текст " + random.nextInt(3) + note + coming);
            }
        }
        return text(articles.toArray(String[]::new));
    }

    private static ActRequisites requisites(TestBase base) {
        return base.call(
                entityManager -> law(entityManager).requisites(ModelAct.ID).orElseThrow());
    }

    private static void publish(TestBase base, NewEdition edition) {
        base.inTransaction(entityManager -> law(entityManager).publish(edition));
    }

    private static long newest(TestBase base) {
        return history(base, history -> history.latest(1).get(0).getId());
    }

    private static void undo(TestBase base, long entry) {
        history(base, history -> history.undo(entry));
    }

    private static <T> T history(TestBase base, Function<EditionHistory, T> work) {
        return base.call(entityManager -> work.apply(
                new EditionHistory(entityManager, law(entityManager), new Journal(entityManager, new Acting()))));
    }

    /** Every row of the law's tables, every column of it. */
    private static Map<String, List<String>> rows(TestBase base) {
        Map<String, List<String>> rows = new TreeMap<>();
        TABLES.forEach(table -> rows.put(table, rowsOf(base, table)));
        return rows;
    }

    private static List<String> rowsOf(TestBase base, String table) {
        return base.call(entityManager ->
                entityManager
                        .createNativeQuery("select * from " + table + " order by id", Object[].class)
                        .getResultList()
                        .stream()
                        .map(row -> Arrays.toString((Object[]) row))
                        .toList());
    }

    private static Map<String, List<String>> withoutIds(Map<String, List<String>> rows) {
        Map<String, List<String>> bare = new TreeMap<>();
        rows.forEach((table, all) -> bare.put(
                table,
                all.stream()
                        .map(row -> table.equals("act") ? row : row.substring(row.indexOf(',')))
                        .sorted()
                        .toList()));
        return bare;
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Legislation law(EntityManager entityManager) {
        return new Legislation(entityManager, new SilentEvent<>(), new Journal(entityManager, new Acting()));
    }
}
