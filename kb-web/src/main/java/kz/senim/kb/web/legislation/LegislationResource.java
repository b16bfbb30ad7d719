package kz.senim.kb.web.legislation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import kz.senim.kb.citing.Citations;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.legislation.PlainText;
import kz.senim.kb.legislation.ProvisionPage;
import kz.senim.kb.legislation.Today;
import kz.senim.kb.legislation.parallel.ParallelTexts;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Acts and their provisions, on any day. */
@Path("/acts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LegislationResource {

    /** All acts. */
    public record Acts(List<ActView> acts) {}

    private Legislation legislation;
    private Citations citations;
    private ParallelTexts parallel;

    @NullUnmarked
    protected LegislationResource() {}

    @Inject
    public LegislationResource(Legislation legislation, Citations citations, ParallelTexts parallel) {
        this.legislation = legislation;
        this.citations = citations;
        this.parallel = parallel;
    }

    @GET
    public Acts list() {
        return new Acts(legislation.acts().stream().map(ActView::of).toList());
    }

    @GET
    @Path("{actId}")
    public ActOnDay act(@PathParam("actId") String actId, @QueryParam("on") @Nullable String on) {
        return ActOnDay.of(legislation.summary(actId), day(on));
    }

    @GET
    @Path("{actId}/toc")
    public ContentsView contents(
            @PathParam("actId") String actId,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("on") @Nullable String on) {
        return ContentsView.of(legislation.contents(actId, language(lang), day(on)));
    }

    @GET
    @Path("{actId}/provisions/{article}")
    public ProvisionView provision(
            @PathParam("actId") String actId,
            @PathParam("article") String article,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("on") @Nullable String on) {
        return withCitations(legislation.provision(actId, language(lang), article, day(on)));
    }

    @GET
    @Path("{actId}/text")
    @Produces("text/plain;charset=UTF-8")
    public String text(
            @PathParam("actId") String actId,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("on") @Nullable String on) {
        return PlainText.of(legislation.text(actId, language(lang), day(on)));
    }

    @GET
    @Path("{actId}/parallel")
    public ParallelView parallel(@PathParam("actId") String actId, @QueryParam("on") @Nullable String on) {
        return ParallelView.of(parallel.act(actId, day(on)));
    }

    @GET
    @Path("{actId}/provisions/{article}/parallel")
    public ParallelProvisionView parallelProvision(
            @PathParam("actId") String actId,
            @PathParam("article") String article,
            @QueryParam("on") @Nullable String on) {
        return ParallelProvisionView.of(parallel.provision(actId, article, day(on)), this::withCitations);
    }

    @GET
    @Path("{actId}/mismatches")
    public MismatchesView mismatches(@PathParam("actId") String actId, @QueryParam("on") @Nullable String on) {
        return MismatchesView.of(parallel.act(actId, day(on)));
    }

    @GET
    @Path("{actId}/changes")
    public ChangesView changes(
            @PathParam("actId") String actId,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return ChangesView.of(legislation.compare(actId, language(lang), since(from), day(to, "to")));
    }

    @GET
    @Path("{actId}/provisions/{article}/changes")
    public ChangesView provisionChanges(
            @PathParam("actId") String actId,
            @PathParam("article") String article,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        return ChangesView.of(legislation.compareProvision(actId, language(lang), article, since(from), day(to, "to")));
    }

    @DELETE
    @Path("{actId}/editions/{lang}/{date}")
    @RolesAllowed("administrator")
    public Response removeEdition(
            @PathParam("actId") String actId, @PathParam("lang") String lang, @PathParam("date") String date) {
        legislation.removeEdition(actId, language(lang), day(date));
        return Response.noContent().build();
    }

    private ProvisionView withCitations(ProvisionPage page) {
        return ProvisionView.of(
                page,
                citations.references(page.provision(), page.on()),
                citations.countCiting(page.provision(), page.on()));
    }

    static Language language(@Nullable String code) {
        if (code == null || code.isEmpty()) {
            return Language.RU;
        }
        return Language.of(code)
                .orElseThrow(() -> ProblemException.because(ProblemKind.BAD_REQUEST, "unknown-value", "lang"));
    }

    private static LocalDate since(@Nullable String date) {
        if (date == null || date.isEmpty()) {
            throw ProblemException.because(ProblemKind.BAD_REQUEST, "missing", "from");
        }
        return day(date, "from");
    }

    static LocalDate day(@Nullable String date) {
        return day(date, "on");
    }

    private static LocalDate day(@Nullable String date, String field) {
        if (date == null || date.isEmpty()) {
            return Today.inKazakhstan();
        }
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-date", field);
        }
    }
}
