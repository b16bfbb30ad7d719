package kz.senim.kb.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kz.senim.kb.answer.AnswerKind;
import kz.senim.kb.answer.AnswerText;
import kz.senim.kb.answer.Answers;
import kz.senim.kb.answer.Audience;
import kz.senim.kb.answer.Cited;
import kz.senim.kb.answer.HelpMode;
import kz.senim.kb.answer.Need;
import kz.senim.kb.answer.Particulars;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.backup.RestoreException.Reason;
import kz.senim.kb.contact.Contacts;
import kz.senim.kb.contact.Location;
import kz.senim.kb.contact.PublicHolidays;
import kz.senim.kb.contact.SampleContacts;
import kz.senim.kb.database.BaseOpened;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.database.TestDatabase;
import kz.senim.kb.database.ToldAtOnce;
import kz.senim.kb.feedback.ErrorReports;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Act;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ActRequisites;
import kz.senim.kb.legislation.Edition;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.legislation.SilentEvent;
import kz.senim.kb.legislation.SourceFile;
import kz.senim.kb.markup.RichText;
import kz.senim.kb.region.Regions;
import kz.senim.kb.topic.Topics;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private final List<BaseRestored> heard = new ArrayList<>();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @OnEveryDatabase
    void bringsTheSameContentBack(TestBase base) throws IOException {
        fill(base);
        byte[] before = backup(base);
        report(base, "something new");

        RestoredBase restored = restore(base, before);

        assertThat(parts(backup(base))).isEqualTo(parts(before));
        assertThat(restored.rows()).isGreaterThanOrEqualTo(20);
        assertThat(heard).hasSize(1);
    }

    @OnEveryDatabase
    void bringsTheContentOfAnEmbeddedBaseOver(TestBase base) throws IOException {
        TestBase embedded = TestDatabase.H2.emptyBase();
        fill(embedded);
        byte[] before = backup(embedded);

        TestBase other = emptied(base);
        restore(other, before);

        assertThat(parts(backup(other))).isEqualTo(parts(before));
        restore(embedded, backup(other));
        assertThat(parts(backup(embedded))).isEqualTo(parts(before));
    }

    @OnEveryDatabase
    void leavesRoomForNewRowsAfterwards(TestBase base) throws IOException {
        for (int i = 0; i < 120; i++) {
            report(base, "report " + i);
        }
        byte[] before = backup(base);
        TestBase again = emptied(base);
        report(again, "before the restore");
        restore(again, before);

        for (int i = 0; i < 120; i++) {
            report(again, "later " + i);
        }
        long rows = again.call(entityManager -> entityManager
                .createQuery("select count(r) from ErrorReport r", Long.class)
                .getSingleResult());
        assertThat(rows).isEqualTo(240);
        assertThat(journal(again)).isEmpty();
    }

    @OnEveryDatabase
    void refusesWhatIsNoBackup(TestBase base) throws IOException {
        refuses(base, "no archive at all".getBytes(StandardCharsets.UTF_8), Reason.NOT_A_BACKUP);
        refuses(base, zip(Map.of("readme.txt", "hello".getBytes(StandardCharsets.UTF_8))), Reason.NOT_A_BACKUP);
    }

    @OnEveryDatabase
    void refusesAnArchiveThatBreaksOff(TestBase base) throws IOException {
        fill(base);
        byte[] whole = backup(base);
        refuses(base, new byte[0], Reason.NOT_A_BACKUP);
        refuses(base, java.util.Arrays.copyOf(whole, whole.length / 2), Reason.NOT_A_BACKUP);
        for (int missing = 1; missing < 100; missing++) {
            byte[] brokenOff = java.util.Arrays.copyOf(whole, whole.length - missing);
            assertThatThrownBy(() -> restore(base, brokenOff)).isInstanceOf(RestoreException.class);
        }
    }

    @OnEveryDatabase
    void refusesAPartThatWasChanged(TestBase base) throws IOException {
        fill(base);
        byte[] changed = with(base, "tables/act.tsv", text -> text.replace("Кодекс", "Колекс"));
        refuses(base, changed, Reason.CHECKSUM);
    }

    @OnEveryDatabase
    void refusesABackupOneByteOfWhichWasChanged(TestBase base) throws IOException {
        fill(base);
        byte[] whole = backup(base);
        for (int place = 7; place < whole.length; place += whole.length / 40) {
            byte[] changed = whole.clone();
            changed[place] ^= 0x55;
            assertThatThrownBy(() -> restore(base, changed)).isInstanceOf(RestoreException.class);
        }
        byte[] anotherTime = whole.clone();
        int timeOfTheFirstEntry = 10;
        anotherTime[timeOfTheFirstEntry] ^= 1;
        refuses(base, anotherTime, Reason.ALTERED);
    }

    @OnEveryDatabase
    void refusesTheBackupOfAnotherVersion(TestBase base) throws IOException {
        fill(base);
        refuses(
                base,
                with(base, Listing.NAME, text -> text.replaceAll("schema\t.*", "schema\t0.9")),
                Reason.OTHER_SCHEMA);
    }

    @OnEveryDatabase
    void refusesTablesItDoesNotKnow(TestBase base) throws IOException {
        fill(base);
        byte[] more = with(base, Listing.NAME, text -> text + "table\tsecret\t0\t0\t" + "0".repeat(64) + "\n");
        refuses(base, more, Reason.OTHER_TABLES);
    }

    @OnEveryDatabase
    void refusesRowsThatContradictEachOtherAndChangesNothing(TestBase base) throws IOException {
        fill(base);
        Map<String, byte[]> entries = entries(backup(base));
        byte[] noActs = (new String(entries.get("tables/act.tsv"), StandardCharsets.UTF_8)
                                .lines()
                                .findFirst()
                                .orElseThrow()
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
        entries.put("tables/act.tsv", noActs);
        String listing = new String(entries.get(Listing.NAME), StandardCharsets.UTF_8)
                .replaceAll("table\tact\t.*", "table\tact\t0\t" + noActs.length + "\t" + SourceFile.sha256(noActs));
        entries.put(Listing.NAME, listing.getBytes(StandardCharsets.UTF_8));
        refuses(base, zip(entries), Reason.CONTRADICTORY);
    }

    private void refuses(TestBase base, byte[] archive, Reason reason) throws IOException {
        Map<String, String> before = parts(backup(base));
        assertThatThrownBy(() -> restore(base, archive))
                .isInstanceOfSatisfying(
                        RestoreException.class, e -> assertThat(e.reason()).isEqualTo(reason));
        assertThat(parts(backup(base))).isEqualTo(before);
        assertThat(heard).isEmpty();
    }

    private void fill(TestBase base) {
        base.inTransaction(entityManager -> {
            for (String id : new String[] {"K1400000226", "Z020000345_", "A_b-c"}) {
                Act act = new Act(
                        new ActRequisites(
                                id,
                                ActKind.CODE,
                                "226-V",
                                id.startsWith("K") ? LocalDate.of(2014, 7, 3) : null,
                                "Кодекс\tс табуляцией\\",
                                "Кодекс: ә ғ қ ң ө ұ ү һ і 😀",
                                ForceStatus.IN_FORCE),
                        id.equals("A_b-c"));
                entityManager.persist(act);
                byte[] bytes = new byte[70_000];
                new java.util.Random(id.hashCode()).nextBytes(bytes);
                SourceFile source = new SourceFile("файл.txt", bytes);
                entityManager.persist(source);
                entityManager.persist(new Edition(
                        act,
                        Language.RU,
                        LocalDate.of(2026, 2, 1),
                        source,
                        "admin",
                        Instant.parse("2026-02-01T10:20:30.123456Z")));
            }
            Journal journal = new Journal(entityManager, new Acting());
            Regions regions = new Regions(entityManager, journal);
            regions.begin(new BaseOpened());
            new PublicHolidays(entityManager, journal).begin(new BaseOpened());
            new SampleContacts(entityManager, regions).add();
            new Contacts(entityManager, journal, regions, new PublicHolidays(entityManager, journal))
                    .addLocation(
                            null,
                            null,
                            Location.Type.PHYSICAL,
                            new Location.Details(
                                    Map.of(), List.of(), null, new BigDecimal("51.128207"), new BigDecimal("-0.5")));
        });
        base.inTransaction(BackupTest::answer);
        for (int i = 0; i < 5; i++) {
            report(base, "строка\nдругая\r\nтретья " + i);
        }
    }

    /** An answer in review with a citation and something typed beside it, under a topic of the tree. */
    private static void answer(EntityManager entityManager) {
        Journal journal = new Journal(entityManager, new Acting());
        new Topics(entityManager, journal).plant();
        Answers answers =
                new Answers(entityManager, new Legislation(entityManager, new SilentEvent<>(), journal), journal);
        AnswerText text = new AnswerText(
                "Травля",
                List.of("меня\tтравят"),
                "Ты не виноват.",
                "",
                List.of(),
                List.of("Шаг"),
                RichText.of("<ul><li>Справка</li></ul>"),
                "",
                List.of(),
                List.of(new Cited("K1400000226", "art_1__para_2")),
                null,
                null);
        answers.create(
                "bullying",
                AnswerKind.ANSWER,
                new Particulars(
                        true,
                        true,
                        "asel",
                        90,
                        List.of("violence.bullying"),
                        Set.of(HelpMode.LEGAL),
                        Set.of(Audience.PARENT),
                        List.of(Need.POLICE),
                        LocalDate.of(2026, 6, 1),
                        null),
                Map.of(Language.RU, text),
                false);
        answers.submit("bullying", Language.RU, 1, "прошу проверить");
        answers.keepTyping("bullying", Language.RU, 1, text);
    }

    private static void report(TestBase base, String text) {
        base.inTransaction(entityManager -> {
            Journal journal = new Journal(entityManager, new Acting());
            new ErrorReports(entityManager, journal, new Acting()).report("K1400000226", "1", Language.RU, text);
        });
    }

    private static java.util.OptionalLong journal(TestBase base) {
        return base.call(entityManager -> new Journal(entityManager, new Acting()).verify());
    }

    private byte[] backup(TestBase base) {
        return base.call(entityManager -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                door(entityManager).write(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }

    private RestoredBase restore(TestBase base, byte[] archive) throws IOException {
        Path file = Files.write(folder.resolve("backup.zip"), archive);
        return base.call(entityManager -> {
            try {
                return door(entityManager).restore(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Backup door(EntityManager entityManager) {
        Acting acting = new Acting();
        return new Backup(entityManager, acting, new Journal(entityManager, acting), new ToldAtOnce<>(heard::add));
    }

    /** The same database, emptied again. */
    private static TestBase emptied(TestBase base) {
        String url = String.valueOf(base.factory().getProperties().get("hibernate.connection.url"));
        return (url.startsWith("jdbc:h2:") ? TestDatabase.H2 : TestDatabase.POSTGRESQL).emptyBase();
    }

    private byte[] with(TestBase base, String part, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> entries = entries(backup(base));
        String before = new String(entries.get(part), StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        entries.put(part, after.getBytes(StandardCharsets.UTF_8));
        return zip(entries);
    }

    private static Map<String, String> parts(byte[] archive) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        entries(archive).forEach((name, content) -> {
            if (name.startsWith("tables/")) {
                parts.put(name, new String(content, StandardCharsets.UTF_8));
            }
        });
        assertThat(parts).isNotEmpty();
        return parts;
    }

    private static Map<String, byte[]> entries(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Seal.SealedStream sealed = new Seal.SealedStream(out);
        try (ZipOutputStream zip = new ZipOutputStream(sealed)) {
            zip.setComment(Seal.BLANK);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
            zip.finish();
            sealed.seal();
        }
        return out.toByteArray();
    }
}
