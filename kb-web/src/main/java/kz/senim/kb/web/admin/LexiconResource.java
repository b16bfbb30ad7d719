package kz.senim.kb.web.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.senim.kb.search.lexicon.Lexicon;
import kz.senim.kb.search.lexicon.LexiconFilter;
import kz.senim.kb.search.lexicon.LexiconPage;
import kz.senim.kb.search.lexicon.LexiconPair;
import kz.senim.kb.search.lexicon.LexiconState;
import kz.senim.kb.search.lexicon.PairState;
import kz.senim.kb.web.rest.JsonBody;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The Russian–Kazakh lexicon that the base learned, for those who correct it. */
@Path("/lexicon")
@RequestScoped
@RolesAllowed({"editor", "reviewer", "head", "administrator"})
@Produces(MediaType.APPLICATION_JSON)
public class LexiconResource {
    private static final int LONGEST_PAGE = 500;
    private static final int LONGEST_WORD = 200;

    /** A pair as the API tells it. */
    public record PairView(
            long id,
            String kazakh,
            String russian,
            String kazakhStem,
            String russianStem,
            double probability,
            String state,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {

        static PairView of(LexiconPair pair) {
            return new PairView(
                    Objects.requireNonNull(pair.getId(), "only pairs that are stored are shown"),
                    pair.getKazakhForm(),
                    pair.getRussianForm(),
                    pair.getKazakhStem(),
                    pair.getRussianStem(),
                    pair.getProbability(),
                    pair.getState().code(),
                    pair.getDecidedBy(),
                    pair.getDecidedAt());
        }
    }

    /** How many pairs there are of each state. */
    public record Counts(long learned, long confirmed, long rejected, long added) {}

    /** Some pairs, and how the lexicon stands as a whole. */
    public record PageView(
            List<PairView> pairs,
            long total,
            Counts counts,
            int texts,
            @Nullable Instant learnedAt,
            boolean running) {}

    private Lexicon lexicon;

    @NullUnmarked
    protected LexiconResource() {}

    @Inject
    public LexiconResource(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @GET
    public PageView page(
            @QueryParam("word") @DefaultValue("") String word,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("offset") @DefaultValue("0") String offset,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        if (word.length() > LONGEST_WORD) {
            throw ProblemException.because(ProblemKind.BAD_REQUEST, "bad-length", "word", LONGEST_WORD);
        }
        Optional<PairState> wanted = state.isEmpty() ? Optional.empty() : Optional.of(state("state", state));
        LexiconPage page = lexicon.page(
                new LexiconFilter(word, wanted),
                number("offset", offset, 0, Integer.MAX_VALUE),
                number("limit", limit, 1, LONGEST_PAGE));
        LexiconState whole = lexicon.state();
        return new PageView(
                page.pairs().stream().map(PairView::of).toList(),
                page.total(),
                new Counts(
                        count(whole, PairState.LEARNED),
                        count(whole, PairState.CONFIRMED),
                        count(whole, PairState.REJECTED),
                        count(whole, PairState.ADDED)),
                whole.texts(),
                whole.learnedAt(),
                whole.running());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(JsonBody body) {
        LexiconPair added =
                lexicon.add(body.requiredText("russian", LONGEST_WORD), body.requiredText("kazakh", LONGEST_WORD));
        return Response.status(Response.Status.CREATED)
                .entity(PairView.of(added))
                .build();
    }

    @PUT
    @Path("{id: [0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public PairView decide(@PathParam("id") long id, JsonBody body) {
        return PairView.of(
                switch (state("state", body.requiredText("state", LONGEST_WORD))) {
                    case CONFIRMED -> lexicon.confirm(id);
                    case REJECTED -> lexicon.reject(id);
                    case LEARNED, ADDED -> throw JsonBody.unknown("state");
                });
    }

    private static long count(LexiconState whole, PairState state) {
        return whole.pairs().getOrDefault(state, 0L);
    }

    private static PairState state(String field, String code) {
        return Arrays.stream(PairState.values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> JsonBody.unknown(field));
    }

    private static int number(String field, String text, int least, int greatest) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= greatest) {
                return number;
            }
        } catch (NumberFormatException told) {
            // told below like a number out of its range
        }
        throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-number", field, least, greatest);
    }
}
