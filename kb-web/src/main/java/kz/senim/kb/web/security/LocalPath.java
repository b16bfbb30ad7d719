package kz.senim.kb.web.security;

import org.jspecify.annotations.Nullable;

/** Where to go on after signing in: a path in this application, never another site. */
public final class LocalPath {

    private static final int LONGEST = 2000;

    private LocalPath() {}

    /** The wanted path when it is one of ours, the desk otherwise. */
    public static String of(@Nullable String wanted) {
        if (wanted == null
                || wanted.length() > LONGEST
                || !wanted.startsWith("/")
                || wanted.startsWith("//")
                || wanted.indexOf('\\') >= 0
                || wanted.chars().anyMatch(Character::isISOControl)) {
            return "/";
        }
        return wanted;
    }
}
