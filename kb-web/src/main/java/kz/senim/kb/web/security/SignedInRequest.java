package kz.senim.kb.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;

/** A request that knows who it comes from. */
final class SignedInRequest extends HttpServletRequestWrapper {

    private final SignedIn person;
    private final String authType;

    SignedInRequest(HttpServletRequest request, SignedIn person, String authType) {
        super(request);
        this.person = person;
        this.authType = authType;
    }

    @Override
    public Principal getUserPrincipal() {
        return person;
    }

    @Override
    public String getRemoteUser() {
        return person.username();
    }

    @Override
    public boolean isUserInRole(String role) {
        return person.is(role);
    }

    @Override
    public String getAuthType() {
        return authType;
    }
}
