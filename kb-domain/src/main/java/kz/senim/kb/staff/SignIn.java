package kz.senim.kb.staff;

import java.time.Duration;

/** How an attempt to sign in ended. */
public sealed interface SignIn {

    /** Name and password were right. */
    record SignedIn(StaffMember member) implements SignIn {}

    /** There is no such account, or the password is not its own; which of the two is not told. */
    record WrongPassword() implements SignIn {}

    /** Name and password were right, but the account is locked. */
    record Locked() implements SignIn {}

    /** There were too many wrong passwords; this one was not looked at. */
    record TooManyTries(Duration retryAfter) implements SignIn {}
}
