package kz.senim.kb.web.admin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.senim.kb.staff.AccountChange;
import kz.senim.kb.staff.Role;
import kz.senim.kb.staff.Staff;
import kz.senim.kb.staff.StaffMember;
import kz.senim.kb.web.rest.JsonBody;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Accounts, for administrators. */
@Path("/users")
@RequestScoped
@RolesAllowed("administrator")
@Produces(MediaType.APPLICATION_JSON)
public class UsersResource {

    private static final int LONGEST_USERNAME = 100;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PASSWORD = 1000;

    /** An account as administrators see it. */
    public record User(
            String username,
            String name,
            String role,
            boolean locked,
            Instant createdAt,
            @Nullable Instant lastSignInAt) {

        static User of(StaffMember member) {
            return new User(
                    member.getUsername(),
                    member.getName(),
                    member.getRole().code(),
                    member.isLocked(),
                    member.getCreatedAt(),
                    member.getLastSignInAt());
        }
    }

    /** All accounts. */
    public record Users(List<User> users) {}

    private Staff staff;

    @NullUnmarked
    protected UsersResource() {}

    @Inject
    public UsersResource(Staff staff) {
        this.staff = staff;
    }

    @GET
    public Users list() {
        return new Users(staff.all().stream().map(User::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(JsonBody body) {
        StaffMember member = staff.create(
                body.requiredText("username", LONGEST_USERNAME),
                body.requiredText("name", LONGEST_NAME),
                role(body).orElseThrow(() -> JsonBody.missing("role")),
                body.requiredText("password", LONGEST_PASSWORD));
        return Response.created(URI.create("users/" + member.getUsername()))
                .entity(User.of(member))
                .build();
    }

    @PATCH
    @Path("/{username}")
    @Consumes(MediaType.APPLICATION_JSON)
    public User change(@PathParam("username") String username, JsonBody body) {
        AccountChange change = new AccountChange(
                body.text("name", LONGEST_NAME),
                role(body),
                body.text("password", LONGEST_PASSWORD),
                body.flag("locked"));
        return User.of(staff.change(username, change));
    }

    private static Optional<Role> role(JsonBody body) {
        return body.text("role", LONGEST_USERNAME)
                .map(code -> Role.of(code).orElseThrow(() -> JsonBody.unknown("role")));
    }
}
