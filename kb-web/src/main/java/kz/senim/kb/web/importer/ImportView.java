package kz.senim.kb.web.importer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.senim.kb.importer.FileState;
import kz.senim.kb.importer.ImportFile;
import kz.senim.kb.importer.ImportReport;
import kz.senim.kb.importer.ImportStage;
import kz.senim.kb.importer.ReportedProblem;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/** An import and what became of its files, as the API tells it. */
public record ImportView(
        String id,
        String mode,
        String state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        String submittedBy,
        List<String> stages,
        List<FileView> files) {

    /** One file and its report. */
    public record FileView(
            int place,
            String name,
            String state,
            @Nullable String history,
            @Nullable String actId,
            @Nullable String lang,
            @Nullable LocalDate edition,
            int articles,
            @Nullable String stage,
            @Nullable Reason reason,
            List<ProblemView> problems,
            @Nullable Changes changes,
            long millis) {}

    /** Why a file was refused or failed. */
    public record Reason(String code, String message) {}

    /** Something that a person should look at. */
    public record ProblemView(String kind, String severity, int line, String excerpt, String message) {}

    /** What the edition changes in the text before it. */
    public record Changes(int added, int removed, int reworded, int renumbered, int notes) {}

    static ImportView brief(ImportReport report, Locale locale) {
        return of(report, locale, false);
    }

    static ImportView whole(ImportReport report, Locale locale) {
        return of(report, locale, true);
    }

    private static ImportView of(ImportReport report, Locale locale, boolean withProblems) {
        return new ImportView(
                Long.toString(report.batch().getId()),
                report.batch().getMode().code(),
                report.batch().getState().code(),
                report.batch().getStartedAt(),
                report.batch().getFinishedAt(),
                report.batch().getSubmittedBy(),
                ImportStage.of(report.batch().getMode()).stream()
                        .map(ImportStage::code)
                        .toList(),
                report.files().stream()
                        .map(file -> file(file, report, locale, withProblems))
                        .toList());
    }

    private static FileView file(ImportFile file, ImportReport report, Locale locale, boolean withProblems) {
        ImportMessages messages = new ImportMessages(locale);
        Language language = file.getLanguage();
        ImportStage stage = file.getStage();
        String reason = file.getReason();
        boolean compared = file.getState() == FileState.PUBLISHED || file.getState() == FileState.PREVIEWED;
        Long history = file.getHistory();
        return new FileView(
                file.getPlace(),
                file.getName(),
                report.isUndone(file) ? "undone" : file.getState().code(),
                history == null ? null : history.toString(),
                file.getActId(),
                language == null ? null : language.code(),
                file.getEdition(),
                file.getArticles(),
                stage == null ? null : stage.code(),
                reason == null ? null : new Reason(reason, messages.reason(reason, file.getReasonArguments())),
                withProblems
                        ? file.getProblems().stream()
                                .map(problem -> problem(problem, messages))
                                .toList()
                        : List.of(),
                compared
                        ? new Changes(
                                file.getAdded(),
                                file.getRemoved(),
                                file.getReworded(),
                                file.getRenumbered(),
                                file.getNotes())
                        : null,
                file.getMillis());
    }

    private static ProblemView problem(ReportedProblem problem, ImportMessages messages) {
        return new ProblemView(
                problem.getKind(),
                problem.getSeverity(),
                problem.getLine(),
                problem.getExcerpt(),
                messages.problem(problem.getKind(), problem.getArguments()));
    }
}
