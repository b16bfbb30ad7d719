package kz.senim.kb.importer.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.senim.kb.importer.parse.ParseProblem.Kind;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.NoteKind;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.ProvisionText;
import org.junit.jupiter.api.Test;

/** Every trap of the site's texts on a few lines; two spaces stand for an indented paragraph. */
class EditionParserTest {

    @Test
    void readsTheArticleWhoseHeadingBeginsWithALatinC() {
        ParsedEdition edition = russian("Статья 68. А", "", "  Б.", "", "Cтатья 69. В", "", "  Г.");
        assertThat(ids(edition)).containsExactly("art_68", "art_69");
        assertThat(kinds(edition)).containsExactly(Kind.FOREIGN_LETTER_IN_HEADING);
    }

    @Test
    void readsTheArticleWhoseHeadingHasNoWordBeforeItsNumber() {
        ParsedEdition edition =
                russian("Статья 172. А", "", "  1. Б.", "", "173. Незаконное вмешательство", "", "  1. В.");
        assertThat(ids(edition)).containsExactly("art_172", "art_173");
        assertThat(kinds(edition)).containsExactly(Kind.HEADING_WITHOUT_WORD);
    }

    @Test
    void takesTheNextPointAtTheMarginForAPoint() {
        ParsedEdition edition =
                russian("Статья 1. А", "", "  1. Б.", "", "2. Гражданин вправе требовать", "", "  3. В.");
        assertThat(ids(edition)).containsExactly("art_1");
        assertThat(row(edition, "art_1").text()).isEqualTo("1. Б.\n2. Гражданин вправе требовать\n3. В.");
    }

