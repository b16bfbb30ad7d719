package kz.senim.kb.web.importer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import kz.senim.kb.legislation.EditionHistory;
import kz.senim.kb.web.importer.HistoryResource.History;
import kz.senim.kb.web.rest.Problems;
import org.jspecify.annotations.NullUnmarked;

/** What was accepted of one act. */
@Path("/acts/{actId}/history")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("administrator")
public class ActHistoryResource {

    @Context
    @SuppressWarnings("NullAway.Init") // a proxy, set by the container before any request
    private HttpHeaders headers;

    private EditionHistory history;

    @NullUnmarked
    protected ActHistoryResource() {}

    @Inject
    public ActHistoryResource(EditionHistory history) {
        this.history = history;
    }

    @GET
    public History of(@PathParam("actId") String actId) {
        Locale locale = Problems.language(headers.getAcceptableLanguages());
        return new History(history.of(actId).stream()
                .map(entry -> HistoryView.of(entry, history, locale))
                .toList());
    }
}
