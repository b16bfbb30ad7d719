package kz.senim.kb.web.legislation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Today;
import kz.senim.kb.legislation.note.EditionsNeeded;
import kz.senim.kb.legislation.note.NeededEdition;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Which acts need a new edition, for those who bring editions in. */
@Path("/editions-needed")
@RequestScoped
@RolesAllowed({"editor", "reviewer", "head", "administrator"})
@Produces(MediaType.APPLICATION_JSON)
public class NeededEditionsResource {
    private static final int MOST_DAYS = 3660;

    /** The whole list, as of today. */
    public record Needed(LocalDate on, int days, List<Item> items) {}

    /** A change that the newest edition of an act announces. */
    public record Item(
            String actId,
            String actTitle,
            String lang,
            LocalDate edition,
            @Nullable String article,
            String eId,
            String label,
            String heading,
            String state,
            ToldView.Change change) {

        static Item of(NeededEdition needed) {
            Language language = needed.provision().getLanguage();
            return new Item(
                    needed.act().getId(),
                    needed.act().title(language),
                    language.code(),
                    needed.edition(),
                    needed.provision().getArticle(),
                    needed.provision().getEId(),
                    needed.provision().getLabel(),
                    needed.provision().getHeading(),
                    code(needed.state()),
                    ToldView.Change.of(needed.told()));
        }
    }

    private EditionsNeeded needed;

    @NullUnmarked
    protected NeededEditionsResource() {}

    @Inject
    public NeededEditionsResource(EditionsNeeded needed) {
        this.needed = needed;
    }

    @GET
    public Needed list(
            @QueryParam("days") @DefaultValue("90") String days,
            @QueryParam("state") @Nullable String state,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("act") @Nullable String act) {
        LocalDate today = Today.inKazakhstan();
        int near = days(days);
        if (state != null
                && Stream.of(NeededEdition.State.values())
                        .noneMatch(one -> code(one).equals(state))) {
            throw ProblemException.because(ProblemKind.BAD_REQUEST, "unknown-value", "state");
        }
        if (lang != null && Language.of(lang).isEmpty()) {
            throw ProblemException.because(ProblemKind.BAD_REQUEST, "unknown-value", "lang");
        }
        List<Item> items = needed.list(today, near).stream()
                .map(Item::of)
                .filter(item -> state == null || item.state.equals(state))
                .filter(item -> lang == null || item.lang.equals(lang))
                .filter(item -> act == null || item.actId.equals(act))
                .toList();
        return new Needed(today, near, items);
    }

    private static int days(String days) {
        if (!Objects.requireNonNull(days).matches("\\d{1,4}") || Integer.parseInt(days) > MOST_DAYS) {
            throw ProblemException.because(ProblemKind.BAD_REQUEST, "unknown-value", "days");
        }
        return Integer.parseInt(days);
    }

    private static String code(NeededEdition.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
