package kz.senim.kb.web.legislation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page an address below {@code /acts/} leads to. */
public enum ActAddress {
    /** {@code /acts/{actId}/{lang}}: the act's own page. */
    ACT("/act"),
    /** {@code /acts/{actId}/{lang}/{article}}: the desk, with that provision opened by its script. */
    PROVISION("/desk"),
    /** {@code /acts/{actId}/{lang}/changes}: two editions of the act beside each other. */
    CHANGES("/changes"),
    /** {@code /acts/{actId}/{lang}/parallel}: the act's page with both languages beside each other. */
    PARALLEL("/act"),
    /** {@code /acts/{actId}/{lang}/mismatches}: where the two languages do not answer to each other. */
    MISMATCHES("/mismatches");

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
        if (!form.matches()) {
            return Optional.empty();
        }
        String last = form.group(1);
        if (last == null) {
            return Optional.of(ACT);
        }
        return Optional.of(
                switch (last) {
                    case "/changes" -> CHANGES;
                    case "/parallel" -> PARALLEL;
                    case "/mismatches" -> MISMATCHES;
                    default -> PROVISION;
                });
    }
}
