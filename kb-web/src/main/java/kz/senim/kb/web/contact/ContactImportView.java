package kz.senim.kb.web.contact;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.senim.kb.importer.hsds.DirectoryImport;
import kz.senim.kb.importer.hsds.DirectoryImportItem;
import kz.senim.kb.importer.hsds.DirectoryImportProblem;
import kz.senim.kb.importer.hsds.ImportProgress;
import org.jspecify.annotations.Nullable;

/** An import of a directory as the API shows it. */
public record ContactImportView(
        long id,
        String source,
        List<String> files,
        String state,
        String submittedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int done,
        int total,
        int added,
        int changed,
        int unchanged,
        int conflicting,
        int vanished,
        int problems,
        int skipped,
        @Nullable String code) {

    static ContactImportView of(DirectoryImport run, ImportProgress.Share share) {
        return new ContactImportView(
                run.getId(),
                run.getSource(),
                run.getFiles(),
                run.getState().code(),
                run.getSubmittedBy(),
                run.getStartedAt(),
                run.getFinishedAt(),
                share.done(),
                share.total(),
                run.getAdded(),
                run.getChanged(),
                run.getUnchanged(),
                run.getConflicting(),
                run.getVanished(),
                run.getProblems(),
                run.getSkipped(),
                run.getCode());
    }

    /** A field that is told otherwise. */
    public record Change(String field, String before, String after) {}

    /** What an import does to an entry. */
    public record Item(String table, String id, String name, String kind, List<Change> changes) {

        static Item of(DirectoryImportItem item) {
            try (var reader = JSON.createReader(new StringReader(item.getChanges()))) {
                return new Item(
                        item.getResourceType(),
                        item.getHsdsId(),
                        item.getName(),
                        item.getKind().code(),
                        reader.readArray().stream()
                                .map(JsonValue::asJsonObject)
                                .map(Item::change)
                                .toList());
            }
        }

        private static Change change(JsonObject change) {
            return new Change(change.getString("field"), change.getString("before"), change.getString("after"));
        }
    }

    /** Something wrong with a row. */
    public record RowProblem(String file, int line, String code, String text, boolean rowLost) {

        static RowProblem of(DirectoryImportProblem problem, Locale locale) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "kz.senim.kb.web.contact.imports",
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return new RowProblem(
                    problem.getFile(),
                    problem.getLine(),
                    problem.getCode(),
                    new MessageFormat(bundle.getString("problem." + problem.getCode()), locale)
                            .format(problem.getArguments().toArray()),
                    problem.isRowLost());
        }
    }
}
