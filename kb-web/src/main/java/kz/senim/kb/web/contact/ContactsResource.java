package kz.senim.kb.web.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.senim.kb.contact.Contact;
import kz.senim.kb.contact.ContactQuery;
import kz.senim.kb.contact.Contacts;
import kz.senim.kb.contact.FoundContacts;
import kz.senim.kb.contact.Organization;
import kz.senim.kb.contact.schedule.OpenState;
import kz.senim.kb.language.Language;
import kz.senim.kb.web.rest.JsonBody;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Whom callers are sent to. Where a caller lives and how old it is travels in the body, so that no log ever holds it. */
@Path("/contacts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContactsResource {

    private static final int LONGEST_CODE = 60;
    private static final int GREATEST_AGE = 120;
    private static final int USUAL = 20;

    /** Whom a caller can be sent to. */
    public record FoundView(
            List<ContactView> contacts,
            int total,
            RegionView.@Nullable Named region,
            RegionView.@Nullable Named nearest,
            boolean fallback) {

        static FoundView of(FoundContacts found) {
            return new FoundView(
                    found.contacts().stream()
                            .map(each -> ContactView.of(each.contact(), each.state(), each.serves()))
                            .toList(),
                    found.total(),
                    RegionView.Named.of(found.region()),
                    RegionView.Named.of(found.nearest()),
                    found.isFallback());
        }
    }

    /** Who gives services. */
    public record OrganizationsView(List<ContactView.OrganizationView> organizations) {}

    private Contacts contacts;

    @NullUnmarked
    protected ContactsResource() {}

    @Inject
    public ContactsResource(Contacts contacts) {
        this.contacts = contacts;
    }

    @POST
    @Path("find")
    @Consumes(MediaType.APPLICATION_JSON)
    public FoundView find(JsonBody body) {
        ContactQuery query = ContactQuery.at(Instant.now())
                .in(body.number("region", 1, Integer.MAX_VALUE)
                        .map(Integer::longValue)
                        .orElse(null))
                .ofKind(body.text("kind", LONGEST_CODE).orElse(null))
                .forAge(body.number("age", 0, GREATEST_AGE).orElse(null))
                .inLanguage(body.text("language", LONGEST_CODE).orElse(null))
                .openNow(body.flag("openNow").orElse(false))
                .free(body.flag("free").orElse(false))
                .page(
                        body.number("limit", 1, ContactQuery.MOST).orElse(USUAL),
                        body.number("offset", 0, Contacts.MOST_CANDIDATES).orElse(0));
        return FoundView.of(contacts.find(query));
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public ContactView show(@PathParam("id") long id) {
        return view(contacts.show(id));
    }

    @POST
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(JsonBody body) {
        return Response.status(Response.Status.CREATED)
                .entity(view(contacts.add(ContactForm.read(body))))
                .build();
    }

    @PUT
    @Path("{id: [0-9]{1,18}}")
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    @Consumes(MediaType.APPLICATION_JSON)
    public ContactView change(@PathParam("id") long id, JsonBody body) {
        int version = body.number("version", 0, Integer.MAX_VALUE).orElseThrow(() -> JsonBody.missing("version"));
        return view(contacts.change(id, version, ContactForm.read(body)));
    }

    @GET
    @Path("organizations")
    public OrganizationsView organizations() {
        return new OrganizationsView(
                contacts.organizations().stream().map(ContactsResource::named).toList());
    }

    private ContactView view(Contact contact) {
        Map<Long, OpenState> states = contacts.states(List.of(contact.id()), Instant.now());
        return ContactView.of(contact, states.get(contact.id()));
    }

    private static ContactView.OrganizationView named(Organization organization) {
        return new ContactView.OrganizationView(
                organization.getId(),
                organization.text(Language.RU).name(),
                organization.text(Language.KK).name());
    }
}
