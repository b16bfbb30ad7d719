package kz.senim.kb.web.importer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import kz.senim.kb.importer.DraftPreview;
import kz.senim.kb.importer.Drafts;
import kz.senim.kb.importer.LegislationImport;
import kz.senim.kb.importer.parse.Correction;
import kz.senim.kb.legislation.EditionHistory;
import kz.senim.kb.web.legislation.ChangesView;
import kz.senim.kb.web.rest.JsonBody;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import kz.senim.kb.web.rest.Problems;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A file that waits: it is looked at, corrected, accepted or discarded. */
@Path("/imports/{import: [0-9]{1,18}}/files/{place: [0-9]{1,6}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("administrator")
public class DraftResource {

    private static final int MOST_KEYS = 20_000;
    private static final int LONGEST_KEY = 260;
    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_NUMBER = 60;

    /** What became of a file that was accepted: its entry in the history, or none where the base had it already. */
    public record Accepted(@Nullable HistoryView history) {}

    @Context
    @SuppressWarnings("NullAway.Init") // a proxy, set by the container before any request
    private HttpHeaders headers;

    @PathParam("import")
    private long batch;

    @PathParam("place")
    private int place;

    private Drafts drafts;
    private LegislationImport imports;
    private EditionHistory history;

    @NullUnmarked
    protected DraftResource() {}

    @Inject
    public DraftResource(Drafts drafts, LegislationImport imports, EditionHistory history) {
        this.drafts = drafts;
        this.imports = imports;
        this.history = history;
    }

    @GET
    public DraftView preview() {
        return view(drafts.preview(batch, place));
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public DraftView identify(JsonBody body) {
        DraftPreview before = drafts.preview(batch, place);
        return view(
                drafts.identify(batch, place, IdentityChange.of(before.draft().identity(), body)));
    }

    @GET
    @Path("changes/{key: .{1,260}}")
    public ChangesView.Provision change(@PathParam("key") String key) {
        return drafts.preview(batch, place).differences().stream()
                .filter(difference -> DraftPreview.key(difference).equals(key))
                .findFirst()
                .map(ChangesView.Provision::of)
                .orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
    }

    @POST
    @Path("decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public DraftView decide(JsonBody body) {
        Set<String> keys = new TreeSet<>(body.texts("keys", MOST_KEYS, LONGEST_KEY));
        return view(drafts.decide(batch, place, keys, body.requiredFlag("accepted")));
    }

    @GET
    @Path("tree")
    public TreeView tree() {
        return TreeView.of(drafts.preview(batch, place).parsed());
    }

    @GET
    @Path("tree/{eId: .{1,250}}")
    public TreeView.Words words(@PathParam("eId") String eId) {
        DraftPreview preview = drafts.preview(batch, place);
        return preview.parsed().text().provisions().stream()
                .filter(row -> row.eId().equals(eId))
                .findFirst()
                .map(row -> TreeView.words(row, preview.parsed()))
                .orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
    }

    @POST
    @Path("corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    public DraftView correct(JsonBody body) {
        int line = body.number("line", 1, Integer.MAX_VALUE).orElseThrow(() -> JsonBody.missing("line"));
        Correction.Role role =
                Correction.Role.of(body.requiredText("role", LONGEST_CODE)).orElseThrow(() -> JsonBody.unknown("role"));
        String number = body.text("number", LONGEST_NUMBER).orElse(null);
        return view(drafts.correct(batch, place, correction(line, role, number)));
    }

    private static Correction correction(int line, Correction.Role role, @Nullable String number) {
        try {
            return new Correction(line, role, number);
        } catch (IllegalArgumentException e) {
            throw ProblemException.because(ProblemKind.REFUSED, "bad-correction", line);
        }
    }

    @DELETE
    @Path("corrections/{which: [0-9]{1,6}}")
    public DraftView takeBack(@PathParam("which") int which) {
        return view(drafts.takeBack(batch, place, which));
    }

    @POST
    @Path("accept")
    @Consumes(MediaType.APPLICATION_JSON)
    public Accepted accept(JsonBody body) {
        int revision = body.number("revision", 0, Integer.MAX_VALUE).orElseThrow(() -> JsonBody.missing("revision"));
        return new Accepted(imports.accept(batch, place, revision)
                .map(entry -> HistoryView.of(history.entry(entry.getId()), history, locale()))
                .orElse(null));
    }

    @POST
    @Path("discard")
    public Response discard() {
        imports.discard(batch, place);
        return Response.noContent().build();
    }

    private DraftView view(DraftPreview preview) {
        return DraftView.of(preview, locale());
    }

    private Locale locale() {
        return Problems.language(headers.getAcceptableLanguages());
    }
}
