package kz.senim.kb.web.importer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import kz.senim.kb.importer.SampleArrival;
import org.jspecify.annotations.NullUnmarked;

/** The content that only shows how the base works. */
@Path("/sample")
@RequestScoped
@RolesAllowed("administrator")
public class SampleResource {

    private SampleArrival sample;

    @NullUnmarked
    protected SampleResource() {}

    @Inject
    public SampleResource(SampleArrival sample) {
        this.sample = sample;
    }

    @DELETE
    public Response remove() {
        sample.remove();
        return Response.noContent().build();
    }
}
