package kz.senim.kb.legislation.diff;

import static kz.senim.kb.legislation.diff.TextSegment.Kind.ADDED;
import static kz.senim.kb.legislation.diff.TextSegment.Kind.EQUAL;
import static kz.senim.kb.legislation.diff.TextSegment.Kind.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextDiffTest {

    @Test
    void showsAnInsertedNumberAlone() {
        assertThat(TextDiff.between("в пунктах 4, 5, 6 статьи", "в пунктах 4, 4-1, 5, 6 статьи"))
                .containsExactly(
                        new TextSegment(EQUAL, "в пунктах 4, "),
                        new TextSegment(ADDED, "4-1, "),
                        new TextSegment(EQUAL, "5, 6 статьи"));
    }

    @Test
    void showsAWordInPlaceOfAnotherWhole() {
        assertThat(TextDiff.between("согласно статьи 131-1", "согласно статей 131-1"))
                .containsExactly(
                        new TextSegment(EQUAL, "согласно "),
                        new TextSegment(REMOVED, "статьи"),
                        new TextSegment(ADDED, "статей"),
                        new TextSegment(EQUAL, " 131-1"));
    }

    @Test
    void leavesNoCrumbsBetweenChanges() {
        assertThat(TextDiff.between("дети имеют право на образование", "лица имеют право на помощь"))
                .extracting(TextSegment::kind)
                .containsExactly(REMOVED, ADDED, EQUAL, REMOVED, ADDED);
        assertThat(TextDiff.between("органы опеки и попечительства", "комиссии по делам и защите"))
                .containsExactly(
                        new TextSegment(REMOVED, "органы опеки и попечительства"),
                        new TextSegment(ADDED, "комиссии по делам и защите"));
    }

    @Test
    void aChangeOfWhiteSpaceAloneIsToldToo() {
        assertThat(TextDiff.between("статья 1", "статья\u00a01"))
                .containsExactly(
                        new TextSegment(EQUAL, "статья"),
                        new TextSegment(REMOVED, " "),
                        new TextSegment(ADDED, "\u00a0"),
                        new TextSegment(EQUAL, "1"));
    }

    @Test
    void bothTextsCanBeReadOffTheSegmentsWhateverTheyAre() {
        Random random = new Random(20260201);
        for (int round = 0; round < 3_000; round++) {
            String before = someText(random);
            String after = random.nextBoolean() ? someText(random) : altered(before, random);
            List<TextSegment> segments = TextDiff.between(before, after);
            assertThat(read(segments, REMOVED)).isEqualTo(before);
            assertThat(read(segments, ADDED)).isEqualTo(after);
            assertThat(segments).noneMatch(segment -> segment.text().isEmpty());
        }
    }

    @Test
    void hugeTextsWithNothingInCommonAreReplacedWholeButForTheirEnds() {
        String before = "право " + words("а", 150_000);
        String after = "право " + words("б", 150_000);
        assertThat(TextDiff.between(before, after))
                .extracting(TextSegment::kind)
                .containsExactly(EQUAL, REMOVED, ADDED, EQUAL);
    }

    @Test
    void aFewChangesInAHugeTextAreFound() {
        String before = words("а", 150_000);
        String after = before.replace("а75000 ", "новое ").replace("а140000 ", "");
        assertThat(TextDiff.between(before, after))
                .extracting(TextSegment::kind)
                .containsExactly(EQUAL, REMOVED, ADDED, EQUAL, REMOVED, EQUAL);
    }

    private static String words(String start, int count) {
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < count; number++) {
            text.append(start).append(number).append(' ');
        }
        return text.toString();
    }

    private static String read(List<TextSegment> segments, TextSegment.Kind side) {
        return segments.stream()
                .filter(segment -> segment.kind() == EQUAL || segment.kind() == side)
                .map(TextSegment::text)
                .collect(Collectors.joining());
    }

    private static String someText(Random random) {
        String[] tokens = {"а", "право", "4-1", ",", " ", " ", "\u00a0", ".", "ң", "\uD83D\uDE42", "-", "1.2", "\n"};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(tokens[random.nextInt(tokens.length)]);
        }
        return text.toString();
    }

    private static String altered(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at)
                + someText(random)
                + text.substring(Math.min(text.length(), at + random.nextInt(5)));
    }
}
