package kz.senim.kb.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.EditionComparison;
import kz.senim.kb.legislation.PublishOutcome;
import kz.senim.kb.legislation.SourceFile;
import kz.senim.kb.legislation.diff.DiffLine;
import kz.senim.kb.legislation.diff.NoteChange;
import kz.senim.kb.legislation.diff.NoteWords;
import kz.senim.kb.legislation.diff.Part;
import kz.senim.kb.legislation.diff.PointChange;
import kz.senim.kb.legislation.diff.ProvisionChange;
import kz.senim.kb.legislation.diff.ProvisionDifference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Two editions of the Entrepreneurial Code as they follow one another. What they differ in was read off a plain
 * line-by-line comparison of the two files, place by place; the places are offsets in characters.
 */
class RealEditionsTest {

    private static final String BEFORE = "editions/entrepreneurial_code.2026-02-03.txt";
    private static final String AFTER = "editions/entrepreneurial_code.2026-02-20.txt";
    private static final String SHA_BEFORE = "4fe37053697cea4af7baaa1a4527baf4f03267bd7329be59250cd99a27059b3f";
    private static final String SHA_AFTER = "292d704729b6bebf22929c02911bc4cc4c760b33a0478b0e753ae4b7916c7657";
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 2, 1);

    /** Points whose words changed: id, where they begin in the one file, where in the other. */
    private static final List<String> POINTS = List.of(
            "art_129__para_2 328685 328693",
            "art_129__para_4-1 333689 333426",
            "art_129__para_15 342787 342507",
            "art_129__para_17 344472 344048",
            "art_129__para_18-1__al_2 345850 345280",
            "art_129__para_19 346389 345683",
            "art_138__subpara_64 372143 371279");

    /** Notes: change, kind, what they are about, where they begin in the one file, where in the other. */
    private static final List<String> NOTES = List.of(
            "added COMING art_82__para_3__subpara_3 - 131928",
            "removed COMING art_129__para_2 328540 -",
            "removed SUSPENSION art_129__para_4-1 333407 -",
            "removed COMING art_129__para_4-1 333542 -",
            "removed SUSPENSION art_129__para_6__subpara_4 335370 -",
            "added COMING art_129__para_11 - 338922",
            "removed COMING art_129__para_15 342632 -",
            "removed COMING art_129__para_17 344317 -",
            "removed COMING art_129__para_18-1 345693 -",
            "removed COMING art_129__para_19 346234 -",
            "changed AMENDMENT art_129 347782 347081",
            "removed COMING art_138__subpara_64 371710 -",
            "changed AMENDMENT art_138 378490 377668",
            "added COMING art_139 - 383152",
            "added COMING art_283-1__para_5 - 747453");

    @Test
    void theFilesAreThoseThatWereRead() throws IOException {
        assertThat(SourceFile.sha256(Files.readAllBytes(Corpus.file(BEFORE)))).isEqualTo(SHA_BEFORE);
        assertThat(SourceFile.sha256(Files.readAllBytes(Corpus.file(AFTER)))).isEqualTo(SHA_AFTER);
    }

    @Test
    void changesTheseWordsAndNoOthers() {
        assertThat(comparison().changes())
                .containsExactly(
                        new ProvisionChange.Reworded("art_129", Set.of(Part.TEXT), points("art_129")),
                        new ProvisionChange.Reworded("art_138", Set.of(Part.TEXT), points("art_138")));
    }

    @Test
    void changesTheseNotesAndNoOthers() {
        assertThat(comparison().notes())
                .extracting(change -> change.kind().code() + " " + change.note().kind() + " "
                        + change.note().anchor())
                .containsExactlyInAnyOrderElementsOf(NOTES.stream()
                        .map(note -> note.replaceFirst(" \\S+ \\S+$", ""))
                        .toList());
    }

    @Test
    void everyChangedPointReadsAsTheFilesDoWhereTheyWereFound() throws IOException {
        String before = read(BEFORE);
        String after = read(AFTER);
        List<DiffLine> changed = comparison().provisions().stream()
                .flatMap(provision -> provision.lines().stream())
                .filter(line -> line.role() == DiffLine.Role.PARAGRAPH && !line.unchanged())
                .toList();
        assertThat(changed).hasSameSizeAs(POINTS);
        for (int i = 0; i < changed.size(); i++) {
            String[] place = POINTS.get(i).split(" ");
            assertStands(words(changed.get(i), "REMOVED"), before, place[1]);
            assertStands(words(changed.get(i), "ADDED"), after, place[2]);
        }
    }

    @Test
    void everyChangedNoteReadsAsTheFilesDoWhereItWasFound() throws IOException {
        String before = read(BEFORE);
        String after = read(AFTER);
        for (NoteChange change : comparison().notes()) {
            String told = change.kind().code() + " " + change.note().kind() + " "
                    + change.note().anchor() + " ";
            List<String> places =
                    NOTES.stream().filter(note -> note.startsWith(told)).toList();
            assertThat(places).as(told).hasSize(1);
            String[] place = places.get(0).split(" ");
            assertNote(change.before(), before, place[3]);
            assertNote(change.after(), after, place[4]);
        }
    }

    @Test
    void showsTheNumberThatWasPutIntoAList() {
        ProvisionDifference article = comparison().provisions().stream()
                .filter(provision -> provision.eId().equals("art_129"))
                .findFirst()
                .orElseThrow();
        assertThat(article.lines().stream()
                        .filter(line ->
                                "art_129__para_15".equals(line.after()) && line.role() == DiffLine.Role.PARAGRAPH)
                        .flatMap(line -> line.segments().stream())
                        .filter(segment -> segment.kind().name().equals("ADDED"))
                        .map(segment -> segment.text().strip()))
                .containsExactly("4-1,");
    }

    @OnEveryDatabase
    void theSecondEditionOpensRowsForWhatItChangesAlone(TestBase base) {
        LawBase law = new LawBase(base);
        law.publish(FIRST, Corpus.parsed(BEFORE).text());
        long provisions = law.rows("Provision");
        long notes = law.rows("ProvisionNote");
        long characters = law.characters();
        long began = System.nanoTime();
        law.preview(SECOND, Corpus.document(AFTER).edition(Language.RU).text());
        long previewed = ToldFigures.since(began);
        began = System.nanoTime();
        PublishOutcome.Published outcome =
                law.publish(SECOND, Corpus.document(AFTER).edition(Language.RU).text());
        long accepted = ToldFigures.since(began);
        new ToldFigures(base)
                .tell(
                        "Entrepreneurial Code from its file",
                        outcome.changes().size() + outcome.notes().size(),
                        law.rows("Provision") - provisions,
                        law.rows("ProvisionNote") - notes,
                        law.characters() - characters,
                        previewed,
                        accepted);
        assertThat(law.rows("Provision") - provisions).isEqualTo(2);
        assertThat(law.rows("ProvisionNote") - notes).isEqualTo(6);
        assertThat(outcome.changes()).hasSize(2);
        assertThat(outcome.notes()).hasSize(15);
        assertThat(law.heard().changes()).isEqualTo(outcome.changes());
        assertThat(law.heard().date()).isEqualTo(SECOND);
        assertThat(law.text(FIRST)).isEqualTo(Corpus.parsed(BEFORE).text());
        assertThat(law.text(SECOND)).isEqualTo(Corpus.parsed(AFTER).text());
        law.remove(SECOND);
        assertThat(law.rows("Provision")).isEqualTo(provisions);
        assertThat(law.rows("ProvisionNote")).isEqualTo(notes);
        assertThat(law.text(SECOND)).isEqualTo(Corpus.parsed(BEFORE).text());
    }

    private static EditionComparison comparison() {
        return EditionComparison.of(
                Corpus.parsed(BEFORE).text().provisions(),
                Corpus.parsed(AFTER).text().provisions());
    }

    private static List<PointChange> points(String provision) {
        return POINTS.stream()
                .map(point -> point.substring(0, point.indexOf(' ')))
                .filter(point -> point.startsWith(provision + "__"))
                .map(point -> new PointChange(point, point, true))
                .toList();
    }

    private static String words(DiffLine line, String side) {
        StringBuilder words = new StringBuilder();
        line.segments().stream()
                .filter(segment -> Stream.of("EQUAL", side)
                        .anyMatch(kind -> segment.kind().name().equals(kind)))
                .forEach(segment -> words.append(segment.text()));
        return words.toString();
    }

    private static void assertNote(@Nullable NoteWords note, String file, String place) {
        if (note == null) {
            assertThat(place).isEqualTo("-");
        } else {
            assertStands(note.text(), file, place);
        }
    }

    private static void assertStands(String words, String file, String place) {
        int at = Integer.parseInt(place);
        String there = Corpus.visible(file.substring(at, Math.min(file.length(), at + words.length() * 2 + 2_000)));
        assertThat(there).as("the file at %s", place).startsWith(Corpus.visible(words));
    }

    private static String read(String file) throws IOException {
        return Files.readString(Corpus.file(file), StandardCharsets.UTF_8);
    }
}
