package kz.senim.kb.web.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kz.senim.kb.topic.Topic;
import kz.senim.kb.topic.TopicTitles;
import kz.senim.kb.topic.Topics;
import kz.senim.kb.web.rest.JsonBody;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The tree of topics: everybody reads it, those who write and review look after it. */
@Path("/topics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TopicsResource {

    private static final int LONGEST = 200;
    private static final int MOST_PLACES = 10_000;

    /** A topic as the API tells it. */
    public record TopicView(
            String code, @Nullable String parent, int place, String ru, String kk, String en, boolean retired) {

        static TopicView of(Topic topic) {
            TopicTitles titles = topic.titles();
            return new TopicView(
                    topic.getCode(),
                    topic.getParent(),
                    topic.getPlace(),
                    titles.ru(),
                    titles.kk(),
                    titles.en(),
                    topic.isRetired());
        }
    }

    /** All topics, each before those below it. */
    public record TopicsView(List<TopicView> topics) {}

    private Topics topics;

    @NullUnmarked
    protected TopicsResource() {}

    @Inject
    public TopicsResource(Topics topics) {
        this.topics = topics;
    }

    @GET
    public TopicsView list() {
        return new TopicsView(topics.all().stream().map(TopicView::of).toList());
    }

    @POST
    @RolesAllowed({"editor", "reviewer", "administrator"})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(JsonBody body) {
        Topic added = topics.add(
                body.requiredText("code", LONGEST), body.text("parent", LONGEST).orElse(null), titles(body));
        return Response.status(Response.Status.CREATED)
                .entity(TopicView.of(added))
                .build();
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({"editor", "reviewer", "administrator"})
    @Consumes(MediaType.APPLICATION_JSON)
    public TopicView change(@PathParam("code") String code, JsonBody body) {
        return TopicView.of(topics.change(
                code,
                body.text("parent", LONGEST).orElse(null),
                body.number("place", 0, MOST_PLACES).orElse(0),
                titles(body),
                body.flag("retired").orElse(false)));
    }

    private static TopicTitles titles(JsonBody body) {
        return new TopicTitles(
                body.requiredText("ru", LONGEST), body.requiredText("kk", LONGEST), body.requiredText("en", LONGEST));
    }
}
