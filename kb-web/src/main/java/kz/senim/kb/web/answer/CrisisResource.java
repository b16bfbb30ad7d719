package kz.senim.kb.web.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.senim.kb.answer.Answer;
import kz.senim.kb.answer.AnswerInLanguage;
import kz.senim.kb.answer.AnswerRevision;
import kz.senim.kb.answer.AnswerTextJson;
import kz.senim.kb.answer.Answers;
import kz.senim.kb.answer.Coded;
import kz.senim.kb.legislation.Today;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** All that the crisis card shows, in one answer, so that a browser can keep it for when the server is down. */
@Path("/crisis")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CrisisResource {

    /** A protocol of the card. */
    public record Protocol(String code, boolean sample, List<String> referTo, Map<String, Words> languages) {}

    /** A protocol in one language. */
    public record Words(
            JsonObject text,
            @Nullable String verifiedBy,
            @Nullable Instant verifiedAt,
            @Nullable LocalDate outdatedSince) {}

    /** The card. */
    public record Card(Instant madeAt, List<Protocol> protocols) {}

    private Answers answers;

    @NullUnmarked
    protected CrisisResource() {}

    @Inject
    public CrisisResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    public Card read() {
        return new Card(
                Instant.now(),
                answers.crisis().stream().map(CrisisResource::protocol).toList());
    }

    private static Protocol protocol(Answer answer) {
        Map<String, Words> languages = new LinkedHashMap<>();
        for (AnswerInLanguage words : answer.languages()) {
            AnswerRevision published = words.getPublished();
            if (published != null) {
                languages.put(
                        words.getLanguage().code(),
                        new Words(
                                AnswerTextJson.of(published.text()),
                                words.getVerifiedBy(),
                                words.getVerifiedAt(),
                                words.outdatedSince(Today.inKazakhstan())));
            }
        }
        return new Protocol(
                answer.getCode(),
                answer.isSample(),
                answer.particulars().needs().stream().map(Coded::code).toList(),
                languages);
    }
}
