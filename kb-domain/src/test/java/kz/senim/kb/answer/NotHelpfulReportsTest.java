package kz.senim.kb.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kz.senim.kb.answer.AnswerException.Reason;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;

class NotHelpfulReportsTest {

    @OnEveryDatabase
    void whatDidNotHelpIsCountedUntilSomebodyHasLooked(TestBase base) {
        AnswerBase answers = new AnswerBase(base);
        answers.published("bullying", Language.RU, AnswerBase.text("Травля", ""));
        report(answers, "timur", Shortcoming.INCOMPLETE);
        report(answers, "timur", Shortcoming.INCOMPLETE);
        report(answers, "aigul", Shortcoming.INCOMPLETE);
        report(answers, "aigul", Shortcoming.TOO_LONG);

        List<Shortcomings> open = open(answers);
        assertThat(open).hasSize(1);
        assertThat(open.get(0).answer().getCode()).isEqualTo("bullying");
        assertThat(open.get(0).reasons()).isEqualTo(Map.of(Shortcoming.INCOMPLETE, 2, Shortcoming.TOO_LONG, 1));

        answers.as("dana", door -> door.verify("bullying", Language.RU, ""));
        assertThat(open(answers)).isEmpty();
        report(answers, "dinara", Shortcoming.WRONG);
        assertThat(open(answers)).hasSize(1);
    }

    @OnEveryDatabase
    void whatNobodyReadsCannotFailToHelp(TestBase base) {
        AnswerBase answers = new AnswerBase(base);
        answers.as(
                "asel",
                door -> door.create(
                        "draft",
                        AnswerKind.ANSWER,
                        AnswerBase.PARTICULARS,
                        Map.of(Language.RU, AnswerBase.text("Черновик", "")),
                        false));
        assertThatThrownBy(() -> answers.reports("timur", door -> {
                    door.report("draft", Language.RU, Shortcoming.WRONG);
                    return null;
                }))
                .isInstanceOfSatisfying(
                        AnswerException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_IN_LANGUAGE));
    }

    private static void report(AnswerBase answers, String who, Shortcoming reason) {
        answers.reports(who, door -> {
            door.report("bullying", Language.RU, reason);
            return reason;
        });
    }

    private static List<Shortcomings> open(AnswerBase answers) {
        return answers.reports("asel", NotHelpfulReports::open);
    }
}
