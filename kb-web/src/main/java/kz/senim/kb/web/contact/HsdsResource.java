package kz.senim.kb.web.contact;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import kz.senim.kb.contact.Contact;
import kz.senim.kb.contact.HsdsContacts;
import kz.senim.kb.contact.ReferralKind;
import kz.senim.kb.contact.ReferralKinds;
import kz.senim.kb.importer.hsds.HsdsExport;
import kz.senim.kb.importer.hsds.HsdsWriting;
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
    private HsdsExport export;

    @NullUnmarked
    protected HsdsResource() {}

    @Inject
    public HsdsResource(HsdsContacts contacts, HsdsExport export) {
        this.contacts = contacts;
        this.export = export;
    }

    @GET
    public JsonObject about() {
        return JSON.createObjectBuilder()
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
            @QueryParam("full") @DefaultValue("false") boolean full,
            @QueryParam("taxonomy_term_id") @Nullable String kind,
            @QueryParam("organization_id") @Nullable String organization) {
        requirePage(page, perPage);
        HsdsContacts.Page<Contact> found = contacts.services(
                kind == null ? null : HsdsWriting.kind(kind), organization, perPage, (page - 1) * perPage);
        List<JsonObject> written =
                export.services(found.contents().stream().map(Contact::hsdsId).toList(), full);
        return page(written, found.total(), page, perPage);
    }

    @GET
    @Path("services/{id: [0-9a-fA-F-]{36}}")
    public JsonObject service(@PathParam("id") String id) {
        return export.service(id).orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
    }

    @GET
    @Path("organizations")
    public JsonObject organizations(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("per_page") @DefaultValue("50") int perPage) {
        requirePage(page, perPage);
        HsdsContacts.Page<HsdsContacts.ShownOrganization> found = contacts.organizations(perPage, (page - 1) * perPage);
        List<JsonObject> written = export.organizations(found.contents().stream()
                .map(HsdsContacts.ShownOrganization::hsdsId)
                .toList());
        return page(written, found.total(), page, perPage);
    }

    @GET
    @Path("organizations/{id: [0-9a-fA-F-]{36}}")
    public JsonObject organization(@PathParam("id") String id) {
        return export.organization(id).orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
    }

    @GET
    @Path("service_at_locations")
    public JsonObject serviceAtLocations(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("per_page") @DefaultValue("50") int perPage) {
        requirePage(page, perPage);
        HsdsContacts.Page<HsdsContacts.Given> found = contacts.serviceAtLocations(perPage, (page - 1) * perPage);
        var written = export.given(found.contents().stream()
                .map(HsdsContacts.Given::serviceHsdsId)
                .distinct()
                .toList());
        return page(
                found.contents().stream()
                        .map(given -> written.get(given.place().givenHsdsId()))
                        .filter(Objects::nonNull)
                        .toList(),
                found.total(),
                page,
                perPage);
    }

    @GET
    @Path("taxonomies")
    public JsonObject taxonomies() {
        return page(List.of(HsdsWriting.taxonomy()), 1, 1, MOST);
    }

    @GET
    @Path("taxonomy_terms")
    public JsonObject taxonomyTerms(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("per_page") @DefaultValue("100") int perPage) {
        requirePage(page, perPage);
        List<ReferralKind> kinds = ReferralKinds.all();
        return page(
                kinds.stream()
                        .skip((page - 1L) * perPage)
                        .limit(perPage)
                        .map(HsdsWriting::term)
                        .toList(),
                kinds.size(),
                page,
                perPage);
    }

    private static void requirePage(int page, int perPage) {
        if (page < 1 || page > 1_000_000) {
            throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-number", "page", 1, 1_000_000);
        }
        if (perPage < 1 || perPage > MOST) {
            throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-number", "per_page", 1, MOST);
        }
    }

    private static JsonObject page(List<JsonObject> written, long total, int page, int perPage) {
        JsonArrayBuilder contents = JSON.createArrayBuilder();
        written.forEach(contents::add);
        long pages = Math.max(1, (total + perPage - 1) / perPage);
        return JSON.createObjectBuilder()
                .add("total_items", total)
                .add("total_pages", pages)
                .add("page_number", page)
                .add("size", written.size())
                .add("first_page", page == 1)
                .add("last_page", page >= pages)
                .add("empty", written.isEmpty())
                .add("contents", contents)
                .build();
    }
}
