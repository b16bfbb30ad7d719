package kz.senim.kb.legislation.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.NoteKind;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.ProvisionKind;
import kz.senim.kb.legislation.ProvisionText;
import org.junit.jupiter.api.Test;

class NoteDigestTest {

    @Test
    void aLawThatDidSeveralThingsIsOneLineOfHistoryOldestFirst() {
        NoteDigest digest = digest(
                ForceStatus.IN_FORCE,
                note(
                        NoteKind.REPEAL,
                        "art_5__para_2",
                        "2. Исключен Законом РК от 01.04.2019 № 240-VI (вводится в действие с 01.07.2019)."),
                note(
                        NoteKind.AMENDMENT,
                        "art_5",
                        "Сноска. Статья 5 с изменениями, внесенными законами РК от 09.04.2016 № 501-V; от 01.04.2019 № 240-VI (вводится в действие с 01.07.2019)."));
        assertThat(digest.history()).extracting(past -> past.law().number()).containsExactly("501-V", "240-VI");
        assertThat(digest.history().get(1).changes())
                .extracting(NotedChange::kind)
                .containsExactly(ChangeKind.EXCLUSION, ChangeKind.CHANGE);
        assertThat(digest.repealedUnits())
                .extracting(one -> one.change().units())
                .containsExactly(List.of("art_5__para_2"));
        assertThat(digest.repeal()).isNull();
    }

    @Test
    void aRepealedProvisionSaysByWhatAndWhen() {
        NoteDigest digest = digest(
                ForceStatus.REPEALED,
                note(
                        NoteKind.REPEAL,
                        "art_5",
                        "Сноска. Статья 5 исключена Законом РК от 29.12.2021 № 89-VII (вводится в действие с 01.01.2022)."));
        assertThat(digest.repeal())
                .isNotNull()
                .extracting(ToldChange::change)
                .isEqualTo(new NotedChange(
                        ChangeKind.EXCLUSION,
                        List.of("art_5"),
                        new ChangingLaw(LocalDate.parse("2021-12-29"), "89-VII", ""),
                        new EntryIntoForce(LocalDate.parse("2022-01-01"), "")));
    }

    @Test
    void aRepealNoteThatNamesAWrongArticleIsAboutTheOneItStandsAt() {
        NoteDigest digest = digest(
                ForceStatus.REPEALED,
                note(NoteKind.REPEAL, "art_5", "Сноска. Статья 98-1 исключена Законом РК от 15.07.2025 № 207-VIII."));
        assertThat(digest.repeal()).isNotNull();
        assertThat(digest.history()).hasSize(1);
    }

    @Test
    void aProvisionIsSuspendedUntilItsDayHasCome() {
        NoteDigest digest = digest(
                ForceStatus.IN_FORCE,
                note(
                        NoteKind.SUSPENSION,
                        "art_5",
                        "Примечание РЦПИ!\nДействие статьи 5 приостановлено до 01.01.2027."));
        assertThat(digest.suspendedUntil(LocalDate.parse("2026-12-31"))).isEqualTo("2027-01-01");
        assertThat(digest.suspendedUntil(LocalDate.parse("2027-01-01"))).isNull();
    }

    @Test
    void aSuspensionThatNamesItsFirstDayHasNotBegunBefore() {
        NoteDigest digest = digest(
                ForceStatus.IN_FORCE,
                new NoteText(
                        NoteKind.SUSPENSION,
                        "art_5",
                        1,
                        "Примечание ИЗПИ!\nДействие статьи 5 приостановлено с 1 марта 2026 года до 1 января 2027 года.",
                        LocalDate.parse("2027-01-01")));
        assertThat(digest.suspensions())
                .extracting(one -> one.change().entry().day())
                .containsExactly(LocalDate.parse("2027-01-01"));
        assertThat(digest.suspendedUntil(LocalDate.parse("2026-02-28"))).isNull();
        assertThat(digest.suspendedUntil(LocalDate.parse("2026-03-01"))).isEqualTo("2027-01-01");
        assertThat(digest.suspendedUntil(LocalDate.parse("2027-01-01"))).isNull();
    }

    @Test
    void aSuspendedPointDoesNotSuspendTheArticle() {
        NoteDigest digest = digest(
                ForceStatus.IN_FORCE,
                note(
                        NoteKind.SUSPENSION,
                        "art_5__para_1",
                        "Примечание РЦПИ!\nДействие пункта 1 приостановлено до 01.01.2027."));
        assertThat(digest.suspendedUntil(LocalDate.parse("2026-12-31"))).isNull();
        assertThat(digest.suspensions()).hasSize(1);
    }

    @Test
    void aComingChangeThatIsNotUnderstoodIsShownAllTheSame() {
        NoteDigest digest = digest(
                ForceStatus.IN_FORCE, note(NoteKind.COMING, "art_5__para_1", "Примечание ИЗПИ!\nИное будет позже."));
        assertThat(digest.coming()).extracting(one -> one.change().units()).containsExactly(List.of("art_5__para_1"));
    }

    private static NoteDigest digest(ForceStatus status, NoteText... notes) {
        String text = status == ForceStatus.REPEALED ? "" : "1. Первый.\n2-1. Второй.";
        ProvisionText words = new ProvisionText(
                "art_5", null, ProvisionKind.ARTICLE, "5", "Статья 5.", "О праве", text, status, List.of(notes));
        return NoteDigest.of(words, Language.RU);
    }

    private static NoteText note(NoteKind kind, String anchor, String text) {
        return new NoteText(kind, anchor, 1, text, null);
    }
}
