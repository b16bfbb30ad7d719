package kz.senim.kb.legislation.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.NoteKind;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.Paragraph;
import kz.senim.kb.legislation.ProvisionBody;
import kz.senim.kb.legislation.note.NoteReading.Extent;
import org.junit.jupiter.api.Test;

class NoteReaderTest {

    private static final String ARTICLE = "art_5";
    private static final String TEXT =
            "1. Первый.\n2. Второй:\n1) один;\n2) два.\nЧасть вторая.\n3. Третий.\nПримечание. Это закон.";
    private static final List<Paragraph> PARAGRAPHS =
            ProvisionBody.of(ARTICLE, TEXT).paragraphs();

    @Test
    void readsEveryLawOfAListWithItsOwnDay() {
        NoteReading reading = amendment(
                "Сноска. Статья 5 с изменениями, внесенными законами РК от 28.12.2016 № 34-VI (вводится в действие с 01.01.2017);"
                        + " от 29.06.2020 № 352-VI (вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования).");
        assertThat(reading.changes())
                .containsExactly(
                        change(ChangeKind.CHANGE, "2016-12-28", "34-VI", new EntryIntoForce(day("2017-01-01"), "")),
                        change(
                                ChangeKind.CHANGE,
                                "2020-06-29",
                                "352-VI",
                                new EntryIntoForce(
                                        null,
                                        "по истечении десяти календарных дней после дня его первого официального опубликования")));
        assertThat(reading.extent()).isEqualTo(Extent.FULLY);
    }

    @Test
    void aVerbGoesOnUntilAnotherStands() {
        NoteReading reading = amendment(
                "Сноска. Глава 2 дополнена статьей 5 в соответствии с Законом РК от 09.04.2016 № 501-V;"
                        + " в редакции Закона РК от 01.02.2018 № 10-VI; с изменениями, внесенными законами РК от 03.01.2022 № 101-VII; от 04.01.2023 № 102-VII.");
        assertThat(reading.changes())
                .extracting(NotedChange::kind)
                .containsExactly(ChangeKind.ADDITION, ChangeKind.NEW_WORDING, ChangeKind.CHANGE, ChangeKind.CHANGE);
    }

    @Test
    void anArticleIsAddedOnceHoweverTheListGoesOn() {
        NoteReading reading = kazakh(
                NoteKind.AMENDMENT,
                "Ескерту. 2-тарау 5-баппен толықтырылды - ҚР 13.11.2015 № 398-V; 04.07.2018 № 171-VI Заңдарымен.");
        assertThat(reading.changes())
                .extracting(NotedChange::kind)
                .containsExactly(ChangeKind.ADDITION, ChangeKind.CHANGE);
    }

    @Test
    void readsDatesInBothOrdersAndRomanNumeralsInCyrillicLetters() {
        NoteReading reading = kazakh(
                NoteKind.AMENDMENT,
                "Ескерту. 5-бапқа өзгерiстер енгiзiлдi - ҚР 2010.11.23 № 354-ІV (2011.01.01 бастап қолданысқа енгiзiледi),"
                        + " 2009.07.17. N 188-IV, 27.12.2019 № 292-VІ (қолданысқа енгізілу тәртібін 2-баптан қараңыз) Заңдарымен.");
        assertThat(reading.changes())
                .containsExactly(
                        change(ChangeKind.CHANGE, "2010-11-23", "354-IV", new EntryIntoForce(day("2011-01-01"), "")),
                        change(ChangeKind.CHANGE, "2009-07-17", "188-IV", EntryIntoForce.UNTOLD),
                        change(
                                ChangeKind.CHANGE,
                                "2019-12-27",
                                "292-VI",
                                new EntryIntoForce(null, "қолданысқа енгізілу тәртібін 2-баптан қараңыз")));
        assertThat(reading.extent()).isEqualTo(Extent.FULLY);
    }

    @Test
    void readsDatesInWords() {
        assertThat(amendment("Сноска. В статью 5 внесены изменения - Законом РК от 2 марта 1998 г. N 211.")
                        .changes())
                .containsExactly(change(ChangeKind.CHANGE, "1998-03-02", "211", EntryIntoForce.UNTOLD));
    }

    @Test
    void theWordMayBeginWithALatinLetterOrBeMissing() {
        for (String start : List.of("Cноска. Статья 5 с изменением, внесенным", "Статья 5 с изменением, внесенным")) {
            NoteReading reading =
                    amendment(start + " Законом РК от 25.11.2019 № 272-VI (вводится в действие c 01.01.2020).");
            assertThat(reading.changes())
                    .containsExactly(change(
                            ChangeKind.CHANGE, "2019-11-25", "272-VI", new EntryIntoForce(day("2020-01-01"), "")));
            assertThat(reading.extent()).isEqualTo(Extent.FULLY);
        }
    }

