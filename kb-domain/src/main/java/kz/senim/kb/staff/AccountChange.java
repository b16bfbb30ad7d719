package kz.senim.kb.staff;

import java.util.Optional;

/** What of an account is to change; what is empty stays as it is. */
public record AccountChange(
        Optional<String> name, Optional<Role> role, Optional<String> password, Optional<Boolean> locked) {

    public static AccountChange password(String password) {
        return new AccountChange(Optional.empty(), Optional.empty(), Optional.of(password), Optional.empty());
    }

    public static AccountChange locked(boolean locked) {
        return new AccountChange(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(locked));
    }

    public static AccountChange role(Role role) {
        return new AccountChange(Optional.empty(), Optional.of(role), Optional.empty(), Optional.empty());
    }
}
