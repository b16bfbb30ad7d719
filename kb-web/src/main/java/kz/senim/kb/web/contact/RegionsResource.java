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
import java.util.List;
import kz.senim.kb.contact.Contacts;
import kz.senim.kb.contact.ReferralKind;
import kz.senim.kb.contact.ReferralKinds;
import kz.senim.kb.region.Region;
import kz.senim.kb.region.RegionKind;
import kz.senim.kb.region.Regions;
import kz.senim.kb.web.rest.JsonBody;
import org.jspecify.annotations.NullUnmarked;

/** The trees everybody chooses from: regions and kinds of help. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RegionsResource {

    private static final int MOST_NAMES = 20;
    private static final int LONGEST_CODE = 60;

    /** All regions. */
    public record RegionsView(List<RegionView> regions) {}

    /** A kind of help. */
    public record KindView(String code, String parent, String ru, String kk, String en) {

        static KindView of(ReferralKind kind) {
            return new KindView(kind.code(), kind.parent(), kind.ru(), kind.kk(), kind.en());
        }
    }

    /** All kinds of help. */
    public record KindsView(List<KindView> kinds) {}

    private Regions regions;
    private Contacts contacts;

    @NullUnmarked
    protected RegionsResource() {}

    @Inject
    public RegionsResource(Regions regions, Contacts contacts) {
        this.regions = regions;
        this.contacts = contacts;
    }

    @GET
    @Path("regions")
    public RegionsView regions() {
        return new RegionsView(regions.all().stream().map(RegionView::of).toList());
    }

    @POST
    @Path("regions")
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(JsonBody body) {
        RegionKind kind =
                RegionKind.of(body.requiredText("kind", LONGEST_CODE)).orElseThrow(() -> JsonBody.unknown("kind"));
        long parent = body.number("parent", 1, Integer.MAX_VALUE).orElseThrow(() -> JsonBody.missing("parent"));
        Region added = regions.add(
                parent, kind, names(body), body.text("kato", LONGEST_CODE).orElse(null));
        return Response.status(Response.Status.CREATED)
                .entity(RegionView.of(added))
                .build();
    }

    @PUT
    @Path("regions/{id: [0-9]{1,18}}/names")
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    @Consumes(MediaType.APPLICATION_JSON)
    public RegionView rename(@PathParam("id") long id, JsonBody body) {
        return RegionView.of(contacts.renameRegion(id, names(body)));
    }

    @GET
    @Path("referral-kinds")
    public KindsView kinds() {
        return new KindsView(ReferralKinds.all().stream().map(KindView::of).toList());
    }

    private static Region.Names names(JsonBody body) {
        return new Region.Names(
                body.requiredText("ru", Region.LONGEST_NAME),
                body.requiredText("kk", Region.LONGEST_NAME),
                body.text("en", Region.LONGEST_NAME).orElse(""),
                body.texts("otherNames", MOST_NAMES, Region.LONGEST_NAME));
    }
}
