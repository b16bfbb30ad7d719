package kz.senim.kb.web.glossary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
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
import kz.senim.kb.glossary.Glossary;
import kz.senim.kb.glossary.TermText;
import kz.senim.kb.glossary.TermText.Said;
import kz.senim.kb.web.rest.JsonBody;
import org.jspecify.annotations.NullUnmarked;

/** The glossary: what the words of the law mean, in short and in three languages. */
@Path("/glossary")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GlossaryResource {

    private static final int LONGEST_TERM = 100;
    private static final int LONGEST_MEANING = 1000;
    private static final int LONGEST_CITATION = 311;
    private static final int MOST_FORMS = 30;

    /** All terms. */
    public record TermsView(List<TermView> terms) {}

    private Glossary glossary;

    @NullUnmarked
    protected GlossaryResource() {}

    @Inject
    public GlossaryResource(Glossary glossary) {
        this.glossary = glossary;
    }

    @GET
    public TermsView list() {
        return new TermsView(glossary.terms().stream().map(TermView::of).toList());
    }

    @POST
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(JsonBody body) {
        return Response.status(Response.Status.CREATED)
                .entity(TermView.of(glossary.add(text(body))))
                .build();
    }

    @PUT
    @Path("{id: [0-9]{1,18}}")
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    @Consumes(MediaType.APPLICATION_JSON)
    public TermView change(@PathParam("id") long id, JsonBody body) {
        return TermView.of(glossary.change(id, version(body), text(body)));
    }

    @POST
    @Path("{id: [0-9]{1,18}}/remove")
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response remove(@PathParam("id") long id, JsonBody body) {
        glossary.remove(id, version(body));
        return Response.noContent().build();
    }

    private static TermText text(JsonBody body) {
        return new TermText(
                said(body, "ru"),
                said(body, "kk"),
                said(body, "en"),
                body.json().containsKey("forms") ? body.texts("forms", MOST_FORMS, LONGEST_TERM) : List.of(),
                optional(body, "citation", LONGEST_CITATION));
    }

    private static Said said(JsonBody body, String language) {
        if (!(body.json().get(language) instanceof JsonObject told)) {
            return Said.NOTHING;
        }
        JsonBody said = new JsonBody(told);
        return new Said(optional(said, "term", LONGEST_TERM), optional(said, "meaning", LONGEST_MEANING));
    }

    /** A text that may be empty. */
    private static String optional(JsonBody body, String field, int longest) {
        return body.json().get(field) instanceof JsonString text
                        && text.getString().isEmpty()
                ? ""
                : body.text(field, longest).orElse("");
    }

    private static int version(JsonBody body) {
        return body.number("version", 0, Integer.MAX_VALUE).orElseThrow(() -> JsonBody.missing("version"));
    }
}
