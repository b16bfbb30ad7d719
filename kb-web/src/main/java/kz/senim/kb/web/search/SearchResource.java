package kz.senim.kb.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Set;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Today;
import kz.senim.kb.search.KnowledgeSearch;
import kz.senim.kb.search.SearchQuery;
import kz.senim.kb.web.rest.JsonBody;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Finds. Queries travel in bodies, so that they stand in no address, history or log. */
@Path("/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SearchResource {

    private static final int LONGEST_FIELD = 100;
    private static final int USUAL_HITS = 20;

    private KnowledgeSearch search;

    @NullUnmarked
    protected SearchResource() {}

    @Inject
    public SearchResource(KnowledgeSearch search) {
        this.search = search;
    }

    @POST
    public SearchAnswer find(JsonBody body) {
        SearchQuery query = new SearchQuery(
                typed(body),
                kinds(body),
                language(body),
                day(body),
                body.flag("prefix").orElse(false),
                body.flag("repair").orElse(true),
                body.number("limit", 1, SearchQuery.MOST_HITS).orElse(USUAL_HITS),
                body.number("offset", 0, SearchQuery.FURTHEST).orElse(0));
        return SearchAnswer.of(search.find(query));
    }

    /** Whatever was typed, of any length, is a question; only that it is a text is asked for. */
    private static String typed(JsonBody body) {
        JsonValue typed = body.json().get("q");
        if (typed == null) {
            throw JsonBody.missing("q");
        }
        if (!(typed instanceof JsonString text)) {
            throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-text", "q");
        }
        return text.getString();
    }

    private static Set<String> kinds(JsonBody body) {
        JsonValue kinds = body.json().get("kinds");
        if (kinds == null || kinds.getValueType() == JsonValue.ValueType.NULL) {
            return Set.of();
        }
        if (!(kinds instanceof JsonArray array)) {
            throw JsonBody.unknown("kinds");
        }
        Set<String> wanted = new LinkedHashSet<>();
        for (JsonValue kind : array) {
            if (!(kind instanceof JsonString name) || !name.getString().equals("provision")) {
                throw JsonBody.unknown("kinds");
            }
            wanted.add(name.getString());
        }
        return wanted;
    }

    private static @Nullable Language language(JsonBody body) {
        return body.text("lang", LONGEST_FIELD)
                .map(code -> Language.of(code).orElseThrow(() -> JsonBody.unknown("lang")))
                .orElse(null);
    }

    private static LocalDate day(JsonBody body) {
        return body.text("on", LONGEST_FIELD)
                .map(date -> {
                    try {
                        return LocalDate.parse(date);
                    } catch (DateTimeParseException e) {
                        throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-date", "on");
                    }
                })
                .orElseGet(Today::inKazakhstan);
    }
}