    @Test
    void aDayThatDoesNotExistIsNotGuessed() {
        NoteReading reading = amendment("Сноска. Статья 5 с изменением, внесенным Законом РК от 20.12.021 № 84-VII.");
        assertThat(reading.changes().get(0).law()).isEqualTo(new ChangingLaw(null, "84-VII", ""));
        assertThat(reading.extent()).isEqualTo(Extent.PARTLY);
    }

    @Test
    void aComingChangeSaysWhatByWhichLawAndFromWhen() {
        NoteReading reading = coming(
                "Примечание ИЗПИ!\nПодпункт 2) предусматривается в редакции Закона РК от 26.12.2025 № 242-VIII (вводится в действие с 01.04.2026).",
                3);
        assertThat(reading.changes())
                .containsExactly(new NotedChange(
                        ChangeKind.NEW_WORDING,
                        List.of("art_5__para_2__subpara_2"),
                        new ChangingLaw(day("2025-12-26"), "242-VIII", ""),
                        new EntryIntoForce(day("2026-04-01"), "")));
    }

    @Test
    void aChangeThatCountsFromItsPublicationNamesNoDay() {
        NoteReading reading = coming(
                "Примечание ИЗПИ!\nВ пункт 3 предусматривается изменение Законом РК от 09.01.2026 № 256-VIII"
                        + " (вводится в действие по истечении шести месяцев после дня его первого официального опубликования).",
                5);
        assertThat(reading.changes().get(0).entry())
                .isEqualTo(new EntryIntoForce(
                        null, "по истечении шести месяцев после дня его первого официального опубликования"));
    }

    @Test
    void unitsToBeAddedAreNamedThoughTheyAreNotThereYet() {
        assertThat(units(coming(
                        "Примечание ИЗПИ!\nПункт 2 предусматривается дополнить подпунктами 3), 4) и 5-1) в соответствии с Законом РК от 04.12.2025 № 236-VIII.",
                        4)))
                .containsExactly("art_5__para_2__subpara_3", "art_5__para_2__subpara_4", "art_5__para_2__subpara_5-1");
        assertThat(units(coming(
                        "Примечание ИЗПИ!\nПункт 1 предусматривается дополнить частью второй в соответствии с Законом РК от 04.12.2025 № 236-VIII.",
                        1)))
                .containsExactly("art_5__para_1__al_2");
        assertThat(
                        units(
                                kazakh(
                                        NoteKind.COMING,
                                        "ЗҚАИ-ның ескертпесі!\n54-1), 54-2) тармақшалармен толықтыру көзделген – ҚР 04.12.2025 № 236-VIII (01.09.2026 бастап қолданысқа енгізіледі) Заңымен.")))
                .containsExactly("art_5__para_1__subpara_54-1", "art_5__para_1__subpara_54-2");
    }

    @Test
    void aNewArticleIsAboutNothingThatIsThere() {
        NoteReading reading = coming(
                "Примечание РЦПИ!\nГлаву 25 предусматривается дополнить статьей 4-3 в соответствии с Законом РК от 30.12.2025 № 247-VIII (вводится в действие с 01.01.2027).",
                NoteText.BEFORE_HEADING);
        assertThat(units(reading)).containsExactly("art_4-3");
        assertThat(reading.changes().get(0).touches(ARTICLE)).isFalse();
    }

    @Test
    void aPartMayStandInAPointInASubPointOrInTheArticle() {
        String law = " предусматривается в редакции Закона РК от 09.01.2026 № 256-VIII.";
        assertThat(units(coming("Примечание ИЗПИ!\nЧ.2 пункта 2" + law, 1))).containsExactly("art_5__para_2__al_2");
        assertThat(units(coming("Примечание ИЗПИ!\nЧ.2 подпункта 1)" + law, 2)))
                .containsExactly("art_5__para_2__subpara_1__al_2");
        assertThat(units(coming("Примечание ИЗПИ!\nПодпункт 1) части второй" + law, 2)))
                .containsExactly("art_5__para_2__subpara_1");
        assertThat(units(coming("Примечание ИЗПИ!\nАбзац второй примечания" + law, 6)))
                .containsExactly("art_5__note__al_2");
    }

    @Test
    void kazakhNamesWhatIsInsideLast() {
        assertThat(
                        units(
                                kazakh(
                                        NoteKind.COMING,
                                        "РҚАО-ның ескертпесі!\n2-тармақтың екінші бөлігіне өзгеріс енгізу көзделген – ҚР 09.01.2026 № 256-VIII Заңымен.")))
                .containsExactly("art_5__para_2__al_2");
    }

    @Test
    void wordsReplacedThroughoutAreOfTheWholeAct() {
        assertThat(coming(
                                "Примечание ИЗПИ!\nПо всему тексту слова \"статья 1\" предусматриваются заменить словами \"статья 2\" в соответствии с Законом РК от 09.01.2026 № 254-VIII.",
                                NoteText.BEFORE_HEADING)
                        .changes())
                .containsExactly(new NotedChange(
                        ChangeKind.CHANGE,
                        List.of(),
                        new ChangingLaw(day("2026-01-09"), "254-VIII", ""),
                        EntryIntoForce.UNTOLD));
    }

