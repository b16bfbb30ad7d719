package kz.senim.kb.web.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.senim.kb.feedback.ErrorReport;
import kz.senim.kb.feedback.ErrorReports;
import kz.senim.kb.language.Language;
import kz.senim.kb.web.rest.JsonBody;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Errors in the base: anybody reports them, the head of the service and administrators see to them. */
@Path("/reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {

    private static final int LONGEST_ADDRESS = 100;
    private static final Pattern ACT_ID = Pattern.compile("[A-Za-z0-9_-]{1,60}");

    /** A reported error. */
    public record Report(
            long id,
            String actId,
            String article,
            String lang,
            String text,
            String reportedBy,
            Instant reportedAt,
            boolean resolved,
            @Nullable String resolvedBy,
            @Nullable Instant resolvedAt) {

        static Report of(ErrorReport report) {
            return new Report(
                    Objects.requireNonNull(report.getId(), "only reports that are stored are shown"),
                    report.getActId(),
                    report.getArticle(),
                    report.getLanguage().code(),
                    report.getText(),
                    report.getReportedBy(),
                    report.getReportedAt(),
                    report.isResolved(),
                    report.getResolvedBy(),
                    report.getResolvedAt());
        }
    }

    /** Reported errors. */
    public record Reports(List<Report> reports) {}

    private ErrorReports reports;

    @NullUnmarked
    protected ReportsResource() {}

    @Inject
    public ReportsResource(ErrorReports reports) {
        this.reports = reports;
    }

    @GET
    @RolesAllowed({"head", "administrator"})
    public Reports list(@QueryParam("open") @Nullable String open) {
        Optional<Boolean> resolved = Optional.ofNullable(open).map(text -> switch (text) {
            case "true" -> false;
            case "false" -> true;
            default -> throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-flag", "open");
        });
        return new Reports(reports.list(resolved).stream().map(Report::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response report(JsonBody body) {
        String actId = body.requiredText("actId", LONGEST_ADDRESS);
        if (!ACT_ID.matcher(actId).matches()) {
            throw JsonBody.unknown("actId");
        }
        String article = body.requiredText("article", LONGEST_ADDRESS);
        Language language =
                Language.of(body.requiredText("lang", LONGEST_ADDRESS)).orElseThrow(() -> JsonBody.unknown("lang"));
        String text = body.requiredText("text", ErrorReport.LONGEST_TEXT);
        if (text.isBlank()) {
            throw JsonBody.missing("text");
        }
        return Response.status(Response.Status.CREATED)
                .entity(Report.of(reports.report(actId, article, language, text)))
                .build();
    }

    @PATCH
    @Path("/{id: [0-9]{1,18}}")
    @RolesAllowed({"head", "administrator"})
    @Consumes(MediaType.APPLICATION_JSON)
    public Report resolve(@PathParam("id") long id, JsonBody body) {
        return reports.setResolved(id, body.requiredFlag("resolved"))
                .map(Report::of)
                .orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
    }
}
