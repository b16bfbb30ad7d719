package kz.senim.kb.web.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import kz.senim.kb.contact.HsdsContacts;
import kz.senim.kb.contact.ReferralKinds;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The reading API of HSDS 3.1: what may be known by everybody, without the internal notes. */
@Path("/hsds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HsdsResource {

    private static final String VERSION = "3.1";
    private static final String PROFILE = "https://docs.openreferral.org/en/3.1/";
    private static final int MOST = 100;

    private HsdsContacts contacts;

    @NullUnmarked
    protected HsdsResource() {}

    @Inject
    public HsdsResource(HsdsContacts contacts) {
        this.contacts = contacts;
    }

    @GET
    public JsonObject about() {
        return Json.createObjectBuilder()
                .add("version", VERSION)
                .add("profile", PROFILE)
                .add("openapi_url", "/api/v1/openapi.yaml")
                .build();
    }

    @GET
    @Path("services")
    public JsonObject services(
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("per_page") @DefaultValue("50") int perPage,
            @QueryParam("taxonomy_term_id") @Nullable String kind,
            @QueryParam("organization_id") @Nullable String organization) {
        requirePage(page, perPage);
        return page(
                contacts.services(
                        kind == null ? null : HsdsJson.kind(kind), organization, perPage, (page - 1) * perPage),
                page,
                perPage,
                HsdsJson::listed);
    }

    @GET
    @Path("services/{id: [0-9a-f-]{36}}")
    public JsonObject service(@PathParam("id") String id) {
        return contacts.service(id)
                .map(HsdsJson::service)
                .orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
    }

    @GET
    @Path("organizations")
    public JsonObject organizations(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("per_page") @DefaultValue("50") int perPage) {
        requirePage(page, perPage);
        return page(contacts.organizations(perPage, (page - 1) * perPage), page, perPage, HsdsJson::organization);
    }

    @GET
    @Path("organizations/{id: [0-9a-f-]{36}}")
    public JsonObject organization(@PathParam("id") String id) {
        return contacts.organization(id)
                .map(HsdsJson::organization)
                .orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
    }

    @GET
    @Path("service_at_locations")
    public JsonObject serviceAtLocations(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("per_page") @DefaultValue("50") int perPage) {
        requirePage(page, perPage);
        return page(contacts.serviceAtLocations(perPage, (page - 1) * perPage), page, perPage, HsdsJson::given);
    }

    @GET
    @Path("taxonomies")
    public JsonObject taxonomies() {
        return page(new HsdsContacts.Page<>(List.of(HsdsJson.TAXONOMY), 1), 1, MOST, taxonomy -> taxonomy);
    }

    @GET
    @Path("taxonomy_terms")
    public JsonObject taxonomyTerms() {
        return page(
                new HsdsContacts.Page<>(ReferralKinds.all(), ReferralKinds.all().size()), 1, MOST, HsdsJson::term);
    }

    private static void requirePage(int page, int perPage) {
        if (page < 1 || page > 1_000_000) {
            throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-number", "page", 1, 1_000_000);
        }
        if (perPage < 1 || perPage > MOST) {
            throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-number", "per_page", 1, MOST);
        }
    }

    private static <T> JsonObject page(
            HsdsContacts.Page<T> found, int page, int perPage, java.util.function.Function<T, JsonObject> written) {
        JsonArrayBuilder contents = Json.createArrayBuilder();
        found.contents().forEach(each -> contents.add(written.apply(each)));
        long pages = Math.max(1, (found.total() + perPage - 1) / perPage);
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("total_items", found.total())
                .add("total_pages", pages)
                .add("page_number", page)
                .add("size", found.contents().size())
                .add("first_page", page == 1)
                .add("last_page", page >= pages)
                .add("empty", found.contents().isEmpty());
        return answer.add("contents", contents).build();
    }
}
