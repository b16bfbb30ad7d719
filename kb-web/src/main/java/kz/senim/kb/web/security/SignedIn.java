package kz.senim.kb.web.security;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import kz.senim.kb.staff.Role;
import kz.senim.kb.staff.StaffMember;

/** The person a request comes from, as the request's principal. */
public record SignedIn(String username, String displayName, Role role) implements Principal, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    public static SignedIn of(StaffMember member) {
        return new SignedIn(member.getUsername(), member.getName(), member.getRole());
    }

    /** The username. */
    @Override
    public String getName() {
        return username;
    }

    /** The person's name as colleagues know it, for pages. */
    public String getDisplayName() {
        return displayName;
    }

    /** Whether the person has the role with this code. */
    public boolean is(String code) {
        return role.code().equals(code);
    }
}
