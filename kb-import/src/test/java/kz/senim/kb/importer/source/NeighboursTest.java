package kz.senim.kb.importer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import kz.senim.kb.importer.Corpus;
import kz.senim.kb.importer.parse.EditionParser;
import kz.senim.kb.importer.parse.ParsedEdition;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.PlainText;
import kz.senim.kb.legislation.ProvisionText;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Codes as neighbouring states publish them, on pages of their own; the text is ours. */
class NeighboursTest {
    private static final String PAGE = "<html><head><title>Кодекс</title></head><body><nav>Статья 9. Ссылка меню</nav>"
            + "<div class='content'><p><b>КОДЕКС КЫРГЫЗСКОЙ РЕСПУБЛИКИ О САДАХ</b></p>"
            + "<p>(В редакции Закона КР от 6 июня 2013 года № 85)</p>"
            + "<p><b>Глава 1</b></p><p><b>Общие положения</b></p>"
            + "<p><b>Статья 5. Сад</b></p><p>1. Сад растет.</p><p>(Часть 1 в редакции Закона КР от 1 июля 2019 года № 70)</p>"
            + "<p><b>Статья 5.1. Пруд</b></p><p>Пруд стоит.</p>"
            + "<p><b>Статья 5<sup>2</sup>. Мост</b></p><p>Мост длиной 3 м<sup>2</sup>.</p>"
            + "<p><b>Глава 2</b></p><p><b>Беседки</b></p>"
            + "<p><b>Статья 6</b></p><p>(Утратила силу в соответствии с Законом КР от 1 июля 2019 года № 70)</p>"
            + "<p><b>Статья 7. Скамьи</b></p><p>Скамьи стоят (в редакции настоящей главы) везде.</p>"
            + "</div><footer>Все права защищены</footer></body></html>";

    @Test
    void readsNumbersWithAPointAndWithARaisedDigit() throws Exception {
        assertThat(rows())
                .extracting(ProvisionText::eId)
                .containsSubsequence("chp_1", "art_5", "art_5-1", "art_5-2", "chp_2", "art_6", "art_7");
        assertThat(row("art_5-1").label()).isEqualTo("Статья 5.1.");
        assertThat(row("art_5-2").label()).isEqualTo("Статья 5².");
    }

    @Test
    void takesTheLineBelowAChaptersNumberForItsTitle() throws Exception {
        assertThat(row("chp_1").heading()).isEqualTo("Общие положения");
        assertThat(row("chp_2").heading()).isEqualTo("Беседки");
    }

    @Test
    void putsWhatTellsOfChangesInParenthesesBesideTheText() throws Exception {
        assertThat(row("art_5").text()).isEqualTo("1. Сад растет.");
        assertThat(row("art_5").notes())
                .extracting(NoteText::text)
                .containsExactly("(Часть 1 в редакции Закона КР от 1 июля 2019 года № 70)");
        assertThat(row("art_7").text()).isEqualTo("Скамьи стоят (в редакции настоящей главы) везде.");
    }

    @Test
    void losesNothingButWhatIsOfTheSite() throws Exception {
        String expected = Corpus.visible(Jsoup.parse(PAGE).select("div.content").text());
        assertThat(Corpus.visible(PlainText.of(parse().text()))).isEqualTo(expected.replace("Статья52.", "Статья5²."));
    }

    /** As the Russian Federation's publisher prints codes, saved as text. */
    @Test
    void readsARussianCodeInPlainText() throws Exception {
        String text = """
                САДОВЫЙ КОДЕКС РОССИЙСКОЙ ФЕДЕРАЦИИ

                     (В редакции Федерального закона от 08.03.2015 № 24-ФЗ)

                Раздел I. ОБЩИЕ ПОЛОЖЕНИЯ

                Глава 1. САДЫ

                Статья 1. Сад

                     1. Сад растет.
                     2. Утратил силу. - Федеральный закон от 08.03.2015 № 24-ФЗ.

                Статья 1.1. Пруд
                     (введена Федеральным законом от 08.03.2015 № 24-ФЗ)

                     Пруд стоит.

                Статья 2.3.1. Мост

                     Мост стоит.
                """;
        SourceDocument document = new SourceReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8));
        ParsedEdition edition = document.edition(Objects.requireNonNull(document.language()));
        assertThat(edition.text().provisions())
                .extracting(ProvisionText::eId)
                .containsSubsequence("part_I", "chp_1", "art_1", "art_1-1", "art_2-3-1");
        assertThat(Corpus.visible(PlainText.of(edition.text())))
                .contains(Corpus.visible("2. Утратил силу. - Федеральный закон от 08.03.2015 № 24-ФЗ."))
                .contains(Corpus.visible("(введена Федеральным законом от 08.03.2015 № 24-ФЗ)"))
                .contains(Corpus.visible("(В редакции Федерального закона от 08.03.2015 № 24-ФЗ)"));
    }

    /** A unit that no act of Kazakhstan has: nothing of it is lost, and it is told of. */
    @Test
    void keepsAndReportsStructureItHasNotSeen() throws Exception {
        String page = PAGE.replace(
                "<p><b>Глава 2</b></p>",
                "<h3>Подглава 1-А. Оранжереи</h3><p>Оранжерея отапливается.</p><p><b>Глава 2</b></p>");
        SourceDocument document = new SourceReader().read("a.html", page.getBytes(StandardCharsets.UTF_8));
        ParsedEdition edition = document.edition(Objects.requireNonNull(document.language()));
        assertThat(Corpus.visible(PlainText.of(edition.text())))
                .contains(Corpus.visible("Подглава 1-А. Оранжереи"))
                .contains(Corpus.visible("Оранжерея отапливается."));
        assertThat(edition.problems()).isNotEmpty();
    }

    @Test
    void refusesAPageNestedBeyondReason() {
        String deep = "<html><body>" + "<div>".repeat(50_000) + "Сад растет." + "</body></html>";
        assertThatThrownBy(() -> new SourceReader().read("a.html", deep.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.OTHER_SITE));
    }

    private static ParsedEdition parse() throws UnreadableSourceException {
        SourceDocument page = new SourceReader().read("a.html", PAGE.getBytes(StandardCharsets.UTF_8));
        return new EditionParser().parse(page.lines(), Objects.requireNonNull(page.language()));
    }

    private static List<ProvisionText> rows() throws UnreadableSourceException {
        return parse().text().provisions();
    }

    private static ProvisionText row(String eId) throws UnreadableSourceException {
        return rows().stream().filter(row -> row.eId().equals(eId)).findFirst().orElseThrow();
    }
}
