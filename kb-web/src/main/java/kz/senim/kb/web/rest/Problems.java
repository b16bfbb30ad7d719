package kz.senim.kb.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Puts problems into the caller's language. */
public final class Problems {

    private static final String BUNDLE = "kz.senim.kb.web.problems";
    private static final ResourceBundle.Control ONLY_THE_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final List<String> LANGUAGES = List.of("ru", "kk", "en");

    private Problems() {}

    /** The document about this problem. */
    public static Problem document(ProblemException problem, Locale language) {
        return document(problem.kind(), problem.detailKey(), problem.arguments(), language, null);
    }

    /** What of a refusal is told to the caller, in one or two sentences. */
    public static String detail(RuntimeException refusal, Locale language) {
        return CallersMistake.in(refusal)
                .map(problem -> document(problem, language).detail())
                .orElseThrow(() -> refusal);
    }

    static Problem document(
            ProblemKind kind, String detailKey, List<String> arguments, Locale language, @Nullable String id) {
        String title = text(kind.code() + ".title", List.of(), language);
        return Problem.of(kind, title, text(kind.code() + "." + detailKey, arguments, language), id);
    }

    /** The first of these that the bundles are in; Russian when none is. */
    public static Locale language(List<Locale> wanted) {
        return wanted.stream()
                .filter(locale -> LANGUAGES.contains(locale.getLanguage()))
                .findFirst()
                .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
                .orElse(Locale.forLanguageTag("ru"));
    }

    /** The language a request asks for; Russian when it asks for none of those the bundles are in. */
    public static Locale language(HttpServletRequest request) {
        // without the header the container would answer with its own language
        boolean asks = request.getHeader("Accept-Language") != null;
        return language(asks ? Collections.list(request.getLocales()) : List.of());
    }

    private static String text(String key, List<String> arguments, Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language, ONLY_THE_LANGUAGE);
        try {
            return new MessageFormat(bundle.getString(key), language).format(arguments.toArray());
        } catch (MissingResourceException e) {
            throw new IllegalStateException("The bundle problems lacks " + key, e);
        }
    }
}
