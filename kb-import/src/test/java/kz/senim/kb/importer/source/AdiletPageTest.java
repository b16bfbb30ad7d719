package kz.senim.kb.importer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kz.senim.kb.importer.Corpus;
import kz.senim.kb.importer.parse.EditionParser;
import kz.senim.kb.importer.parse.ParsedEdition;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.NoteKind;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.PlainText;
import kz.senim.kb.legislation.ProvisionText;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages in the markup of the site, present and older; their text is ours. */
class AdiletPageTest {

    @Test
    void readsTheRequisitesOfAnAmendedLaw() throws Exception {
        SourceDocument page = read("amended.ru.html");
        assertThat(page.format()).isEqualTo(SourceFormat.ADILET_PAGE);
        assertThat(page.language()).isEqualTo(Language.RU);
        assertThat(page.requisites())
                .isEqualTo(new Requisites(
                        "О школьных садах",
                        ActKind.LAW,
                        "901-VI",
                        LocalDate.of(2020, 5, 5),
                        ForceStatus.IN_FORCE,
                        "Z2000000901",
                        null));
    }

    @Test
    void readsTheRequisitesOfAKazakhPageAndItsIdFromItsLinks() throws Exception {
        SourceDocument page = read("new.kk.html");
        assertThat(page.language()).isEqualTo(Language.KK);
        assertThat(page.requisites())
                .isEqualTo(new Requisites(
                        "Мектеп бақтары туралы",
                        ActKind.LAW,
                        "901-VI",
                        LocalDate.of(2020, 5, 5),
                        ForceStatus.IN_FORCE,
                        "Z2000000901",
                        null));
    }

