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
import kz.senim.kb.importer.SampleArrival;
import kz.senim.kb.search.index.IndexState;
import kz.senim.kb.search.index.IndexState.Condition;
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

        /** While content is still on its way, the index is not what it will be. */
        static IndexView of(IndexState index, boolean contentUnderWay) {
            Condition state =
                    contentUnderWay && index.state() == Condition.CURRENT ? Condition.CATCHING_UP : index.state();
            return new IndexView(state.code(), index.documents(), index.provisions(), index.pending());
        }
    }

    private SearchIndex index;
    private SampleArrival sample;

    @NullUnmarked
    protected IndexResource() {}

    @Inject
    public IndexResource(SearchIndex index, SampleArrival sample) {
        this.index = index;
        this.sample = sample;
    }

    @GET
    public IndexView state() {
        boolean contentUnderWay = sample.isUnderWay();
        return IndexView.of(index.state(), contentUnderWay);
    }

    @POST
    @Path("rebuild")
    public Response rebuild() {
        index.rebuild();
        return Response.accepted().build();
    }
}
