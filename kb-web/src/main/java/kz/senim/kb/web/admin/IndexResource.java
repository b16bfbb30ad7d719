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

/** How the search index stands, and having it made again. */
@Path("/index")
@RequestScoped
@RolesAllowed("administrator")
@Produces(MediaType.APPLICATION_JSON)
public class IndexResource {

    /** The state as the API tells it. */
    public record IndexView(String state, long documents, long provisions, long pending) {

        static IndexView of(IndexState index) {
            return new IndexView(index.state().code(), index.documents(), index.provisions(), index.pending());
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
    public IndexView state() {
        return IndexView.of(index.state());
    }

    @POST
    @Path("rebuild")
    public Response rebuild() {
        index.rebuild();
        return Response.accepted().build();
    }
}
