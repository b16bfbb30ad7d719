package kz.senim.kb.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import kz.senim.kb.staff.SignIn;
import kz.senim.kb.staff.Staff;
import kz.senim.kb.staff.StaffMember;
import kz.senim.kb.web.rest.JsonBody;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import kz.senim.kb.web.rest.TooManyTriesException;
import kz.senim.kb.web.security.SessionKey;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Signing in and out, and one's own password. */
@Path("/session")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PASSWORD = 1000;

    /** Who is signed in. */
    public record Session(
            String username,
            String name,
            String role,
            @Nullable String csrfToken) {

        static Session of(StaffMember member, Optional<SessionKey> key) {
            return new Session(
                    member.getUsername(),
                    member.getName(),
                    member.getRole().code(),
                    key.map(SessionKey::csrfToken).orElse(null));
        }
    }

    private Staff staff;

    @Context
    @SuppressWarnings("NullAway.Init") // set by the container
    private HttpServletRequest request;

    @NullUnmarked
    protected SessionResource() {}

    @Inject
    public SessionResource(Staff staff) {
        this.staff = staff;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Session signIn(JsonBody body) {
        String username = body.requiredText("username", LONGEST_NAME);
        StaffMember member = signedIn(staff.authenticate(username, body.requiredText("password", LONGEST_PASSWORD)));
        return Session.of(member, Optional.of(SessionKey.open(request, member)));
    }

    @GET
    public Session whoAmI() {
        StaffMember member = self();
        return Session.of(member, SessionKey.of(request).filter(key -> isBySession()));
    }

    @DELETE
    public void signOut() {
        SessionKey.close(request);
    }

    @PUT
    @Path("/password")
    @Consumes(MediaType.APPLICATION_JSON)
    public void changePassword(JsonBody body) {
        String present = body.requiredText("current", LONGEST_PASSWORD);
        String wanted = body.requiredText("new", LONGEST_PASSWORD);
        SignIn checked = staff.changeOwnPassword(self().getUsername(), present, wanted);
        if (checked instanceof SignIn.WrongPassword) {
            throw ProblemException.because(ProblemKind.REFUSED, "wrong-current-password");
        }
        StaffMember member = signedIn(checked);
        // the other sessions of this person are over, this one goes on
        SessionKey.of(request).filter(key -> isBySession()).ifPresent(key -> key.renew(request, member));
    }

    private boolean isBySession() {
        return "SESSION".equals(request.getAuthType());
    }

    private StaffMember self() {
        return staff.find(request.getRemoteUser()).orElseThrow(() -> ProblemException.of(ProblemKind.SIGN_IN_NEEDED));
    }

    private static StaffMember signedIn(SignIn signIn) {
        if (signIn instanceof SignIn.SignedIn signedIn) {
            return signedIn.member();
        }
        if (signIn instanceof SignIn.TooManyTries tooMany) {
            throw new TooManyTriesException(tooMany.retryAfter());
        }
        throw ProblemException.of(
                signIn instanceof SignIn.Locked ? ProblemKind.ACCOUNT_LOCKED : ProblemKind.WRONG_PASSWORD);
    }
}
