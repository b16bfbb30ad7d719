package kz.senim.kb.web.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.senim.kb.answer.AnswerTextJson;
import kz.senim.kb.answer.Answers;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Today;
import kz.senim.kb.web.rest.JsonBody;
import org.jspecify.annotations.NullUnmarked;

/** Recognises the norms in words that are being typed, with their text as in force today. Nothing of it is kept. */
@Path("/cited-norms")
@RequestScoped
public class CitedNormsResource {

    /** Norms in the order in which they are named. */
    public record CitedNormsView(List<NormView> norms) {}

    private Answers answers;

    @NullUnmarked
    protected CitedNormsResource() {}

    @Inject
    public CitedNormsResource(Answers answers) {
        this.answers = answers;
    }

    @POST
    @RolesAllowed({"editor", "reviewer"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public CitedNormsView read(JsonBody body) {
        Language language = Language.of(body.requiredText("lang", 2)).orElseThrow(() -> JsonBody.unknown("lang"));
        if (!(body.json().get("text") instanceof JsonObject text)) {
            throw JsonBody.missing("text");
        }
        return new CitedNormsView(answers.normsIn(AnswerTextJson.read(text), language, Today.inKazakhstan()).stream()
                .map(norm -> NormView.of(norm, language))
                .toList());
    }
}
