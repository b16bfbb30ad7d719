package kz.senim.kb.web.legislation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import kz.senim.kb.citing.Citations;
import kz.senim.kb.citing.CitingPage;
import kz.senim.kb.citing.CitingProvision;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.legislation.Provision;
import kz.senim.kb.legislation.ProvisionPage;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The provisions that cite one. */
@Path("/acts/{actId}/provisions/{article}/cited-by")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CitingResource {
    private static final int LONGEST_PAGE = 100;

    /** A citing provision as the API tells it. */
    public record CitingView(
            String actId,
            String actTitle,
            String lang,
            String article,
            String eId,
            String label,
            String heading,
            int count,
            String excerpt) {

        static CitingView of(CitingProvision citing) {
            Provision row = citing.provision();
            return new CitingView(
                    row.getAct().getId(),
                    row.getAct().title(row.getLanguage()),
                    row.getLanguage().code(),
                    Objects.requireNonNull(row.getArticle(), "only provisions with words cite"),
                    row.getEId(),
                    row.getLabel(),
                    row.getHeading(),
                    citing.count(),
                    citing.excerpt());
        }
    }

    /** Some of them, and how many there are. */
    public record CitingPageView(long total, List<CitingView> provisions) {}

    private Legislation legislation;
    private Citations citations;

    @NullUnmarked
    protected CitingResource() {}

    @Inject
    public CitingResource(Legislation legislation, Citations citations) {
        this.legislation = legislation;
        this.citations = citations;
    }

    @GET
    public CitingPageView page(
            @PathParam("actId") String actId,
            @PathParam("article") String article,
            @QueryParam("lang") @Nullable String lang,
            @QueryParam("on") @Nullable String on,
            @QueryParam("offset") @DefaultValue("0") String offset,
            @QueryParam("limit") @DefaultValue("20") String limit) {
        ProvisionPage cited =
                legislation.provision(actId, LegislationResource.language(lang), article, LegislationResource.day(on));
        CitingPage page = citations.citing(
                cited.provision(),
                cited.on(),
                number("offset", offset, 0, Integer.MAX_VALUE),
                number("limit", limit, 1, LONGEST_PAGE));
        return new CitingPageView(
                page.total(), page.provisions().stream().map(CitingView::of).toList());
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
