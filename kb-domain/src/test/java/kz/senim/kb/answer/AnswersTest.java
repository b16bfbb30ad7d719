package kz.senim.kb.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.senim.kb.answer.AnswerEvent.Deed;
import kz.senim.kb.answer.AnswerException.Reason;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Today;
import kz.senim.kb.markup.RichText;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

class AnswersTest {

    private static final AnswerText TEXT = AnswerBase.text("Травля в школе", "");

    @OnEveryDatabase
    void operatorsReadWhatAnotherPersonHasApproved(TestBase base) {
        AnswerBase answers = new AnswerBase(base);
        answers.published("bullying", Language.RU, TEXT);

        AnswerInLanguage words = words(answers, "bullying", Language.RU);
        assertThat(words.getState()).isEqualTo(AnswerState.PUBLISHED);
        assertThat(Objects.requireNonNull(words.getPublished()).text()).isEqualTo(TEXT);
        assertThat(words.getVerifiedBy()).isEqualTo("dana");
        assertThat(answers.<List<AnswerEvent>>as("dana", door -> door.history("bullying")))
                .extracting(AnswerEvent::getDeed)
                .containsExactly(Deed.PUBLISHED, Deed.SUBMITTED, Deed.SAVED, Deed.CREATED);
    }

    @OnEveryDatabase
    void nobodyApprovesTheirOwnWords(TestBase base) {
        AnswerBase answers = new AnswerBase(base);
        create(answers, "bullying");
        answers.as("dana", door -> door.save("bullying", Language.RU, 1, AnswerBase.text("Травля", "")));
        answers.as("asel", door -> door.submit("bullying", Language.RU, 2, ""));

        refuses(Reason.FOUR_EYES, () -> answers.as("asel", door -> door.publish("bullying", Language.RU, 2, "")));
        refuses(Reason.FOUR_EYES, () -> answers.as("dana", door -> door.publish("bullying", Language.RU, 2, "")));
        answers.as("madi", door -> door.publish("bullying", Language.RU, 2, ""));
    }

    @OnEveryDatabase
    void whatIsApprovedIsWhatWasRead(TestBase base) {
        AnswerBase answers = new AnswerBase(base);
        create(answers, "bullying");
        answers.as("asel", door -> door.submit("bullying", Language.RU, 1, ""));
        answers.as("asel", door -> door.save("bullying", Language.RU, 1, AnswerBase.text("Другое", "")));

        refuses(
                Reason.CHANGED_MEANWHILE,
                () -> answers.as("dana", door -> door.publish("bullying", Language.RU, 1, "")));
        refuses(Reason.WRONG_STATE, () -> answers.as("dana", door -> door.publish("bullying", Language.RU, 2, "")));
    }

    @OnEveryDatabase
    void whatWasPublishedStaysReadableWhileItIsRewritten(TestBase base) {
        AnswerBase answers = new AnswerBase(base);
        answers.published("bullying", Language.RU, TEXT);
        answers.as("asel", door -> door.save("bullying", Language.RU, 1, AnswerBase.text("Новое", "")));

        AnswerInLanguage words = words(answers, "bullying", Language.RU);
        assertThat(words.getState()).isEqualTo(AnswerState.DRAFT);
        assertThat(Objects.requireNonNull(words.getPublished()).text()).isEqualTo(TEXT);
        assertThat(words.getLatest().text().title()).isEqualTo("Новое");
    }

