package kz.senim.kb.reference;

import static kz.senim.kb.reference.ReferenceBase.BENEFITS;
import static kz.senim.kb.reference.ReferenceBase.on;
import static kz.senim.kb.reference.ReferenceBase.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.PublishOutcome;
import kz.senim.kb.legislation.TouchedByEdition;
import kz.senim.kb.reference.ReferenceException.Reason;
import kz.senim.kb.reference.RowFlag.Cause;
import kz.senim.kb.reference.RowFlag.Decision;
import kz.senim.kb.reference.RowRevision.Deed;
import org.jspecify.annotations.Nullable;

class ReferenceWatchTest {

    private static final String[] BEFORE = {
        "1=1. Первое.;2. Второе:;1) раз;2) два", "2=Вторая.", "3=Третья.",
    };
    private static final String[] AFTER = {
        "1=1. Первое.;2. Второе:;1) раз;2) два и три", "2=Вторая.", "3=Третья.",
    };
    private static final LocalDate CHANGED_ON = LocalDate.of(2026, 2, 1);

    @OnEveryDatabase
    void anEditionThatChangesTheCitedPointFlagsTheRow(TestBase base) {
        ReferenceBase tables = cited(base);
        tables.edition("2026-02-01", AFTER);
        assertThat(open(tables))
                .extracting(flag -> flag.getRow().getCode(), RowFlag::getChanged, RowFlag::getCause)
                .containsExactlyInAnyOrder(
                        tuple("point", "art_1__para_2__subpara_2", Cause.CHANGED),
                        tuple("article", "art_1__para_2__subpara_2", Cause.CHANGED));
        assertThat(outdated(tables, "point")).isEqualTo(CHANGED_ON);
        assertThat(outdated(tables, "other-point")).isNull();
        assertThat(tables.<List<ReferenceTables.Summary>>tables(door -> door.tables(LocalDate.of(2026, 3, 1))))
                .filteredOn(summary -> summary.table().getCode().equals(BENEFITS))
                .extracting(ReferenceTables.Summary::outdated)
                .containsExactly(2L);
    }

    @OnEveryDatabase
    void undoTakesTheFlagBack(TestBase base) {
        ReferenceBase tables = cited(base);
        tables.edition("2026-02-01", AFTER);
        tables.law(law -> {
            law.removeEdition(ReferenceBase.ACT, Language.RU, CHANGED_ON);
            return true;
        });
        assertThat(open(tables)).isEmpty();
        assertThat(outdated(tables, "point")).isNull();
        assertThat(tables.<List<RowRevision>>tables(door -> door.history(id(tables, "point"))))
                .extracting(RowRevision::getDeed)
                .containsExactly(Deed.FLAG_WITHDRAWN, Deed.FLAGGED, Deed.ADDED);
        tables.edition("2026-02-01", AFTER);
        assertThat(open(tables)).hasSize(2);
    }

    @OnEveryDatabase
    void thePreviewTellsWhatItWouldFlag(TestBase base) {
        ReferenceBase tables = cited(base);
        PublishOutcome.Published preview = (PublishOutcome.Published)
                tables.law(law -> law.preview(ReferenceBase.newEdition("2026-02-01", AFTER)));
        TouchedByEdition question = new TouchedByEdition(ReferenceBase.ACT, Language.RU, CHANGED_ON, preview.changes());
        tables.watch(watch -> {
            watch.foretell(question);
            return true;
        });
        assertThat(question.told())
                .extracting(TouchedByEdition.Touched::kind, TouchedByEdition.Touched::words)
                .containsExactlyInAnyOrder(tuple("reference", "point"), tuple("reference", "article"));
        assertThat(open(tables)).isEmpty();
    }

    @OnEveryDatabase
    void whatHasEndedBeforeIsLeftAlone(TestBase base) {
        ReferenceBase tables = new ReferenceBase(base);
        tables.edition("2025-01-01", BEFORE);
        tables.tables(door -> door.add(
                BENEFITS, row("ended", "2025-01-01", "2026-01-01", Map.of("basis", on("art_1__para_2__subpara_2")))));
        tables.edition("2026-02-01", AFTER);
        assertThat(open(tables)).isEmpty();
    }

    @OnEveryDatabase
    void anAnnouncedChangeFlagsOnItsDayAndOnlyOnce(TestBase base) {
        ReferenceBase tables = cited(base);
        tables.edition("2026-01-15", BEFORE[0], BEFORE[1] + "|2026-05-01", BEFORE[2]);
        assertThat(due(tables, "2026-04-30")).isZero();
        assertThat(due(tables, "2026-05-01")).isEqualTo(1);
        assertThat(due(tables, "2026-05-02")).isZero();
        assertThat(open(tables))
                .extracting(flag -> flag.getRow().getCode(), RowFlag::getCause)
                .containsExactly(tuple("second", Cause.COMING));
    }

    @OnEveryDatabase
    void aDecisionClosesAFlagOnce(TestBase base) {
        ReferenceBase tables = cited(base);
        tables.edition("2026-02-01", AFTER);
        long flag = open(tables).get(0).getId();
        String code = open(tables).get(0).getRow().getCode();
        tables.as("dana", door -> door.decide(flag, Decision.STILL_RIGHT, "слова другие, размер тот же"));
        assertThat(open(tables)).hasSize(1);
        assertThat(outdated(tables, code)).isNull();
        assertThatThrownBy(() -> tables.as("dana", door -> door.decide(flag, Decision.CORRECTED, "")))
                .isInstanceOfSatisfying(
                        ReferenceException.class, e -> assertThat(e.reason()).isEqualTo(Reason.FLAG_IS_CLOSED));
    }

    private static ReferenceBase cited(TestBase base) {
        ReferenceBase tables = new ReferenceBase(base);
        tables.edition("2026-01-01", BEFORE);
        cite(tables, "point", "art_1__para_2__subpara_2");
        cite(tables, "article", "art_1");
        cite(tables, "other-point", "art_1__para_1");
        cite(tables, "second", "art_2");
        cite(tables, "whole-act", "");
        return tables;
    }

    private static void cite(ReferenceBase tables, String code, String eId) {
        tables.tables(door -> door.add(BENEFITS, row(code, "2020-01-01", null, Map.of("basis", on(eId)))));
    }

    private static List<RowFlag> open(ReferenceBase tables) {
        return tables.tables(ReferenceTables::openFlags);
    }

    private static int due(ReferenceBase tables, String day) {
        return tables.watch(watch -> watch.raiseDue(LocalDate.parse(day)));
    }

    private static long id(ReferenceBase tables, String code) {
        return shown(tables, code).id();
    }

    private static ShownRow shown(ReferenceBase tables, String code) {
        return tables.<List<ShownRow>>tables(door -> door.allRows(BENEFITS)).stream()
                .filter(row -> row.text().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Nullable
    private static LocalDate outdated(ReferenceBase tables, String code) {
        return shown(tables, code).outdatedFrom();
    }
}