    @Test
    void aSuspensionSaysUntilWhenWhatIsNotApplied() {
        NoteReading reading = note(
                NoteKind.SUSPENSION,
                "Примечание ИЗПИ!\nДействие пункта 3 приостановлено до 01.02.2026 в соответствии с п. 14-1 статьи 324 настоящего Кодекса РК.",
                5,
                Language.RU);
        assertThat(reading.changes())
                .containsExactly(new NotedChange(
                        ChangeKind.SUSPENSION,
                        List.of("art_5__para_3"),
                        new ChangingLaw(null, "", "статьи 324"),
                        new EntryIntoForce(day("2026-02-01"), "")));
    }

    @Test
    void theCasesInWhichASuspensionDoesNotHoldAreNotWhatIsSuspended() {
        NoteReading reading = note(
                NoteKind.SUSPENSION,
                "Примечание РЦПИ!\nДействие статьи 5 приостановлено до 01.01.2027, за исключением случаев, предусмотренных частью третьей статьи 41 настоящего Кодекса.",
                NoteText.BEFORE_HEADING,
                Language.RU);
        assertThat(units(reading)).containsExactly(ARTICLE);
    }

    @Test
    void aRangeOfPointsTakenOutIsEveryOneOfThem() {
        assertThat(units(removal("2. - 4. Исключены Законом РК от 02.03.1998 № 211.", "art_5__para_2")))
                .containsExactly("art_5__para_2", "art_5__para_3", "art_5__para_4");
        assertThat(units(removal("7) - 7-2) исключены Законом РК от 24.10.2011 № 487-IV;", "art_5__subpara_7")))
                .containsExactly("art_5__subpara_7", "art_5__subpara_7-1", "art_5__subpara_7-2");
        assertThat(units(removal("44-1) исключен Законом РК от 04.12.2025 № 236-VIII;", "art_5__subpara_44-1")))
                .containsExactly("art_5__subpara_44-1");
    }

    @Test
    void aRepealPointsToWhatTheNoteNamesInItsPlace() {
        NoteReading reading =
                removal("Сноска. Статья 5 исключена Законом РК от 29.12.2021 № 89-VII. См. статью 7-1.", ARTICLE);
        assertThat(reading.successor()).isEqualTo("art_7-1");
        assertThat(removal(
                                "Сноска. Статья 5 исключена Законом РК от 29.12.2021 № 89-VII (порядок введения в действие см. ст. 2).",
                                ARTICLE)
                        .successor())
                .isEmpty();
    }

    @Test
    void whereTheAmendingLawTellsItIsNotWhatWasAmended() {
        assertThat(
                        units(
                                amendment(
                                        "Сноска. Статья 5 с изменением, внесенным статьей 204 Трудового кодекса РК от 23.11.2015 № 414-V.")))
                .containsExactly(ARTICLE);
    }

    @Test
    void whatIsNoChangeIsNotReadAsOne() {
        NoteReading reading = amendment(
                "Примечание ИЗПИ!\nКонституционным Судом РК начато производство по проверке конституционности пункта 1 статьи 5.");
        assertThat(reading.extent()).isEqualTo(Extent.NOT_AT_ALL);
    }

    @Test
    void aRulingOfTheCourtIsNoAmendment() {
        NoteReading reading = amendment(
                "Примечание. См. нормативные постановления Конституционного Суда РК от 11.04.2023 № 9-НП; от 18.05.2023 № 14-НП.");
        assertThat(reading.changes()).extracting(NotedChange::kind).containsOnly(ChangeKind.RULING);
        assertThat(reading.changes())
                .extracting(change -> change.law().number())
                .containsExactly("9-НП", "14-НП");
    }

    private static List<String> units(NoteReading reading) {
        return reading.changes().get(0).units();
    }

    private static NotedChange change(ChangeKind kind, String date, String number, EntryIntoForce entry) {
        return new NotedChange(kind, List.of(ARTICLE), new ChangingLaw(day(date), number, ""), entry);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static NoteReading amendment(String text) {
        return note(NoteKind.AMENDMENT, text, 1, Language.RU);
    }

    private static NoteReading coming(String text, int position) {
        return note(NoteKind.COMING, text, position, Language.RU);
    }

    private static NoteReading kazakh(NoteKind kind, String text) {
        return note(kind, text, 1, Language.KK);
    }

    private static NoteReading removal(String text, String anchor) {
        return NoteReader.read(new NoteText(NoteKind.REPEAL, anchor, 1, text, null), ARTICLE, PARAGRAPHS, Language.RU);
    }

    private static NoteReading note(NoteKind kind, String text, int position, Language language) {
        return NoteReader.read(new NoteText(kind, ARTICLE, position, text, null), ARTICLE, PARAGRAPHS, language);
    }
}
