package kz.senim.kb.importer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.senim.kb.importer.Corpus;
import kz.senim.kb.importer.source.ActManifest;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.NoteKind;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.ProvisionBody;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.note.NoteReader;
import kz.senim.kb.legislation.note.NoteReading;
import kz.senim.kb.legislation.note.NoteReading.Extent;
import kz.senim.kb.legislation.note.NotedChange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How much of the notes of real laws is understood, and how well: counted over all, compared over a drawn sample. */
class NoteCoverageTest {

    @Test
    void nearlyAllNotesOfEveryKindAreReadFully() {
        Map<String, Map<Extent, Integer>> counts = new TreeMap<>();
        forEachNote((entry, provision, note) -> counts.computeIfAbsent(
                        entry.language().code() + " " + note.kind().code(), kind -> new TreeMap<>())
                .merge(reading(entry, provision, note).extent(), 1, Integer::sum));
        assertThat(fully(counts, "ru amendment")).isGreaterThanOrEqualTo(.955);
        assertThat(fully(counts, "ru repeal")).isGreaterThanOrEqualTo(.98);
        assertThat(fully(counts, "ru coming")).isGreaterThanOrEqualTo(.98);
        assertThat(fully(counts, "kk amendment")).isGreaterThanOrEqualTo(.97);
        assertThat(fully(counts, "kk repeal")).isGreaterThanOrEqualTo(.99);
        assertThat(fully(counts, "kk coming")).isGreaterThanOrEqualTo(.97);
        assertThat(counts.values().stream()
                        .mapToInt(kind -> kind.getOrDefault(Extent.NOT_AT_ALL, 0))
                        .sum())
                .as("notes that are no changes, and so are not read at all: %s", counts)
                .isLessThanOrEqualTo(60);
        assertThat(counts.keySet().stream().filter(kind -> !kind.endsWith("amendment")))
                .allSatisfy(kind -> assertThat(counts.get(kind)).doesNotContainKey(Extent.NOT_AT_ALL));
    }

    @Test
    void theDayOfAComingChangeIsTheOneTheParserFound() {
        forEachNote((entry, provision, note) -> {
            if (note.kind() == NoteKind.COMING && note.effective() != null) {
                assertThat(reading(entry, provision, note).changes())
                        .as(note.text())
                        .extracting(change -> change.entry().day())
                        .contains(note.effective());
            }
        });
    }

    @Test
    void aDrawnSampleReadsAsAPersonReadIt() throws IOException {
        Map<String, String> checked = checked();
        Map<String, String> read = new TreeMap<>();
        forEachNote((entry, provision, note) -> {
            String key = entry.file() + "\t" + provision.eId() + "\t"
                    + provision.notes().indexOf(note);
            if (checked.containsKey(key)) {
                read.put(key, told(reading(entry, provision, note)));
            }
        });
        assertThat(checked).hasSize(131);
        assertThat(read).isEqualTo(checked);
    }

    private interface EachNote {
        void take(ActManifest.Entry entry, ProvisionText provision, NoteText note);
    }

    private static void forEachNote(EachNote each) {
        for (ActManifest.Entry entry : Corpus.entries()) {
            for (ProvisionText provision : Corpus.parsed(entry.file()).text().provisions()) {
                provision.notes().forEach(note -> each.take(entry, provision, note));
            }
        }
    }

    private static NoteReading reading(ActManifest.Entry entry, ProvisionText provision, NoteText note) {
        Language language = entry.language();
        return NoteReader.read(
                note,
                provision.eId(),
                ProvisionBody.of(provision.eId(), provision.text()).paragraphs(),
                language);
    }

    private static double fully(Map<String, Map<Extent, Integer>> counts, String kind) {
        Map<Extent, Integer> of = Objects.requireNonNull(counts.get(kind));
        int all = of.values().stream().mapToInt(Integer::intValue).sum();
        return of.getOrDefault(Extent.FULLY, 0) / (double) all;
    }

    private static String told(NoteReading reading) {
        return reading.changes().stream().map(NoteCoverageTest::told).collect(Collectors.joining(" ; "));
    }

    private static String told(NotedChange change) {
        return String.join(
                "|",
                change.kind().code(),
                String.join(",", change.units()),
                told(change.law().date()),
                change.law().number() + change.law().place(),
                told(change.entry().day()));
    }

    private static String told(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static Map<String, String> checked() throws IOException {
        Map<String, String> checked = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        try (InputStream file =
                Objects.requireNonNull(NoteCoverageTest.class.getResourceAsStream("notes-checked.tsv"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lines::add);
        }
        for (String line : lines) {
            if (!line.startsWith("#")) {
                List<String> columns = List.of(line.split("\t", -1));
                checked.put(String.join("\t", columns.subList(0, 3)), columns.get(3));
            }
        }
        return checked;
    }
}
