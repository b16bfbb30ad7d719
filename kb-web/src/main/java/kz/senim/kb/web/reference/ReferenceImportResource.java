package kz.senim.kb.web.reference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import kz.senim.kb.importer.reference.ReferenceFileImport;
import kz.senim.kb.importer.reference.RowProblem;
import kz.senim.kb.importer.source.UnreadableSourceException;
import kz.senim.kb.reference.ReferenceImport;
import kz.senim.kb.reference.ReferenceImports;
import kz.senim.kb.reference.RowText;
import kz.senim.kb.web.rest.JsonBody;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Rows from a spreadsheet: what it would do, doing just that, and taking it back. */
@Path("/reference")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"editor", "reviewer", "head", "administrator"})
public class ReferenceImportResource {

    private static final int LONGEST_NAME = 250;
    private static final int LONGEST_FINGERPRINT = 64;
    /** In base64; what is larger does not come through the door for JSON. */
    private static final int LONGEST_CONTENT = 900_000;

    /** What becomes of a row. */
    public record ChangeOfRow(
            String effect,
            int line,
            String code,
            String ru,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String before,
            String after) {

        static ChangeOfRow of(ReferenceImports.Change change) {
            RowText before = change.before();
            return new ChangeOfRow(
                    change.effect().name().toLowerCase(Locale.ROOT),
                    change.line(),
                    change.after().code(),
                    change.after().nameRu(),
                    change.after().validFrom(),
                    change.after().validTo(),
                    before == null ? null : ToldCells.of(before),
                    ToldCells.of(change.after()));
        }
    }

    /** A line that cannot be told. */
    public record ProblemOfLine(String kind, int line, String column, String value) {

        static ProblemOfLine of(RowProblem problem) {
            return new ProblemOfLine(problem.kind().code(), problem.line(), problem.column(), problem.value());
        }
    }

    /** What a file would do. */
    public record PreviewView(List<ChangeOfRow> changes, List<ProblemOfLine> problems, String fingerprint) {}

    /** An import. */
    public record AcceptedView(
            long id,
            String fileName,
            String by,
            Instant at,
            @Nullable String undoneBy,
            @Nullable Instant undoneAt) {

        static AcceptedView of(ReferenceImport accepted) {
            return new AcceptedView(
                    accepted.getId(),
                    accepted.getFileName(),
                    accepted.getAcceptedBy(),
                    accepted.getAcceptedAt(),
                    accepted.getUndoneBy(),
                    accepted.getUndoneAt());
        }
    }

    /** All imports of a table, the latest first. */
    public record AcceptedImports(List<AcceptedView> imports) {}

    private ReferenceFileImport files;
    private ReferenceImports imports;

    @NullUnmarked
    protected ReferenceImportResource() {}

    @Inject
    public ReferenceImportResource(ReferenceFileImport files, ReferenceImports imports) {
        this.files = files;
        this.imports = imports;
    }

    @GET
    @Path("tables/{code}/imports")
    public AcceptedImports list(@PathParam("code") String code) {
        return new AcceptedImports(
                imports.of(code).stream().map(AcceptedView::of).toList());
    }

    @POST
    @Path("tables/{code}/imports/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public PreviewView preview(@PathParam("code") String code, JsonBody body) {
        try {
            ReferenceFileImport.Preview preview = files.preview(code, content(body));
            return new PreviewView(
                    preview.changes().stream().map(ChangeOfRow::of).toList(),
                    preview.problems().stream().map(ProblemOfLine::of).toList(),
                    preview.fingerprint());
        } catch (UnreadableSourceException unreadable) {
            throw refused();
        }
    }

    @POST
    @Path("tables/{code}/imports")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response accept(@PathParam("code") String code, JsonBody body) {
        try {
            ReferenceImport accepted = files.accept(
                    code,
                    body.requiredText("fileName", LONGEST_NAME),
                    content(body),
                    body.requiredText("fingerprint", LONGEST_FINGERPRINT));
            return Response.status(Response.Status.CREATED)
                    .entity(AcceptedView.of(accepted))
                    .build();
        } catch (UnreadableSourceException unreadable) {
            throw refused();
        }
    }

    @POST
    @Path("imports/{id: [0-9]{1,18}}/undo")
    public AcceptedView undo(@PathParam("id") long id) {
        return AcceptedView.of(imports.undo(id));
    }

    private static ProblemException refused() {
        return ProblemException.because(ProblemKind.REFUSED, "reference-no-table");
    }

    private static byte[] content(JsonBody body) {
        try {
            return Base64.getDecoder().decode(body.requiredText("content", LONGEST_CONTENT));
        } catch (IllegalArgumentException notBase64) {
            throw JsonBody.unknown("content");
        }
    }
}