    @OnEveryDatabase
    void onPaperStandsWhatOperatorsReadAndADraftOnlyForThoseWhoWrite(TestBase base) {
        AnswerBase answers = new AnswerBase(base);
        LocalDate today = LocalDate.now(Today.ZONE);
        create(answers, "bullying");
        refuses(
                Reason.NOT_IN_LANGUAGE,
                () -> answers.as("timur", door -> door.sheet("bullying", Language.RU, false, today)));
        AnswerSheet draft = answers.as("asel", door -> door.sheet("bullying", Language.RU, true, today));
        assertThat(draft.draft()).isTrue();
        assertThat(draft.verifiedBy()).isNull();

        answers.as("asel", door -> door.submit("bullying", Language.RU, 1, ""));
        answers.as("dana", door -> door.publish("bullying", Language.RU, 1, ""));
        answers.as("asel", door -> door.save("bullying", Language.RU, 1, AnswerBase.text("Новое", "")));
        AnswerSheet sheet = answers.as("asel", door -> door.sheet("bullying", Language.RU, true, today));
        assertThat(sheet.text()).isEqualTo(TEXT);
        assertThat(sheet.draft()).isFalse();
        assertThat(sheet.verifiedBy()).isEqualTo("dana");
        assertThat(sheet.verifiedOn()).isEqualTo(today);
        assertThat(sheet.overdue()).isFalse();
        assertThat(answers.<AnswerSheet>as(
                                "asel", door -> door.sheet("bullying", Language.RU, true, today.plusDays(365)))
                        .overdue())
                .isTrue();
    }

