package kz.senim.kb.legislation.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ActRequisites;
import kz.senim.kb.legislation.EditionEvent;
import kz.senim.kb.legislation.EditionText;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.legislation.LegislationException;
import kz.senim.kb.legislation.LegislationException.Reason;
import kz.senim.kb.legislation.NewEdition;
import kz.senim.kb.legislation.ProvisionKind;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.SilentEvent;
import kz.senim.kb.legislation.SourceFile;

class ParallelTextsTest {

    private static final String ACT = "Z990000001_";
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @OnEveryDatabase
    void laysBothTextsOfADayBesideEachOther(TestBase base) {
        publish(base, Language.RU, "2026-01-01", "1. Сад.\n2. Лес.", "1. Река.");
        publish(base, Language.KK, "2026-01-01", "1. Бақша.\n2. Орман.", "1. Өзен.");
        ParallelAct act = with(base, texts -> texts.act(ACT, MARCH));
        assertThat(act.rows())
                .extracting(row -> Objects.requireNonNull(row.kk()).eId())
                .containsExactly("art_1", "art_2");
        assertThat(act.mismatches()).isEmpty();
        assertThat(act.datesDiffer()).isFalse();
    }

    @OnEveryDatabase
    void tellsThatTheEditionsAreOfDifferentDatesAndWhatTheNewerHasAlone(TestBase base) {
        publish(base, Language.RU, "2026-01-01", "1. Сад.");
        publish(base, Language.KK, "2026-01-01", "1. Бақша.");
        publish(base, Language.KK, "2026-02-01", "1. Бақша.\n2. Орман.");
        ParallelAct act = with(base, texts -> texts.act(ACT, MARCH));
        assertThat(act.datesDiffer()).isTrue();
        assertThat(act.mismatches())
                .extracting(mismatch -> mismatch.place().kk())
                .containsExactly("art_1__para_2");
        ParallelAct before = with(base, texts -> texts.act(ACT, LocalDate.of(2026, 1, 31)));
        assertThat(before.datesDiffer()).isFalse();
        assertThat(before.mismatches()).isEmpty();
    }

    @OnEveryDatabase
    void anActInOneLanguageHasNothingToBeCompared(TestBase base) {
        publish(base, Language.KK, "2026-01-01", "1. Бақша.");
        ParallelAct act = with(base, texts -> texts.act(ACT, MARCH));
        assertThat(act.editions().only()).isEqualTo(Language.KK);
        assertThat(act.rows()).hasSize(1);
        assertThat(act.mismatches()).isEmpty();
    }

    @OnEveryDatabase
    void aProvisionSaysWhichLanguageLacksIt(TestBase base) {
        publish(base, Language.RU, "2026-01-01", "1. Сад.", "1. Река.");
        publish(base, Language.KK, "2026-01-01", "1. Бақша.");
        ParallelProvision second = with(base, texts -> texts.provision(ACT, "2", MARCH));
        assertThat(second.pages().only()).isEqualTo(Language.RU);
        assertThat(second.points()).extracting(Aligned::only).containsExactly(Language.RU);
        ParallelProvision first = with(base, texts -> texts.provision(ACT, "1", MARCH));
        assertThat(first.pages().only()).isNull();
        assertThat(first.points()).extracting(Aligned::only).containsOnlyNulls();
    }

    @OnEveryDatabase
    void whatIsInNeitherLanguageIsRefusedWithTheReason(TestBase base) {
        publish(base, Language.KK, "2026-02-01", "1. Бақша.");
        assertRefused(Reason.NO_SUCH_PROVISION, base, texts -> texts.provision(ACT, "9", MARCH));
        assertRefused(Reason.NO_SUCH_ACT, base, texts -> texts.act("Z990000009_", MARCH));
        assertRefused(Reason.NO_EDITION_ON_DAY, base, texts -> texts.act(ACT, LocalDate.of(2026, 1, 1)));
    }

    private static void assertRefused(Reason reason, TestBase base, Function<ParallelTexts, ?> work) {
        assertThatThrownBy(() -> with(base, work))
                .isInstanceOfSatisfying(
                        LegislationException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static <T> T with(TestBase base, Function<ParallelTexts, T> work) {
        return base.call(entityManager -> work.apply(new ParallelTexts(new Legislation(
                entityManager, new SilentEvent<EditionEvent>(), new Journal(entityManager, new Acting())))));
    }

    private static void publish(TestBase base, Language language, String date, String... articles) {
        List<ProvisionText> rows = Arrays.stream(articles)
                .map(text -> article(Arrays.asList(articles).indexOf(text) + 1, text))
                .toList();
        NewEdition edition = new NewEdition(
                new ActRequisites(ACT, ActKind.LAW, "1-I", null, "О саде", "Бақша туралы", ForceStatus.IN_FORCE),
                language,
                LocalDate.parse(date),
                new EditionText(rows),
                new SourceFile("act.txt", (language + date).getBytes(StandardCharsets.UTF_8)),
                "lawyer",
                false);
        base.inTransaction(entityManager -> new Legislation(
                        entityManager, new SilentEvent<EditionEvent>(), new Journal(entityManager, new Acting()))
                .publish(edition));
    }

    private static ProvisionText article(int number, String text) {
        return new ProvisionText(
                "art_" + number,
                null,
                ProvisionKind.ARTICLE,
                Integer.toString(number),
                "Статья " + number + ".",
                "О саде",
                text,
                ForceStatus.IN_FORCE,
                List.of());
    }
}