    @Test
    void takesAnIndentedAmendmentForANote() {
        ParsedEdition edition = russian(
                "Статья 143. А",
                "",
                "  1. Б.",
                "",
                "  Статья 143 с изменением, внесенным Законом РК от 03.01.2023",
                "№ 187-VII.");
        assertThat(row(edition, "art_143").text()).isEqualTo("1. Б.");
        assertThat(row(edition, "art_143").notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(NoteKind.AMENDMENT);
            assertThat(note.text()).endsWith("от 03.01.2023 № 187-VII.");
        });
        assertThat(kinds(edition)).containsExactly(Kind.NOTE_WITHOUT_WORD);
    }

    @Test
    void placesAComingChangeAboveTheArticleItNames() {
        ParsedEdition edition = russian(
                "Статья 213. А",
                "",
                "  Б.",
                "",
                "Примечание ИЗПИ!",
                "",
                "  Статья 214 предусматривается в редакции Закона РК от 30.12.2025 № 247-VIII (вводится в действие с"
                        + " 01.01.2027).",
                "",
                "Статья 214. В",
                "",
                "  Г.");
        assertThat(row(edition, "art_213").notes()).isEmpty();
        assertThat(row(edition, "art_214").notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(NoteKind.COMING);
            assertThat(note.position()).isEqualTo(NoteText.BEFORE_HEADING);
            assertThat(note.effective()).isEqualTo(LocalDate.of(2027, 1, 1));
            assertThat(note.text()).startsWith("Примечание ИЗПИ!\nСтатья 214");
        });
    }

    @Test
    void anchorsAComingChangeToTheSubPointOfThePointItStandsIn() {
        ParsedEdition edition = russian(
                "Статья 5. А",
                "",
                "  1. Б:",
                "",
                "  1) в;",
                "",
                "  2. Г:",
                "",
                "Примечание ИЗПИ!",
                "",
                "  В подпункт 1) предусматривается изменение Законом РК от 09.01.2026 № 256-VIII.",
                "",
                "  1) д.");
        assertThat(row(edition, "art_5").notes())
                .extracting(NoteText::anchor)
                .containsExactly("art_5__para_2__subpara_1");
    }

    @Test
    void readsDatesInBothOrdersAndInWords() {
        assertThat(PrintedDay.parse("23.11.2010")).isEqualTo(LocalDate.of(2010, 11, 23));
        assertThat(PrintedDay.parse("2010.11.23")).isEqualTo(LocalDate.of(2010, 11, 23));
        assertThat(PrintedDay.parse("8 августа 2002 года")).isEqualTo(LocalDate.of(2002, 8, 8));
        assertThat(PrintedDay.parse("2002 жылғы 8 тамыздағы")).isEqualTo(LocalDate.of(2002, 8, 8));
        assertThat(PrintedDay.parse("31.02.2026")).isNull();
        assertThat(NoteDates.effective(NoteKind.COMING, "(2027.01.01 бастап қолданысқа енгізіледі)"))
                .isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(NoteDates.effective(NoteKind.COMING, "(вводится в действие с 1 июля 2027 года)"))
                .isEqualTo(LocalDate.of(2027, 7, 1));
        assertThat(
                        NoteDates.effective(
                                NoteKind.COMING,
                                "от 30.12.2024 № 148-VIII (вводится в действие с 01.01.2027); от 26.12.2025 № 242-VIII (вводится в действие с 01.04.2026)"))
                .isEqualTo("2026-04-01");
        assertThat(NoteDates.effective(NoteKind.COMING, "Законом РК от 09.01.2026 (по истечении шести месяцев)"))
                .isNull();
        assertThat(NoteDates.effective(NoteKind.SUSPENSION, "Действие пункта 4-1 приостановлено до 01.02.2026"))
                .isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @Test
    void leavesALegalNoteInTheText() {
        ParsedEdition edition = russian("Статья 62. А", "", "  1. Б.", "", "  Примечание.", "", "  1. В.");
        assertThat(row(edition, "art_62").text()).isEqualTo("1. Б.\nПримечание.\n1. В.");
        assertThat(row(edition, "art_62").notes()).isEmpty();
    }

    @Test
    void turnsARemovedPointIntoANoteWhereItStood() {
        ParsedEdition edition = kazakh(
                "1-бап. А",
                "",
                "  13) б;",
                "",
                "14) алып тасталды - ҚР 01.04.2019",
                "№ 240-VI Заңымен;",
                "",
                "  15) в.");
        assertThat(row(edition, "art_1").text()).isEqualTo("13) б;\n15) в.");
        assertThat(row(edition, "art_1").notes())
                .containsExactly(new NoteText(
                        NoteKind.REPEAL,
                        "art_1__subpara_14",
                        1,
                        "14) алып тасталды - ҚР 01.04.2019 № 240-VI Заңымен;",
                        null));
    }

    @Test
    void findsWhatHangsOnTheParagraphAboveInTextsThatLostTheirMargins() {
        ParsedEdition edition = russian(
                "Статья 1. А",
                "",
                "  8-1) б; 8-2) в; 9) исключен Законом РК от 01.04.2019 № 240-VI; Примечание ИЗПИ!",
                "",
                "  Подпункт 10) предусматривается исключить Законом РК от 09.01.2026 № 256-VIII.",
                "",
                "  10) г.");
        assertThat(row(edition, "art_1").text()).isEqualTo("8-1) б;\n8-2) в;\n10) г.");
        assertThat(row(edition, "art_1").notes())
                .extracting(NoteText::anchor)
                .containsExactly("art_1__subpara_9", "art_1__subpara_10");
    }

    @Test
    void marksAnExcludedArticleAsRepealed() {
        ParsedEdition edition = russian(
                "Статья 47. Смертная казнь",
                "",
                "  Сноска. Статья 47 исключена Законом РК от 29.12.2021 № 89-VII.",
                "",
                "Статья 48. А",
                "",
                "  Сноска. Глава 3 дополнена статьей 48; исключена Законом РК от 01.01.2022 № 1-VII.",
                "",
                "Статья 49. Б",
                "",
                "  В.",
                "",
                "  Cноска. Статья 49 с изменением, внесенным Законом РК от 01.01.2022 № 1-VII.");
        assertThat(edition.text().provisions())
                .extracting(ProvisionText::status)
                .containsExactly(ForceStatus.REPEALED, ForceStatus.REPEALED, ForceStatus.IN_FORCE);
        assertThat(row(edition, "art_49").notes()).extracting(NoteText::kind).containsExactly(NoteKind.AMENDMENT);
    }

    @Test
    void marksAPreambleThatWasTakenOutInKazakhAsRepealed() {
        ParsedEdition edition = kazakh(
                "  Ескерту. Кіріспе алып тасталды – ҚР 30.06.2025 № 203-VIII Заңымен.", "", "1-бап. А", "", "  Б.");
        assertThat(edition.text().provisions())
                .extracting(ProvisionText::status)
                .containsExactly(ForceStatus.REPEALED, ForceStatus.IN_FORCE);
    }

    @Test
    void tellsThatANoteNamesAnotherArticle() {
        ParsedEdition edition =
                russian("Статья 119-2. А", "", "  Сноска. Статья 98-1 исключена Законом РК от 15.07.2025 № 207-VIII.");
        assertThat(edition.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.NOTE_NAMES_ANOTHER);
            assertThat(problem.arguments()).containsExactly("98-1", "119-2");
            assertThat(problem.line()).isEqualTo(3);
        });
    }

    @Test
    void joinsLinesThatALinkCutAndReadsThemWell() {
        ParsedEdition edition = russian(
                "Статья 1. А", "", "  1. Согласно", "статьи 52", ", пункту 3 (", "вводится", " позже) Закона", ".");
        assertThat(row(edition, "art_1").text()).isEqualTo("1. Согласно статьи 52, пункту 3 (вводится позже) Закона.");
    }

    @Test
    void joinsATitleThatALinkCut() {
        ParsedEdition edition =
                russian("Статья 132-7. О порядке, предусмотренном", "статьей 5", "настоящего Кодекса", "", "  Б.");
        assertThat(row(edition, "art_132-7").heading())
                .isEqualTo("О порядке, предусмотренном статьей 5 настоящего Кодекса");
    }

    @Test
    void readsATitleOnTheLineBelow() {
        ParsedEdition edition = kazakh("31-бап", ". Құқықтар", "", "  1. А.");
        assertThat(row(edition, "art_31").label()).isEqualTo("31-бап.");
        assertThat(row(edition, "art_31").heading()).isEqualTo("Құқықтар");
    }

    @Test
    void readsKazakhHeadingsHoweverTheyAreSpelled() {
        ParsedEdition edition = kazakh(
                "1 Бөлiм",
                "1-тарау. А",
                "98-2 бап. Б",
                "",
                "  В.",
                "",
                "99-бaп. Г",
                "",
                "  Д.",
                "",
                "100 -бап. Е",
                "",
                "  Ж.",
                "",
                "2 БӨЛIМ",
                "2-тарау. З");
        assertThat(ids(edition)).containsExactly("part_1", "chp_1", "art_98-2", "art_99", "art_100", "part_2", "chp_2");
    }

    @Test
    void readsRomanNumbersWithCyrillicLetters() {
        assertThat(ids(russian("Раздел ІХ", "Заключительные положения", " Статья 1", "", "  А.")))
                .containsExactly("part_IX", "art_1");
    }

    @Test
    void givesRepeatedNumbersIdsOfTheirOwn() {
        ParsedEdition edition = russian(
                "Глава 7. А",
                "Параграф 1. Б",
                "Статья 1. В",
                "",
                "  Г.",
                "",
                "Глава 7. Д",
                "Параграф 1. Е",
                "Статья 1. Ж",
                "",
                "  З.");
        assertThat(ids(edition))
                .containsExactly("chp_7", "chp_7__sec_1", "art_1", "chp_7_2", "chp_7_2__sec_1", "art_1_2");
        assertThat(kinds(edition)).containsExactly(Kind.DUPLICATE_NUMBER, Kind.DUPLICATE_NUMBER);
    }

    @Test
    void tellsOfNumbersThatAreMissingOrComeTooLate() {
        ParsedEdition edition =
                russian("Статья 1. А", "", "  Б.", "", "Статья 5. В", "", "  Г.", "", "Статья 3. Д", "", "  Е.");
        assertThat(edition.problems())
                .extracting(ParseProblem::kind, ParseProblem::arguments)
                .containsExactly(
                        tuple(Kind.NUMBER_GAP, List.of("1", "5")), tuple(Kind.OUT_OF_SEQUENCE, List.of("3", "5")));
        assertThat(ids(edition)).containsExactly("art_1", "art_5", "art_3");
    }

    @Test
    void takesAnIndentedHeadingOutOfTurnForTextAndSaysSo() {
        ParsedEdition edition =
                russian("Статья 68. А", "", "  1. Изложить:", "", "  Статья 57. Уведомление", "", "  2. Б.");
        assertThat(ids(edition)).containsExactly("art_68");
        assertThat(kinds(edition)).containsExactly(Kind.DOUBTFUL_HEADING);
        assertThat(row(edition, "art_68").text()).contains("\nСтатья 57. Уведомление\n");
    }

    @Test
    void takesADoubledHeadingForTextAndSaysSo() {
        ParsedEdition edition = kazakh("6-бап. Құзырет", "", "  6-бап. Құзырет", "", "  А.");
        assertThat(row(edition, "art_6").text()).isEqualTo("6-бап. Құзырет\nА.");
        assertThat(kinds(edition)).containsExactly(Kind.DOUBLED_HEADING);
    }

    @Test
    void dropsThePublishersNoticeAndNothingElse() {
        ParsedEdition edition = russian(
                "Примечание ИЗПИ! ",
                "Порядок введения в действие настоящего Кодекса см. ",
                "ст. 263",
                "Вниманию пользователей! ",
                "Для удобства пользования ИЗПИ создано ",
                "СОДЕРЖАНИЕ",
                "",
                "  Настоящий Закон о садах.",
                "",
                "Статья 1. А",
                "",
                "  Б.");
        assertThat(row(edition, "preamble").text()).isEqualTo("Настоящий Закон о садах.");
        assertThat(row(edition, "preamble").notes())
                .extracting(NoteText::text)
                .containsExactly("Примечание ИЗПИ!\nПорядок введения в действие настоящего Кодекса см. ст. 263");
    }

    @Test
    void keepsAListInsideANoteTogether() {
        ParsedEdition edition = russian(
                "Статья 7. А",
                "",
                "  Сноска. Статья 7 дополнена пунктом 2 в соответствии с Законом РК от 27.12.2021 № 88-VII (вводится в"
                        + " действие):",
                "",
                "  с 1 января 2022 года в отношении одних дел;",
                "",
                "  с 1 января 2023 года в отношении других.",
                "",
                "  1. Б.");
        assertThat(row(edition, "art_7").text()).isEqualTo("1. Б.");
        assertThat(row(edition, "art_7").notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text().lines()).hasSize(3));
    }

    @Test
    void findsTheSignatureBlock() {
        ParsedEdition edition =
                russian("Статья 1. А", "", "  Б.", "", "  Президент", "Республики Казахстан", "", "Н. НАЗАРБАЕВ");
        assertThat(row(edition, "conclusions").text()).isEqualTo("Президент Республики Казахстан\nН. НАЗАРБАЕВ");
        assertThat(row(
                                kazakh("1-бап. А", "", "  Б.", "", "  Қазақстан Республикасының", "", "  Президенті"),
                                "conclusions")
                        .text())
                .isEqualTo("Қазақстан Республикасының Президенті");
    }

    @Test
    void reportsWhatItHasNeverSeenAndKeepsIt() {
        ParsedEdition edition = russian(
                "ЗАКЛЮЧИТЕЛЬНЫЕ ПОЛОЖЕНИЯ",
                "Статья 1. А",
                "",
                "  Б.",
                "",
                "Глава 2. В",
                "",
                "  Слова между заголовками.");
        assertThat(kinds(edition)).containsExactly(Kind.UNKNOWN_HEADING, Kind.TEXT_OUTSIDE_ARTICLE);
        assertThat(row(edition, "chp_nn").heading()).isEqualTo("ЗАКЛЮЧИТЕЛЬНЫЕ ПОЛОЖЕНИЯ");
        assertThat(row(edition, "chp_2").text()).isEqualTo("Слова между заголовками.");
    }

    private static ParsedEdition russian(String... lines) {
        return parse(Language.RU, lines);
    }

    private static ParsedEdition kazakh(String... lines) {
        return parse(Language.KK, lines);
    }

    private static ParsedEdition parse(Language language, String... lines) {
        List<SourceLine> source = new ArrayList<>();
        for (String line : lines) {
            source.add(new SourceLine(
                    source.size() + 1, line, line.startsWith("  ") ? LineHint.PARAGRAPH : LineHint.MARGIN));
        }
        return new EditionParser().parse(source, language);
    }

    private static ProvisionText row(ParsedEdition edition, String eId) {
        return edition.text().provisions().stream()
                .filter(row -> row.eId().equals(eId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + eId + " in " + ids(edition)));
    }

    private static List<String> ids(ParsedEdition edition) {
        return edition.text().provisions().stream().map(ProvisionText::eId).toList();
    }

    private static List<Kind> kinds(ParsedEdition edition) {
        return edition.problems().stream().map(ParseProblem::kind).toList();
    }
}
