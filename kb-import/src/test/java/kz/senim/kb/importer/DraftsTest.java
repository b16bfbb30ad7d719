package kz.senim.kb.importer;

import static kz.senim.kb.importer.ImportDesk.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.importer.DraftException.Reason;
import kz.senim.kb.importer.DraftIdentity.Field;
import kz.senim.kb.importer.parse.Correction;
import kz.senim.kb.importer.parse.Correction.Role;
import kz.senim.kb.importer.parse.ProvisionLines;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.HistoryEntry;
import kz.senim.kb.legislation.LegislationException;
import kz.senim.kb.legislation.TouchedByEdition.Touched;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {

    private static final String FIRST = page("1. Наставник=Наставник помогает.", "2. Срок=Один год.", "3. Плата=Нет.");
    private static final String SECOND =
            page("1. Наставник=Наставник помогает ребенку.", "2. Срок=Один год.", "2-1. Отпуск=Месяц.");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @OnEveryDatabase
    void aPreviewPublishesNothingAndKeepsTheUpload(TestBase base) {
        ImportDesk desk = new ImportDesk(base, data);
        long batch = desk.bringIn(ImportMode.PREVIEW, "page.html", FIRST);
        assertThat(desk.file(batch).getState()).isEqualTo(FileState.PREVIEWED);
        assertThat(desk.file(batch).getArticles()).isEqualTo(3);
        assertThat(desk.hasNoLaw()).isTrue();
        assertThat(desk.uploads.file(batch, 0)).hasContent(FIRST);
    }

    @OnEveryDatabase
    void acceptingPublishesWithHistoryAndClearsTheUpload(TestBase base) {
        ImportDesk desk = new ImportDesk(base, data);
        long batch = desk.bringIn(ImportMode.PREVIEW, "page.html", FIRST);
        identify(desk, batch, "2026-01-01");
        desk.acting.runAs("aigul", () -> accept(desk, batch));
        assertThat(desk.text("2026-01-01")).contains("Наставник помогает.");
        assertThat(desk.file(batch).getState()).isEqualTo(FileState.PUBLISHED);
        assertThat(desk.uploads.file(batch, 0)).isNull();
        HistoryEntry entry = desk.history(history -> history.latest(1).get(0));
        assertThat(entry.getAcceptedBy()).isEqualTo("aigul");
        assertThat(desk.file(batch).getHistory()).isEqualTo(entry.getId());
        byte[] kept = desk.history(history -> history.file(entry.getId()));
        assertThat(kept).isEqualTo(FIRST.getBytes(StandardCharsets.UTF_8));
    }

    @OnEveryDatabase
    void tellsWhatChangesInTheTextInForce(TestBase base) {
        ImportDesk desk = published(base);
        long batch = desk.bringIn(ImportMode.PREVIEW, "page.html", SECOND);
        DraftPreview preview = desk.drafts.preview(batch, 0);
        assertThat(preview.base()).isEqualTo("2026-01-01");
        assertThat(preview.differences())
                .extracting(DraftPreview::key)
                .containsExactlyInAnyOrder("art_1", "art_2-1", "-art_3");
        assertThat(desk.file(batch))
                .extracting(ImportFile::getReworded, ImportFile::getAdded, ImportFile::getRemoved)
                .containsExactly(1, 1, 1);
    }

    @OnEveryDatabase
    void whatIsDeclinedKeepsTheTextBefore(TestBase base) {
        ImportDesk desk = published(base);
        long batch = desk.bringIn(ImportMode.PREVIEW, "page.html", SECOND);
        identify(desk, batch, "2026-02-01");
        desk.drafts.decide(batch, 0, Set.of("art_1", "-art_3"), false);
        accept(desk, batch);
        assertThat(desk.text("2026-02-01"))
                .contains("Наставник помогает.", "Месяц.", "Нет.")
                .doesNotContain("помогает ребенку");
    }

    @OnEveryDatabase
    void whatWasDeclinedCanBeWantedAgain(TestBase base) {
        ImportDesk desk = published(base);
        long batch = desk.bringIn(ImportMode.PREVIEW, "page.html", SECOND);
        assertThat(desk.drafts.decide(batch, 0, Set.of("art_1"), false).declined())
                .containsExactly("art_1");
        assertThat(desk.drafts.decide(batch, 0, Set.of("art_1"), true).declined())
                .isEmpty();
    }

    @OnEveryDatabase
    void anArticleIsMergedBackIntoTextAndTakenBackAgain(TestBase base) {
        ImportDesk desk = new ImportDesk(base, data);
        long batch = desk.bringIn(ImportMode.PREVIEW, "page.html", FIRST);
        int line = lineOf(desk, batch, "art_2");
        DraftPreview merged = desk.drafts.correct(batch, 0, new Correction(line, Role.TEXT, null));
        assertThat(merged.parsed().articles()).isEqualTo(2);
        assertThat(merged.parsed().text().provisions().get(0).text()).contains("Статья 2. Срок", "Один год.");
        assertThat(desk.drafts.takeBack(batch, 0, 0).parsed().articles()).isEqualTo(3);
    }

    @OnEveryDatabase
    void correctionsOutliveTheServer(TestBase base) {
        ImportDesk desk = new ImportDesk(base, data);
        long batch = desk.bringIn(ImportMode.PREVIEW, "page.html", FIRST);
        int line = lineOf(desk, batch, "art_3");
        desk.drafts.correct(batch, 0, new Correction(line, Role.NUMBER, "2-1"));
        DraftPreview after = desk.restarted().drafts.preview(batch, 0);
        assertThat(after.parsed().lines()).containsKey("art_2-1");
        assertThat(after.draft().getRevision()).isEqualTo(1);
    }

    @OnEveryDatabase
    void whatWasChangedMeanwhileIsNotAccepted(TestBase base) {
        ImportDesk desk = new ImportDesk(base, data);
        long batch = desk.bringIn(ImportMode.PREVIEW, "page.html", FIRST);
        identify(desk, batch, "2026-01-01");
        assertThatThrownBy(() -> desk.imports.accept(batch, 0, 0))
                .isInstanceOfSatisfying(
                        DraftException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.CHANGED_MEANWHILE));
        assertThat(desk.hasNoLaw()).isTrue();
    }

    @OnEveryDatabase
    void aDiscardedFileIsGoneAndDecidedOnce(TestBase base) {
        ImportDesk desk = new ImportDesk(base, data);
        long batch = desk.bringIn(ImportMode.PREVIEW, "page.html", FIRST);
        desk.imports.discard(batch, 0);
        assertThat(desk.file(batch).getState()).isEqualTo(FileState.DISCARDED);
        assertThat(desk.uploads.file(batch, 0)).isNull();
        assertThatThrownBy(() -> desk.drafts.preview(batch, 0))
                .isInstanceOfSatisfying(
                        DraftException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.DECIDED_ALREADY));
    }

    @OnEveryDatabase
    void aDocumentThatDoesNotTellItsActIsAskedAboutNotRefused(TestBase base) {
        ImportDesk desk = new ImportDesk(base, data);
        String bare = "Статья 1. Наставник\n\n      Наставник помогает ребенку освоиться в семье.\n\n"
                + "Статья 2. Срок\n\n      Срок наставничества один год, если не сказано иного.\n";
        long batch = desk.bringIn(ImportMode.PREVIEW, "О_наставниках.txt", bare);
        DraftIdentity suggested = desk.drafts.preview(batch, 0).draft().identity();
        assertThat(suggested.guessed()).contains(Field.TITLE_RU, Field.ACT_ID, Field.DATE, Field.ADOPTED);
        assertThat(suggested.titleRu()).isEqualTo("О наставниках");
        assertThat(suggested.language()).isEqualTo(Language.RU);
        long refused = desk.bringIn(ImportMode.PUBLISH, "О_наставниках.txt", bare);
        assertThat(desk.file(refused).getState()).isEqualTo(FileState.REFUSED);
    }

    @OnEveryDatabase
    void anotherTextForTheSameDateIsToldBeforeItIsAccepted(TestBase base) {
        ImportDesk desk = published(base);
        long batch = desk.bringIn(ImportMode.PREVIEW, "page.html", SECOND);
        DraftPreview preview = identify(desk, batch, "2026-01-01");
        assertThat(preview.ready()).isFalse();
        assertThat(preview.obstacle())
                .extracting(LegislationException::reason)
                .isEqualTo(LegislationException.Reason.OTHER_TEXT_FOR_THIS_DATE);
        assertThat(identify(desk, batch, "2026-01-02").ready()).isTrue();
    }

    @OnEveryDatabase
    void whoRestsOnTheLawIsAskedWhatItTouches(TestBase base) {
        ImportDesk desk = published(base).observedBy(question -> {
            if (question.changes().stream().anyMatch(change -> change.eId().equals("art_1"))) {
                question.tell(new Touched("report", "art_1", "Опечатка"));
            }
        });
        long batch = desk.bringIn(ImportMode.PREVIEW, "page.html", SECOND);
        assertThat(desk.drafts.preview(batch, 0).touched())
                .extracting(Touched::words)
                .containsExactly("Опечатка");
    }

    @OnEveryDatabase
    void allFilesInWhoseWayNothingStandsAreAcceptedTogether(TestBase base) {
        ImportDesk desk = new ImportDesk(base, data);
        long batch =
                desk.bringIn(ImportMode.PREVIEW, "page.html", FIRST, "noise.txt", "нет статей", "again.html", SECOND);
        assertThat(desk.report(batch).files())
                .extracting(ImportFile::getState)
                .containsExactly(FileState.PREVIEWED, FileState.REFUSED, FileState.PREVIEWED);
        desk.imports.acceptAll(batch);
        assertThat(desk.report(batch).files())
                .extracting(ImportFile::getState)
                .containsExactly(FileState.PUBLISHED, FileState.REFUSED, FileState.PREVIEWED);
        assertThat(desk.report(batch).batch().getState()).isEqualTo(BatchState.DONE);
    }

    @OnEveryDatabase
    void anUndoneImportIsToldInItsReport(TestBase base) {
        ImportDesk desk = published(base);
        long entry = desk.history(history -> history.latest(1).get(0).getId());
        desk.history(history -> history.undo(entry));
        ImportReport report = desk.report(desk.newestBatch());
        assertThat(report.isUndone(report.files().get(0))).isTrue();
        assertThat(desk.hasNoLaw()).isTrue();
    }

    @OnEveryDatabase
    void aCutInAnyStageLosesNothing(TestBase base) {
        for (ImportStage stage : ImportStage.of(ImportMode.PREVIEW)) {
            ImportDesk desk = new ImportDesk(base, data);
            assertThatThrownBy(() -> desk.endingIn(stage).bringIn(ImportMode.PREVIEW, "page.html", FIRST))
                    .isInstanceOf(ImportDesk.PowerCut.class);
            long batch = desk.newestBatch();
            assertThat(desk.file(batch).getState()).as("cut in %s", stage).isEqualTo(FileState.RUNNING);
            ImportDesk next = desk.restarted();
            assertThat(next.file(batch).getState())
                    .as("after a cut in %s", stage)
                    .isEqualTo(FileState.PREVIEWED);
            assertThat(next.drafts.preview(batch, 0).parsed().articles()).isEqualTo(3);
            assertThat(next.hasNoLaw()).isTrue();
        }
    }

    @OnEveryDatabase
    void aCutInAnyStageOfPublishingLeavesAllOrNothing(TestBase base) {
        for (ImportStage stage : ImportStage.of(ImportMode.PUBLISH)) {
            ImportDesk desk = new ImportDesk(base, data);
            String page = page("1. Наставник=Помогает после " + stage.code() + ".");
            assertThatThrownBy(() -> desk.endingIn(stage).bringIn(ImportMode.PUBLISH, "page.html", page))
                    .isInstanceOf(ImportDesk.PowerCut.class);
            assertThat(desk.hasNoLaw()).as("cut in %s", stage).isTrue();
            ImportDesk next = desk.restarted();
            long batch = next.newestBatch();
            assertThat(next.file(batch).getState()).isEqualTo(FileState.PUBLISHED);
            long entry = next.history(history -> history.latest(1).get(0).getId());
            next.history(history -> history.undo(entry));
        }
    }

    @OnEveryDatabase
    void aWaitingFileWhoseUploadIsGoneIsInterrupted(TestBase base) {
        ImportDesk desk = new ImportDesk(base, data);
        long batch = desk.bringIn(ImportMode.PREVIEW, "page.html", FIRST);
        desk.uploads.clear(batch);
        assertThatThrownBy(() -> new ImportDesk(base, data).drafts.preview(batch, 0))
                .isInstanceOfSatisfying(
                        DraftException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.FILE_GONE));
        assertThat(desk.restarted().file(batch).getState()).isEqualTo(FileState.INTERRUPTED);
    }

    private ImportDesk published(TestBase base) {
        ImportDesk desk = new ImportDesk(base, data);
        long batch = desk.bringIn(ImportMode.PREVIEW, "page.html", FIRST);
        identify(desk, batch, "2026-01-01");
        accept(desk, batch);
        return desk;
    }

    private static int lineOf(ImportDesk desk, long batch, String eId) {
        ProvisionLines lines = desk.drafts.preview(batch, 0).parsed().lines().get(eId);
        return Objects.requireNonNull(lines, eId).heading();
    }

    private static DraftPreview identify(ImportDesk desk, long batch, String day) {
        DraftIdentity before = desk.drafts.preview(batch, 0).draft().identity();
        Set<Field> guessed = EnumSet.noneOf(Field.class);
        guessed.addAll(before.guessed());
        guessed.removeAll(List.of(Field.DATE));
        return desk.drafts.identify(
                batch,
                0,
                new DraftIdentity(
                        before.actId(),
                        before.kind(),
                        before.number(),
                        before.adopted(),
                        before.titleRu(),
                        before.titleKk(),
                        ForceStatus.IN_FORCE,
                        before.language(),
                        LocalDate.parse(day),
                        guessed));
    }

    private static void accept(ImportDesk desk, long batch) {
        desk.imports.accept(batch, 0, desk.drafts.preview(batch, 0).draft().getRevision());
    }
}
