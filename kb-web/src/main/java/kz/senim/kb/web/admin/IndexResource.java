package kz.senim.kb.web.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.senim.kb.search.index.IndexState;
import kz.senim.kb.search.index.SearchIndex;
import org.jspecify.annotations.NullUnmarked;

/** How the index stands to the database, and having it written again. */
@Path("/index")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("administrator")
public class IndexResource {

    /** How the index stands. */
    public record State(String state, long documents, long provisions, long pending) {

        static State of(IndexState index) {
            return new State(index.state().code(), index.documents(), index.provisions(), index.pending());
        }
    }

    private SearchIndex index;

    @NullUnmarked
    protected IndexResource() {}

    @Inject
    public IndexResource(SearchIndex index) {
        this.index = index;
    }

    @GET
    public State state() {
        return State.of(index.state());
    }

    @POST
    @Path("rebuild")
    public Response rebuild() {
        index.rebuild();
        return Response.accepted().build();
    }
}
