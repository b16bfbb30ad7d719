package kz.senim.kb.web.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.senim.kb.answer.Coded;
import kz.senim.kb.answer.NotHelpfulReports;
import kz.senim.kb.answer.Shortcoming;
import kz.senim.kb.language.Language;
import kz.senim.kb.web.rest.JsonBody;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import org.jspecify.annotations.NullUnmarked;

/** That an answer did not help. */
@Path("/answers/{code}/{lang}/not-helpful")
@RequestScoped
public class NotHelpfulResource {

    private static final int LONGEST_CODE = 20;

    private NotHelpfulReports reports;

    @NullUnmarked
    protected NotHelpfulResource() {}

    @Inject
    public NotHelpfulResource(NotHelpfulReports reports) {
        this.reports = reports;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response report(@PathParam("code") String code, @PathParam("lang") String lang, JsonBody body) {
        reports.report(
                code,
                Language.of(lang).orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND)),
                Coded.of(Shortcoming.class, body.requiredText("reason", LONGEST_CODE))
                        .orElseThrow(() -> JsonBody.unknown("reason")));
        return Response.noContent().build();
    }
}
