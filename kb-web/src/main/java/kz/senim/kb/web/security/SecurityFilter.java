package kz.senim.kb.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.staff.Role;
import kz.senim.kb.staff.Staff;
import kz.senim.kb.staff.StaffMember;
import kz.senim.kb.staff.TokenValue;
import kz.senim.kb.staff.Tokens;
import kz.senim.kb.web.rest.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * The way in. Finds out who a request comes from – by session or by token –, turns away whoever may not go where it
 * leads, and lets everything behind it know who is acting. Roles within the API are checked by the API itself.
 */
public class SecurityFilter extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String BEARER = "Bearer ";

    private final transient Staff staff;
    private final transient Tokens tokens;
    private final transient Acting acting;

    @Inject
    public SecurityFilter(Staff staff, Tokens tokens, Acting acting) {
        this.staff = staff;
        this.tokens = tokens;
        this.acting = acting;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = pathOf(request);
        SecurityHeaders.set(response, path);
        Entrance entrance = Entrance.of(request.getMethod(), path);
        Optional<SignedInRequest> signedIn = signedIn(request);
        if (signedIn.isEmpty()) {
            if (entrance == Entrance.OPEN) {
                chain.doFilter(request, response);
            } else {
                askToSignIn(request, response, entrance);
            }
            return;
        }
        SignedInRequest known = signedIn.get();
        if (entrance == Entrance.API && !isConfirmed(known)) {
            ApiAnswers.tell(request, response, ProblemKind.CSRF);
        } else if (!mayEnter(entrance, known)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            goOn(known, response, chain);
        }
    }

    private Optional<SignedInRequest> signedIn(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return bearer(authorization)
                    .flatMap(tokens::ownerOf)
                    .map(member -> new SignedInRequest(request, SignedIn.of(member), "BEARER"));
        }
        return SessionKey.of(request).flatMap(key -> {
            Optional<StaffMember> member = staff.find(key.username()).filter(key::isOf);
            if (member.isEmpty()) {
                SessionKey.close(request);
            }
            return member.map(found -> new SignedInRequest(request, SignedIn.of(found), "SESSION"));
        });
    }

    private static Optional<TokenValue> bearer(String authorization) {
        return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(
                        new TokenValue(authorization.substring(BEARER.length()).strip()))
                : Optional.empty();
    }

    private static boolean isConfirmed(HttpServletRequest request) {
        if (READING.contains(request.getMethod()) || !"SESSION".equals(request.getAuthType())) {
            return true;
        }
        return SessionKey.of(request)
                .filter(key -> key.isConfirmedBy(request.getHeader(SessionKey.CSRF_HEADER)))
                .isPresent();
    }

    private static boolean mayEnter(Entrance entrance, HttpServletRequest request) {
        return switch (entrance) {
            case OPEN, API, PAGE -> true;
            case ADMINISTRATION_PAGE -> request.isUserInRole(Role.ADMINISTRATOR.code());
            case REPORTS_PAGE ->
                request.isUserInRole(Role.ADMINISTRATOR.code()) || request.isUserInRole(Role.HEAD.code());
            case CONTENT_PAGE -> !request.isUserInRole(Role.OPERATOR.code());
        };
    }

    private void goOn(SignedInRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            acting.<@Nullable Void>as(request.getRemoteUser(), () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response, Entrance entrance)
            throws IOException {
        if (entrance == Entrance.API) {
            ApiAnswers.tell(request, response, ProblemKind.SIGN_IN_NEEDED);
            return;
        }
        boolean reading = READING.contains(request.getMethod());
        String wanted = addressOf(request);
        String signIn = request.getContextPath() + "/sign-in"
                + (reading && !wanted.equals("/") ? "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8) : "");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + signIn
                            + "\"/></partial-response>");
        } else {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", signIn);
        }
    }

    /** The address as it was asked for: what the container made of it, a welcome page for instance, is its own. */
    private static String addressOf(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + '?' + request.getQueryString();
    }

    private static String pathOf(HttpServletRequest request) {
        String more = request.getPathInfo();
        return more == null ? request.getServletPath() : request.getServletPath() + more;
    }
}
