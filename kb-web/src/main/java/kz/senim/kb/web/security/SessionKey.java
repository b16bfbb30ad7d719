package kz.senim.kb.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import kz.senim.kb.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * What a session remembers of who opened it.
 *
 * @param username who
 * @param credentialsVersion the account's at that moment; when it has changed since, the session is over
 * @param csrfToken what every write of this session must carry in {@link #CSRF_HEADER}
 */
public record SessionKey(String username, int credentialsVersion, String csrfToken) implements Serializable {

    /** The header that a page of another site cannot set. */
    public static final String CSRF_HEADER = "X-CSRF-Token";

    @Serial
    private static final long serialVersionUID = 1;

    private static final String ATTRIBUTE = SessionKey.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Opens a session for this person under a new id. */
    public static SessionKey open(HttpServletRequest request, StaffMember member) {
        byte[] token = new byte[32];
        RANDOM.nextBytes(token);
        SessionKey key = new SessionKey(
                member.getUsername(),
                member.getCredentialsVersion(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(token));
        HttpSession session = request.getSession(true);
        // an id that somebody else may have planted before is worth nothing after this
        request.changeSessionId();
        session.setAttribute(ATTRIBUTE, key);
        return key;
    }

    /** What the request's session remembers; empty when nobody is signed in by it. */
    public static Optional<SessionKey> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SessionKey) session.getAttribute(ATTRIBUTE));
    }

    /** Ends the request's session, if there is one. */
    public static void close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Keeps the session after the account's own owner has changed the password. */
    public void renew(HttpServletRequest request, StaffMember member) {
        request.changeSessionId();
        request.getSession(true)
                .setAttribute(ATTRIBUTE, new SessionKey(username, member.getCredentialsVersion(), csrfToken));
    }

    /** Whether the account is still as it was when the session was opened. */
    boolean isOf(StaffMember member) {
        return !member.isLocked() && member.getCredentialsVersion() == credentialsVersion;
    }

    /** Whether this is the session's token; takes the same time whether it is or not. */
    boolean isConfirmedBy(@Nullable String offered) {
        return offered != null
                && MessageDigest.isEqual(
                        csrfToken.getBytes(StandardCharsets.UTF_8), offered.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "SessionKey[" + username + "]";
    }
}
