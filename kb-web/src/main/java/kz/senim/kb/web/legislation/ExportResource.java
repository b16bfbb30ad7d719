package kz.senim.kb.web.legislation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.Optional;
import kz.senim.kb.importer.akn.AkomaNtosoWriter;
import kz.senim.kb.importer.paper.Paper;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.legislation.WholeText;
import kz.senim.kb.web.rest.PaperFormat;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The law to take along: an act or one provision of it, on any day, as a file. */
@Path("/acts/{actId}/export")
@RequestScoped
public class ExportResource {

    private Legislation legislation;

    @NullUnmarked
    protected ExportResource() {}

    @Inject
    public ExportResource(Legislation legislation) {
        this.legislation = legislation;
    }

    @GET
    public Response export(
            @PathParam("actId") String actId,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("on") @Nullable String on,
            @QueryParam("format") @Nullable String format,
            @QueryParam("article") @Nullable String article) {
        ExportFormat wanted = ExportFormat.of(format == null ? "" : format)
                .orElseThrow(() -> ProblemException.because(ProblemKind.BAD_REQUEST, "unknown-value", "format"));
        String part = article == null || article.isEmpty() ? null : article;
        if (part != null && wanted == ExportFormat.AKN) {
            throw ProblemException.because(ProblemKind.BAD_REQUEST, "whole-act-only", "format");
        }
        Language language = LegislationResource.language(lang);
        LocalDate day = LegislationResource.day(on);
        WholeText whole = part == null
                ? legislation.wholeText(actId, language, day)
                : legislation.excerpt(actId, language, part, day);
        return Response.ok(wanted == ExportFormat.JSON ? WholeTextView.of(whole) : file(whole, wanted))
                .type(wanted.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, ExportName.disposition(whole, part, wanted.ending()))
                .build();
    }

    /** Written before the answer begins, so that a failure is told as one; but for Akoma Ntoso, which streams. */
    private static Object file(WholeText whole, ExportFormat format) {
        Optional<PaperFormat> paper = format.paper();
        if (paper.isEmpty()) {
            StreamingOutput stream = out -> AkomaNtosoWriter.write(whole, out);
            return stream;
        }
        return paper.get().write(Paper.of(whole, ProvisionView.sourceUrl(whole)));
    }
}
