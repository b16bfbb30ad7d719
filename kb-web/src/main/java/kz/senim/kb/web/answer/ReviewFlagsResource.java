package kz.senim.kb.web.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.senim.kb.answer.Coded;
import kz.senim.kb.answer.ReviewFlag;
import kz.senim.kb.answer.ReviewFlags;
import kz.senim.kb.web.rest.JsonBody;
import org.jspecify.annotations.NullUnmarked;

/** Decisions on answers that rest on law which was changed. */
@Path("/review-flags")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReviewFlagsResource {

    private ReviewFlags flags;

    @NullUnmarked
    protected ReviewFlagsResource() {}

    @Inject
    public ReviewFlagsResource(ReviewFlags flags) {
        this.flags = flags;
    }

    @POST
    @Path("{id: [0-9]{1,18}}/decision")
    @RolesAllowed("reviewer")
    @Consumes(MediaType.APPLICATION_JSON)
    public FlagView decide(@PathParam("id") long id, JsonBody body) {
        ReviewFlag.Decision decision = Coded.of(ReviewFlag.Decision.class, body.requiredText("decision", 20))
                .orElseThrow(() -> JsonBody.unknown("decision"));
        return FlagView.of(flags.decide(id, decision, body.text("comment", 4000).orElse("")));
    }
}
