package kz.senim.kb.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.senim.kb.answer.ReviewFlag.Cause;
import kz.senim.kb.answer.ReviewFlag.Decision;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.PublishOutcome;
import kz.senim.kb.legislation.TouchedByEdition;
import org.jspecify.annotations.Nullable;

class CitationWatchTest {

    private static final String[] BEFORE = {
        "1=Дети имеют права.",
        "2=1. Первое.;2. Второе:;1) раз;2) два",
        "3=1. Школа:;1) первая;2) вторая",
        "4=Четвертая."
    };
    private static final String[] AFTER = {
        "1=Дети имеют права.",
        "2=1. Первое.;2. Второе:;1) раз;2) два и три",
        "3=1. Дом:;1) первая;2) вторая",
        "4=Четвертая."
    };

    @OnEveryDatabase
    void exactlyTheAnswersThatCiteWhatChangedAreFlagged(TestBase base) {
        AnswerBase answers = cited(base);
        answers.edition("2026-02-01", AFTER);

        assertThat(open(answers))
                .extracting(flag -> flag.getAnswer().getCode(), ReviewFlag::getChanged, ReviewFlag::getCause)
                .containsExactlyInAnyOrder(
                        tuple("container", "art_2__para_2__subpara_2", Cause.CHANGED),
                        tuple("exact", "art_2__para_2__subpara_2", Cause.CHANGED),
                        tuple("within", "art_3__para_1", Cause.CHANGED));
        assertThat(outdated(answers, "exact")).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(outdated(answers, "other-point")).isNull();
    }

    @OnEveryDatabase
    void theySaidSoBefore(TestBase base) {
        AnswerBase answers = cited(base);
        PublishOutcome.Published preview =
                (PublishOutcome.Published) answers.law(law -> law.preview(AnswerBase.newEdition("2026-02-01", AFTER)));
        TouchedByEdition question =
                new TouchedByEdition(AnswerBase.ACT, Language.RU, LocalDate.of(2026, 2, 1), preview.changes());
        answers.watch(watch -> {
            watch.foretell(question);
            return true;
        });

        assertThat(question.told())
                .extracting(TouchedByEdition.Touched::words)
                .containsExactlyInAnyOrder("container", "exact", "within");
        assertThat(open(answers)).isEmpty();
    }

    @OnEveryDatabase
    void undoTakesTheFlagsBack(TestBase base) {
        AnswerBase answers = cited(base);
        answers.edition("2026-02-01", AFTER);
        answers.law(law -> {
            law.removeEdition(AnswerBase.ACT, Language.RU, LocalDate.of(2026, 2, 1));
            return true;
        });

        assertThat(open(answers)).isEmpty();
        assertThat(outdated(answers, "exact")).isNull();
        answers.edition("2026-02-01", AFTER);
        assertThat(open(answers)).hasSize(3);
    }

    @OnEveryDatabase
    void notesAloneFlagNothing(TestBase base) {
        AnswerBase answers = cited(base);
        answers.edition(
                "2026-02-01",
                BEFORE[0] + "|Сноска. Статья 1 с изменением.",
                BEFORE[1] + "|Сноска.",
                BEFORE[2],
                BEFORE[3]);
        assertThat(open(answers)).isEmpty();
    }

    @OnEveryDatabase
    void aRepealedNormFlags(TestBase base) {
        AnswerBase answers = cited(base);
        answers.edition("2026-02-01", BEFORE[0], BEFORE[1], BEFORE[3]);
        assertThat(open(answers))
                .extracting(flag -> flag.getAnswer().getCode(), ReviewFlag::getCause)
                .containsExactly(tuple("within", Cause.REPEALED));
    }

    @OnEveryDatabase
    void anEditionOfDaysLongPastChangesNothingThatIsToldToday(TestBase base) {
        AnswerBase answers = cited(base);
        answers.edition("2025-06-01", BEFORE[0], AFTER[1], AFTER[2], BEFORE[3]);
        answers.edition("2025-09-01", BEFORE[0], BEFORE[1], AFTER[2], BEFORE[3]);
        assertThat(open(answers)).isEmpty();
    }

    @OnEveryDatabase
    void anAnnouncedChangeFlagsOnItsDayAndOnlyOnce(TestBase base) {
        AnswerBase answers = cited(base);
        answers.edition("2026-01-15", BEFORE[0], BEFORE[1], BEFORE[2] + "|!2026-05-01", BEFORE[3]);

        assertThat(due(answers, "2026-04-30")).isZero();
        assertThat(due(answers, "2026-05-01")).isEqualTo(1);
        assertThat(due(answers, "2026-05-02")).isZero();
        assertThat(open(answers))
                .extracting(flag -> flag.getAnswer().getCode(), ReviewFlag::getCause)
                .containsExactly(tuple("within", Cause.COMING));
    }

    @OnEveryDatabase
    void aDecisionClosesAFlagOnceAndIsInTheHistory(TestBase base) {
        AnswerBase answers = cited(base);
        answers.edition("2026-02-01", AFTER);
        long id = Objects.requireNonNull(open(answers).stream()
                .filter(flag -> flag.getAnswer().getCode().equals("exact"))
                .findFirst()
                .orElseThrow()
                .getId());
        answers.flags("dana", flags -> flags.decide(id, Decision.STILL_RIGHT, "слова другие, смысл тот же"));

        assertThat(open(answers)).hasSize(2);
        assertThat(outdated(answers, "exact")).isNull();
        assertThat(answers.as("dana", door -> door.history("exact")).get(0).getDeed())
                .isEqualTo(AnswerEvent.Deed.FLAG_DECIDED);
        assertThatThrownBy(() -> answers.flags("asel", flags -> flags.decide(id, Decision.CORRECTED, "")))
                .isInstanceOfSatisfying(
                        AnswerException.class,
                        e -> assertThat(e.reason()).isEqualTo(AnswerException.Reason.FLAG_IS_CLOSED));
    }

    /** Five answers that cite the same act at different depths. */
    private static AnswerBase cited(TestBase base) {
        AnswerBase answers = new AnswerBase(base);
        answers.edition("2026-01-01", BEFORE);
        cite(answers, "exact", "art_2__para_2__subpara_2");
        cite(answers, "container", "art_2");
        cite(answers, "within", "art_3__para_1__subpara_2");
        cite(answers, "other-point", "art_2__para_1");
        cite(answers, "unchanged", "art_1");
        cite(answers, "whole-act", "");
        return answers;
    }

    private static void cite(AnswerBase answers, String code, String eId) {
        answers.published(code, Language.RU, AnswerBase.text(code, "", new Cited(AnswerBase.ACT, eId)));
    }

    private static int due(AnswerBase answers, String day) {
        return answers.watch(watch -> watch.raiseDue(LocalDate.parse(day)));
    }

    private static List<ReviewFlag> open(AnswerBase answers) {
        return answers.flags("dana", ReviewFlags::open);
    }

    @Nullable
    private static LocalDate outdated(AnswerBase answers, String code) {
        return answers.as("dana", door -> door.find(code))
                .in(Language.RU)
                .orElseThrow()
                .getOutdatedFrom();
    }
}