    @Test
    void joinsANoteThatItsLinksCut() throws Exception {
        ProvisionText first = provision("amended.ru.html", "art_1");
        assertThat(first.notes())
                .extracting(NoteText::kind)
                .containsExactly(NoteKind.REPEAL, NoteKind.COMING, NoteKind.AMENDMENT);
        assertThat(first.notes().get(2).text())
                .isEqualTo(
                        "Сноска. Статья 1 с изменениями, внесенными законами РК от 01.04.2022 № 111-VII (вводится в действие с 01.07.2022).");
        assertThat(first.notes())
                .extracting(NoteText::anchor)
                .containsExactly("art_1__subpara_2", "art_1__subpara_3", "art_1");
        assertThat(first.notes().get(1).effective()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(first.text())
                .isEqualTo("В настоящем Законе используются следующие понятия:\n"
                        + "1) школьный сад – участок, за которым ухаживают ученики;\n"
                        + "3) садовник – работник школы, указанный в статье 2 настоящего Закона.");
    }

    @Test
    void readsASignatureBrokenInsideItsParagraph() throws Exception {
        assertThat(provision("amended.ru.html", "conclusions").text()).isEqualTo("Президент Республики Казахстан");
        assertThat(provision("new.kk.html", "conclusions").text()).isEqualTo("Қазақстан Республикасының Президенті");
    }

    @Test
    void placesAKazakhComingChangeAboveTheArticleItNames() throws Exception {
        ProvisionText first = provision("new.kk.html", "art_1");
        assertThat(first.notes().get(0))
                .isEqualTo(new NoteText(
                        NoteKind.COMING,
                        "art_1",
                        NoteText.BEFORE_HEADING,
                        "ЗҚАИ-ның ескертпесі!\n1-баптың тақырыбына өзгеріс енгізу көзделген – ҚР 09.01.2026 № 256-VIII (01.09.2026 бастап қолданысқа енгізіледі) Заңымен.",
                        LocalDate.of(2026, 9, 1)));
        assertThat(first.notes().get(1).anchor()).isEqualTo("art_1__para_2");
        assertThat(first.text()).isEqualTo("1. Бақ – оқушылар күтетін жер.");
    }

    @Test
    void readsThatAnActWasRepealed() throws Exception {
        Requisites requisites = requisites("repealed.ru.html");
        assertThat(requisites.status()).isEqualTo(ForceStatus.REPEALED);
        assertThat(requisites.adopted()).isEqualTo(LocalDate.of(2001, 6, 12));
        assertThat(requisites.number()).isEqualTo("209");
        assertThat(provision("repealed.ru.html", "art_2").status()).isEqualTo(ForceStatus.REPEALED);
        assertThat(provision("repealed.ru.html", "art_3").status()).isEqualTo(ForceStatus.IN_FORCE);
    }

    @Test
    void readsTheDayOfAnArchivedEditionFromTheAddressItWasSavedFrom() throws Exception {
        Requisites requisites = requisites("archived.ru.html");
        assertThat(requisites.actId()).isEqualTo("Z2000000901");
        assertThat(requisites.edition()).isEqualTo(LocalDate.of(2021, 2, 14));
    }

    @Test
    void readsAnOlderPageInWindows1251WithHeadingsInBoldParagraphs() throws Exception {
        byte[] bytes = new String(bytes("older-bold.ru.html"), StandardCharsets.UTF_8)
                .replace("Әділет", "ИПС")
                .getBytes(Charset.forName("windows-1251"));
        SourceDocument page = new SourceReader().read("page.html", bytes);
        assertThat(page.charset()).isEqualTo("windows-1251");
        assertThat(ids(parse(page))).containsExactly("preamble", "chp_1", "art_1", "art_2", "conclusions");
        assertThat(parse(page).text().provisions().get(2).text())
                .isEqualTo("Лед должен быть не тоньше десяти сантиметров.\nТолщину измеряют каждое утро.");
    }

    @Test
    void readsSeveralHeadingsJoinedInOne() throws Exception {
        ParsedEdition act = parse(read("joined-headings.ru.html"));
        assertThat(ids(act))
                .containsExactly(
                        "part_I", "chp_1", "art_1", "chp_1__sec_1", "art_2", "chp_2", "chp_2__sec_1", "art_2-1");
        assertThat(act.text().provisions().get(0).heading()).isEqualTo("Кошки и книги");
        assertThat(act.text().provisions().get(1).heading()).isEqualTo("Права кошек в помещениях читальных залов");
        assertThat(act.text().provisions().get(4).parent()).isEqualTo("chp_1__sec_1");
        assertThat(act.problems()).isEmpty();
    }

    @Test
    void readsAChapterHeadingInAParagraphAndOddSpellingsOfBap() throws Exception {
        ParsedEdition act = parse(read("chapter-in-paragraph.kk.html"));
        assertThat(ids(act)).containsExactly("chp_1", "art_1", "chp_2", "art_2", "art_2-1");
        assertThat(act.text().provisions())
                .extracting(ProvisionText::label)
                .containsExactly("1-тарау.", "1-бaп.", "2-тарау.", "2 бап.", "2-1 -бап.");
    }

    @Test
    void readsAnOrderWithoutArticlesAndItsAnnex() throws Exception {
        SourceDocument page = read("order-with-annex.ru.html");
        Requisites requisites = requisites("order-with-annex.ru.html");
        assertThat(requisites.kind()).isEqualTo(ActKind.ORDER);
        assertThat(requisites.actId()).isEqualTo("V2100024000");
        assertThat(requisites.number()).isEqualTo("455");
        ParsedEdition act = parse(page);
        assertThat(ids(act)).startsWith("preamble", "conclusions", "att_1").contains("att_1__chp_1");
        assertThat(provision("order-with-annex.ru.html", "att_1__chp_1").parent())
                .isEqualTo("att_1");
    }

    @Test
    void keepsTablesAndLegalNotesInTheText() throws Exception {
        ProvisionText first = provision("table-and-inner-note.ru.html", "art_1");
        assertThat(first.text())
                .contains(
                        "\nПонедельник первый класс\nВторник второй класс\n",
                        "\nПримечание. Картой признается также глобус.");
        assertThat(first.notes()).singleElement().satisfies(note -> {
            assertThat(note.text()).startsWith("Сноска. Статья 1 с изменением").endsWith("№ 300-VI.");
            assertThat(note.position()).isEqualTo(4);
        });
    }

    @Test
    void readsASuspensionAndItsEnd() throws Exception {
        ProvisionText first = provision("suspended.ru.html", "art_1");
        assertThat(first.notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(NoteKind.SUSPENSION);
            assertThat(note.anchor()).isEqualTo("art_1__para_2");
            assertThat(note.effective()).isEqualTo(LocalDate.of(2027, 2, 1));
        });
        assertThat(ids(parse(read("suspended.ru.html")))).containsExactly("book_1", "art_1", "book_2", "art_2");
        assertThat(provision("suspended.ru.html", "art_2").notes())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.position()).isEqualTo(NoteText.BEFORE_HEADING);
                    assertThat(note.effective()).isNull();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "amended.ru.html, Вниманиюпользователей!ДляудобствапользованияИЗПИсозданоОГЛАВЛЕНИЕ",
        "new.kk.html, МАЗМҰНЫ",
        "repealed.ru.html,",
        "archived.ru.html,",
        "older-bold.ru.html,",
        "joined-headings.ru.html,",
        "chapter-in-paragraph.kk.html,",
        "order-with-annex.ru.html,",
        "table-and-inner-note.ru.html,",
        "suspended.ru.html, ПримечаниеИЗПИ!ДляудобствапользованияИЗПИсозданоСодержаниеСОДЕРЖАНИЕ"
    })
    void keepsEveryVisibleCharacter(String name, String frontMatter) throws Exception {
        String source = Corpus.visible(Jsoup.parse(new String(bytes(name), StandardCharsets.UTF_8))
                .select("article")
                .get(0)
                .wholeText());
        String without = frontMatter == null ? source : source.replace(frontMatter, "");
        assertThat(frontMatter == null || !without.equals(source)).isTrue();
        assertThat(Corpus.visible(PlainText.of(parse(read(name)).text()))).isEqualTo(without);
    }

    @Test
    void readsAnActOnAPageOfAnotherSite() throws Exception {
        SourceDocument page = read("another-site.html");
        assertThat(page.format()).isEqualTo(SourceFormat.OTHER_PAGE);
        assertThat(requisites("another-site.html").title()).isEqualTo("О школьных садах");
        assertThat(ids(parse(page))).containsExactly("art_1");
    }

    @Test
    void refusesAPageOfAnotherSiteWithoutAnActNamingIt() throws Exception {
        byte[] page = new String(bytes("another-site.html"), StandardCharsets.UTF_8)
                .replace("Статья 1. Сад", "Новости сада")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new SourceReader().read("page.html", page))
                .isInstanceOfSatisfying(UnreadableSourceException.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.OTHER_SITE);
                    assertThat(refusal.arguments()).containsExactly("law.example.kz");
                });
    }

    @Test
    void refusesAPageOfTheSiteThatIsNoAct() {
        assertThatThrownBy(() -> read("search-page.html"))
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NOT_AN_ACT));
    }

    @Test
    void refusesAPageThatEndsInTheMiddle() throws Exception {
        byte[] whole = bytes("archived.ru.html");
        byte[] part = Arrays.copyOf(whole, new String(whole, StandardCharsets.ISO_8859_1).indexOf("</article>"));
        assertThatThrownBy(() -> new SourceReader().read("page.html", part))
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.TRUNCATED));
    }

    private static SourceDocument read(String name) throws IOException, UnreadableSourceException {
        return new SourceReader().read(name, bytes(name));
    }

    private static Requisites requisites(String name) throws IOException, UnreadableSourceException {
        return Objects.requireNonNull(read(name).requisites());
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = AdiletPageTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static ParsedEdition parse(SourceDocument page) {
        return new EditionParser().parse(page.lines(), Objects.requireNonNull(page.language()));
    }

    private static List<String> ids(ParsedEdition act) {
        return act.text().provisions().stream().map(ProvisionText::eId).toList();
    }

    private static ProvisionText provision(String name, String eId) throws Exception {
        return parse(read(name)).text().provisions().stream()
                .filter(row -> row.eId().equals(eId))
                .findFirst()
                .orElseThrow();
    }
}