    @OnEveryDatabase
    void theSecondOfTwoWhoSaveIsToldOfTheFirst(TestBase base) {
        AnswerBase answers = new AnswerBase(base);
        create(answers, "bullying");
        answers.as("dana", door -> door.save("bullying", Language.RU, 1, AnswerBase.text("Первый", "")));

        assertThatThrownBy(() -> answers.as(
                        "asel", door -> door.save("bullying", Language.RU, 1, AnswerBase.text("Второй", ""))))
                .isInstanceOfSatisfying(AnswerException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.CHANGED_MEANWHILE);
                    assertThat(e.arguments()).containsExactly("2", "dana");
                });
        assertThat(answers.<List<AnswerRevision>>as("asel", door -> door.revisions("bullying", Language.RU)))
                .extracting(AnswerRevision::getNumber)
                .containsExactly(2, 1);
    }

    @OnEveryDatabase
    void anUrgentCorrectionIsReadAtOnceAndConfirmedByAnother(TestBase base) {
        AnswerBase answers = new AnswerBase(base);
        create(answers, "bullying");
        answers.as("dana", door -> door.save("bullying", Language.RU, 1, AnswerBase.text("Срочно", "")));
        answers.as("dana", door -> door.publishUrgently("bullying", Language.RU, 2, "номер изменился"));

        assertThat(words(answers, "bullying", Language.RU).getUrgentBy()).isEqualTo("dana");
        refuses(Reason.FOUR_EYES, () -> answers.as("dana", door -> door.confirm("bullying", Language.RU, "")));
        answers.as("madi", door -> door.confirm("bullying", Language.RU, ""));
        assertThat(words(answers, "bullying", Language.RU).getUrgentBy()).isNull();
    }

    @OnEveryDatabase
    void aLanguageIsBehindWhenTheOtherWasPublishedAnew(TestBase base) {
        AnswerBase answers = new AnswerBase(base);
        answers.published("bullying", Language.RU, TEXT);
        save(answers, Language.KK, 0, "Мектептегі қорлау");
        assertThat(words(answers, "bullying", Language.RU).getBehindSince()).isNull();

        save(answers, Language.RU, 1, "Травля: новое");
        AnswerInLanguage kazakh = words(answers, "bullying", Language.KK);
        assertThat(kazakh.getBehindSince()).isNotNull();
        assertThat(kazakh.getBehindFrom()).isEqualTo(1);

        save(answers, Language.KK, 1, "Мектептегі қорлау: жаңа");
        assertThat(words(answers, "bullying", Language.KK).getBehindSince()).isNull();
        assertThat(words(answers, "bullying", Language.RU).getBehindSince()).isNull();
    }

    @OnEveryDatabase
    void wordsThatAreTooLongToSayAreNotSubmitted(TestBase base) {
        AnswerBase answers = new AnswerBase(base);
        AnswerText tooLong = new AnswerText(
                "Долго",
                List.of(),
                "слово ".repeat(66),
                "",
                List.of(),
                List.of(),
                RichText.EMPTY,
                "",
                List.of(),
                List.of(),
                null,
                null);
        answers.as(
                "asel",
                door -> door.create(
                        "long", AnswerKind.ANSWER, AnswerBase.PARTICULARS, Map.of(Language.RU, tooLong), false));

        assertThatThrownBy(() -> answers.as("asel", door -> door.submit("long", Language.RU, 1, "")))
                .isInstanceOfSatisfying(
                        AnswerException.class, e -> assertThat(e.arguments()).containsExactly("say.child"));
    }

    @OnEveryDatabase
    void aTemplateIsFilledInAndWhatItCitesIsCheckedForForce(TestBase base) {
        AnswerBase answers = new AnswerBase(base);
        answers.edition("2026-01-01", "1=Действует.", "2=Меняется.|!2026-05-01");
        AnswerText words = AnswerBase.text("Иск", "");
        AnswerText text = new AnswerText(
                "Иск",
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                RichText.EMPTY,
                "",
                List.of(),
                List.of(
                        new Cited(AnswerBase.ACT, "art_1"),
                        new Cited(AnswerBase.ACT, "art_2"),
                        new Cited(AnswerBase.ACT, "art_9"),
                        new Cited(AnswerBase.ACT, ""),
                        new Cited("K1400000226", "art_140")),
                null,
                new DocumentTemplate(
                        List.of(new DocumentTemplate.Field("court", "Суд", true, DocumentTemplate.FieldKind.TEXT)),
                        List.of(new DocumentTemplate.Paragraph(DocumentTemplate.Style.RIGHT, "В {court}"))));
        answers.as(
                "asel",
                door -> door.create(
                        "claim", AnswerKind.TEMPLATE, AnswerBase.PARTICULARS, Map.of(Language.RU, text), false));
        answers.published("plain", Language.RU, words);
        LocalDate day = LocalDate.of(2026, 6, 1);

        refuses(
                Reason.NOT_IN_LANGUAGE,
                () -> answers.as("timur", door -> door.fill("claim", Language.RU, false, Map.of(), day)));
        refuses(
                Reason.NO_DOCUMENT,
                () -> answers.as("timur", door -> door.fill("plain", Language.RU, false, Map.of(), day)));
        answers.as("asel", door -> door.submit("claim", Language.RU, 1, ""));
        answers.as("dana", door -> door.publish("claim", Language.RU, 1, ""));
        FilledDocument filled =
                answers.as("timur", door -> door.fill("claim", Language.RU, false, Map.of("court", "Суд № 2"), day));

        assertThat(filled.paragraphs().get(0).pieces()).contains(new FilledDocument.Piece.Words("Суд № 2"));
        assertThat(filled.missing()).isEmpty();
        assertThat(filled.doubtful())
                .extracting(norm -> norm.cited().actId() + " " + norm.cited().eId())
                .containsExactly(AnswerBase.ACT + " art_2", AnswerBase.ACT + " art_9", "K1400000226 art_140");
    }

    @OnEveryDatabase
    void onlyAReviewerPutsWhatOperatorsReadOnTheCrisisCard(TestBase base) {
        AnswerBase answers = new AnswerBase(base);
        answers.published("bullying", Language.RU, TEXT);
        int version = answers.as("asel", door -> door.find("bullying")).getVersion();
        Particulars crisis = new Particulars(
                true, false, "asel", 90, List.of("violence.danger-now"), Set.of(), Set.of(), List.of(), null, null);

        refuses(
                Reason.REVIEWER_NEEDED,
                () -> answers.as("asel", door -> door.classify("bullying", version, crisis, false)));
        answers.as("dana", door -> door.classify("bullying", version, crisis, true));
        assertThat(answers.<List<Answer>>as("dana", Answers::crisis))
                .extracting(Answer::getCode)
                .containsExactly("bullying");
    }

    @OnEveryDatabase
    void aNoticeIsForDaysInOrder(TestBase base) {
        AnswerBase answers = new AnswerBase(base);
        LocalDate june = LocalDate.of(2026, 6, 1);
        LocalDate july = LocalDate.of(2026, 7, 1);
        answers.as("asel", door -> door.create("week", AnswerKind.NOTICE, days(june, june), Map.of(), false));

        assertThat(answers.as("asel", door -> door.find("week")).particulars().validTo())
                .isEqualTo(june);
        refuses(Reason.BAD_DAYS, () -> answers.as("asel", door -> door.classify("week", 0, days(july, june), false)));
    }

    private static Particulars days(LocalDate from, LocalDate to) {
        return new Particulars(false, false, "asel", 365, List.of(), Set.of(), Set.of(), List.of(), from, to);
    }

    @OnEveryDatabase
    void citationsAreFoundInTheWordsAsDeepAsTheLawGoes(TestBase base) {
        AnswerBase answers = new AnswerBase(base);
        answers.edition("2026-01-01", "1=Дети имеют права.", "2=1. Первое.;2. Второе:;1) раз;2) два");
        answers.published(
                "bullying",
                Language.RU,
                AnswerBase.text(
                        "Травля",
                        "Статья 1 Закона «О помощи детям»: права.\nПодпункт 2) пункта 2 статьи 2 Закона «О помощи детям».",
                        new Cited("K1400000226", "art_140")));

        AnswerRevision revision = answers.as("asel", door -> door.revision("bullying", Language.RU, 1));
        assertThat(answers.<List<Cited>>as("asel", door -> door.citations(revision)))
                .containsExactly(
                        new Cited("K1400000226", "art_140"),
                        new Cited(AnswerBase.ACT, "art_1"),
                        new Cited(AnswerBase.ACT, "art_2__para_2__subpara_2"));
        assertThat(answers.<List<CitedNorm>>as("asel", door -> door.norms(revision, LocalDate.of(2026, 3, 1))))
                .extracting(CitedNorm::text)
                .containsExactly("", "Дети имеют права.", "2) два");
    }

    @OnEveryDatabase
    void whatIsTypedIsKeptUntilItIsSaved(TestBase base) {
        AnswerBase answers = new AnswerBase(base);
        create(answers, "bullying");
        answers.as("asel", door -> {
            door.keepTyping("bullying", Language.RU, 1, AnswerBase.text("Полови", ""));
            door.keepTyping("bullying", Language.RU, 1, AnswerBase.text("Половина", ""));
            return true;
        });
        assertThat(answers.<Optional<KeptTyping>>as("asel", door -> door.keptTyping("bullying", Language.RU)))
                .hasValueSatisfying(kept -> assertThat(kept.text().title()).isEqualTo("Половина"));
        assertThat(answers.<Optional<KeptTyping>>as("dana", door -> door.keptTyping("bullying", Language.RU)))
                .isEmpty();

        answers.as("asel", door -> door.save("bullying", Language.RU, 1, AnswerBase.text("Целое", "")));
        assertThat(answers.<Optional<KeptTyping>>as("asel", door -> door.keptTyping("bullying", Language.RU)))
                .isEmpty();
    }

    @OnEveryDatabase
    void samplesGoWithoutATrace(TestBase base) {
        AnswerBase answers = new AnswerBase(base);
        answers.published("kept", Language.RU, TEXT);
        answers.as(
                "asel",
                door -> door.create(
                        "sample",
                        AnswerKind.ANSWER,
                        AnswerBase.PARTICULARS,
                        Map.of(Language.RU, TEXT, Language.KK, TEXT),
                        true));

        assertThat(answers.<Integer>as("admin", Answers::removeSample)).isEqualTo(1);
        assertThat(answers.<List<Answer>>as("admin", door -> door.list(false)))
                .extracting(Answer::getCode)
                .containsExactly("kept");
    }

    private static void create(AnswerBase answers, String code) {
        answers.as(
                "asel",
                door -> door.create(code, AnswerKind.ANSWER, AnswerBase.PARTICULARS, Map.of(Language.RU, TEXT), false));
    }

    private static void save(AnswerBase answers, Language language, int basedOn, String title) {
        answers.as("asel", door -> door.save("bullying", language, basedOn, AnswerBase.text(title, "")));
        answers.as("asel", door -> door.submit("bullying", language, basedOn + 1, ""));
        answers.as("dana", door -> door.publish("bullying", language, basedOn + 1, ""));
    }

    private static AnswerInLanguage words(AnswerBase answers, String code, Language language) {
        return answers.as("asel", door -> door.find(code)).in(language).orElseThrow();
    }

    private static void refuses(Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        AnswerException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
