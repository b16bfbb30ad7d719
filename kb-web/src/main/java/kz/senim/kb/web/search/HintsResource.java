package kz.senim.kb.web.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.hint.SearchHint;
import kz.senim.kb.search.hint.SearchHints;
import kz.senim.kb.web.rest.JsonBody;
import org.jspecify.annotations.NullUnmarked;

/** Callers' wordings for a provision: everybody reads them, whoever writes or reviews content looks after them. */
@Path("/acts/{actId}/provisions/{article}/hints")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HintsResource {
    /** What is read of a wording; how long it may be is the door's to say. */
    private static final int LONGEST_READ = 2000;

    private static final int LONGEST_CODE = 10;

    /** A hint as the API tells it. */
    public record HintView(long id, String lang, String wording, String addedBy, Instant addedAt) {

        static HintView of(SearchHint hint) {
            return new HintView(
                    Objects.requireNonNull(hint.getId(), "only hints that are stored are shown"),
                    hint.getWording().language().code(),
                    hint.getWording().text(),
                    hint.getAddedBy(),
                    hint.getAddedAt());
        }
    }

    /** The hints of a provision. */
    public record HintsView(List<HintView> hints) {}

    private SearchHints hints;

    @NullUnmarked
    protected HintsResource() {}

    @Inject
    public HintsResource(SearchHints hints) {
        this.hints = hints;
    }

    @GET
    public HintsView list(@PathParam("actId") String actId, @PathParam("article") String article) {
        return new HintsView(hints.of(actId, article).stream().map(HintView::of).toList());
    }

    @POST
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("actId") String actId, @PathParam("article") String article, JsonBody body) {
        Language language =
                Language.of(body.requiredText("lang", LONGEST_CODE)).orElseThrow(() -> JsonBody.unknown("lang"));
        SearchHint added = hints.add(actId, article, language, body.requiredText("wording", LONGEST_READ));
        return Response.status(Response.Status.CREATED)
                .entity(HintView.of(added))
                .build();
    }

    @DELETE
    @Path("{id: [0-9]{1,18}}")
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    public Response remove(
            @PathParam("actId") String actId, @PathParam("article") String article, @PathParam("id") long id) {
        hints.remove(actId, article, id);
        return Response.noContent().build();
    }
}
