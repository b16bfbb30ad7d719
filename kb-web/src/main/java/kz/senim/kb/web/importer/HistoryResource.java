package kz.senim.kb.web.importer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import kz.senim.kb.legislation.EditionHistory;
import kz.senim.kb.legislation.HistoryEntry;
import kz.senim.kb.web.rest.Problems;
import org.jspecify.annotations.NullUnmarked;

/** What was accepted into the law, and the way back. */
@Path("/history")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("administrator")
public class HistoryResource {

    private static final int MOST = 100;

    /** Accepted editions, newest first. */
    public record History(List<HistoryView> entries) {}

    @Context
    @SuppressWarnings("NullAway.Init") // a proxy, set by the container before any request
    private HttpHeaders headers;

    private EditionHistory history;

    @NullUnmarked
    protected HistoryResource() {}

    @Inject
    public HistoryResource(EditionHistory history) {
        this.history = history;
    }

    @GET
    public History latest() {
        Locale locale = locale();
        return new History(history.latest(MOST).stream()
                .map(entry -> HistoryView.of(entry, history, locale))
                .toList());
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public HistoryView one(@PathParam("id") long id) {
        return HistoryView.of(history.entry(id), history, locale());
    }

    @GET
    @Path("{id: [0-9]{1,18}}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response file(@PathParam("id") long id) {
        HistoryEntry entry = history.entry(id);
        String name = entry.getFileName().substring(entry.getFileName().lastIndexOf('/') + 1);
        return Response.ok(history.file(id))
                .header(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                                        .replace("+", "%20"))
                .build();
    }

    @POST
    @Path("{id: [0-9]{1,18}}/undo")
    public HistoryView undo(@PathParam("id") long id) {
        return HistoryView.of(history.undo(id), history, locale());
    }

    private Locale locale() {
        return Problems.language(headers.getAcceptableLanguages());
    }
}
