package kz.senim.kb.web.legislation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page an address below {@code /acts/} leads to. */
public enum ActAddress {
    /** {@code /acts/{actId}/{lang}}: the act's own page. */
    ACT("/act"),
    /** {@code /acts/{actId}/{lang}/{article}}: the desk, with that provision opened by its script. */
    PROVISION("/desk");

    private static final Pattern FORM = Pattern.compile("/acts/[A-Za-z0-9_]{1,40}/(?:ru|kk)(/[A-Za-z0-9_-]{1,60})?");

    private final String view;

    ActAddress(String view) {
        this.view = view;
    }

    /** The view that renders it. */
    public String view() {
        return view;
    }

    /**
     * @param path the request's path within the application
     * @return what it addresses; empty where it addresses nothing
     */
    public static Optional<ActAddress> of(String path) {
        Matcher form = FORM.matcher(path);
        return form.matches() ? Optional.of(form.group(1) == null ? ACT : PROVISION) : Optional.empty();
    }
}
