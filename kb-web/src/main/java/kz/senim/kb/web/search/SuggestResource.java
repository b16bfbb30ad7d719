package kz.senim.kb.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.suggest.Suggestion;
import kz.senim.kb.search.suggest.Suggestions;
import kz.senim.kb.web.rest.JsonBody;
import org.jspecify.annotations.NullUnmarked;

/** Suggestions while one types: what is typed travels in the body, so that no address and no log ever holds it. */
@Path("/suggest")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SuggestResource {
    private static final int USUAL = 6;
    private static final int LONGEST_NAME = 40;

    private Suggestions suggestions;

    @NullUnmarked
    protected SuggestResource() {}

    @Inject
    public SuggestResource(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @POST
    public SuggestAnswer suggest(JsonBody body) {
        if (!(body.json().get("q") instanceof JsonString typed)) {
            throw JsonBody.missing("q");
        }
        Language only = body.text("lang", LONGEST_NAME)
                .map(code -> Language.of(code).orElseThrow(() -> JsonBody.unknown("lang")))
                .orElse(null);
        int limit = body.number("limit", 1, Suggestions.MOST).orElse(USUAL);
        long start = System.nanoTime();
        List<Suggestion> suggested = suggestions.suggest(typed.getString(), only, limit);
        return SuggestAnswer.of(suggested, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }
}
