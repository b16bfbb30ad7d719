package kz.senim.kb.web.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.senim.kb.answer.Answers;
import kz.senim.kb.answer.FilledDocument;
import kz.senim.kb.importer.paper.DocxForm;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Today;
import kz.senim.kb.staff.Role;
import kz.senim.kb.web.rest.FileName;
import kz.senim.kb.web.rest.JsonBody;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import org.jspecify.annotations.NullUnmarked;

/**
 * A template's document, filled in and handed over at once. What is filled in comes in the body, never in an address,
 * and is neither stored nor logged.
 */
@Path("/answers/{code}/{lang}/document")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class DocumentResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int MOST_FIELDS = 200;
    private static final int LONGEST_VALUE = 4000;

    /** A field left empty that must not be. */
    public record MissingField(String name, String label) {}

    /** What must be seen to before the document is used. */
    public record DocumentCheck(List<MissingField> missing, List<NormView> norms) {}

    private Answers answers;

    @Context
    @SuppressWarnings("NullAway.Init") // a proxy, set by the container before any request
    private SecurityContext security;

    @NullUnmarked
    protected DocumentResource() {}

    @Inject
    public DocumentResource(Answers answers) {
        this.answers = answers;
    }

    @POST
    @Produces(DOCX)
    public Response make(@PathParam("code") String code, @PathParam("lang") String lang, JsonBody body) {
        FilledDocument document = fill(code, lang, body);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DocxForm.write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LocalDate today = Today.inKazakhstan();
        return Response.ok(out.toByteArray())
                .type(DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.attachment(
                                code + "_" + lang + "_" + today + ".docx",
                                FileName.part(document.title()) + ", " + today + ".docx"))
                .build();
    }

    @POST
    @Path("check")
    @Produces(MediaType.APPLICATION_JSON)
    public DocumentCheck check(@PathParam("code") String code, @PathParam("lang") String lang, JsonBody body) {
        FilledDocument document = fill(code, lang, body);
        return new DocumentCheck(
                document.missing().stream()
                        .map(field -> new MissingField(field.name(), field.label()))
                        .toList(),
                document.doubtful().stream()
                        .map(norm -> NormView.of(norm, document.language()))
                        .toList());
    }

    private FilledDocument fill(String code, String lang, JsonBody body) {
        Language language = Language.of(lang).orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
        boolean drafts = !security.isUserInRole(Role.OPERATOR.code());
        return answers.fill(code, language, drafts, values(body), Today.inKazakhstan());
    }

    private static Map<String, String> values(JsonBody body) {
        if (!(body.json().get("values") instanceof JsonObject given) || given.size() > MOST_FIELDS) {
            throw JsonBody.missing("values");
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> value : given.entrySet()) {
            if (!(value.getValue() instanceof JsonString text)
                    || text.getString().length() > LONGEST_VALUE) {
                throw ProblemException.because(
                        ProblemKind.BAD_REQUEST, "bad-length", "values." + value.getKey(), LONGEST_VALUE);
            }
            values.put(value.getKey(), text.getString());
        }
        return values;
    }
}
