package kz.senim.kb.importer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rtfparserkit.parser.RtfStreamSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What fuzzing has found, made small; each of these hung or broke a reader once. The times only tell a hang from work. */
class FuzzFindsTest {
    private static final String PAGE =
            "<html><head><title>Әділет</title></head><body><div id='container' class='lang_rus'><div class='slogan'><h1>О садах</h1></div>";

    /** A selector of siblings compared each of the paragraphs with all before it. */
    @Test
    @Timeout(60)
    void aPageOfThousandsOfParagraphsIsReadInOneGo() throws Exception {
        String page = PAGE + "<p></p>".repeat(120_000)
                + "<p>Закон Республики Казахстан от 5 мая 2020 года № 901-VI.</p>"
                + "<div class='text'><article><h3>Статья 1. Сад</h3><p>Сад растет.</p></article></div></div></body></html>";
        SourceDocument document = read(page);
        assertThat(Objects.requireNonNull(document.requisites()).number()).isEqualTo("901-VI");
    }

    /** The library lost count of the formatting it had to open again. */
    @Test
    void formattingLeftOpenAtTheBottomOfDeepMarkupIsDamage() {
        String page = "<p><b><a>" + "<section>".repeat(509) + "<";
        assertThatThrownBy(() -> read(page))
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED));
    }

    /** The library joined the letters of a paragraph one by one to the same string. */
    @Test
    @Timeout(60)
    void aParagraphOfAMillionLettersOfRtfIsReadInOneGo() throws Exception {
        String document = "{\\rtf1\\ansi\\uc1 " + "\\u1072?".repeat(1_000_000) + "\\par}";
        RtfLines lines = new RtfLines();
        new PiecewiseRtfParser()
                .parse(
                        new RtfStreamSource(new ByteArrayInputStream(document.getBytes(StandardCharsets.US_ASCII))),
                        lines);
        assertThat(lines.finish())
                .anySatisfy(line ->
                        assertThat(line.text().equals("а".repeat(1_000_000))).isTrue());
    }

    private static SourceDocument read(String page) throws UnreadableSourceException {
        return new SourceReader().read("a.html", page.getBytes(StandardCharsets.UTF_8));
    }
}
