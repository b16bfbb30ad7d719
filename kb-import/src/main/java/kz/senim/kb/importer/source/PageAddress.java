package kz.senim.kb.importer.source;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.senim.kb.importer.parse.PrintedDay;
import kz.senim.kb.language.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a saved page says that it comes from.
 *
 * @param host the site; empty where the page does not say
 * @param actId the act's id in the address
 * @param language the language in the address
 * @param edition the day of an archived edition in the address
 */
record PageAddress(
        String host,
        @Nullable String actId,
        @Nullable Language language,
        @Nullable LocalDate edition) {
    private static final Pattern SAVED_FROM = Pattern.compile("<!--\\s*saved from url=\\(\\d+\\)(\\S+)\\s*-->");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?:)?//(?<host>[^/\"]+)(?<path>/[^\"?#]*)?.*");
    private static final Pattern DOCUMENT = Pattern.compile(
            "/(?<lang>rus|kaz)/(?:archive/)?docs/(?<id>[A-Z][0-9A-Z_]{5,20})(?:/(?<day>\\d\\d\\.\\d\\d\\.\\d{4}))?(?:[/?#].*)?$");
    private static final int HEAD = 4096;

    static PageAddress of(Document page, String source) {
        Matcher saved = SAVED_FROM.matcher(source.substring(0, Math.min(HEAD, source.length())));
        if (saved.find()) {
            return read(String.valueOf(saved.group(1)));
        }
        for (String place : new String[] {"link[rel=canonical][href]", "meta[property=og:url][content]"}) {
            Element element = page.selectFirst(place);
            if (element != null) {
                return read(element.hasAttr("href") ? element.attr("href") : element.attr("content"));
            }
        }
        return new PageAddress("", null, null, null);
    }

    /** Reads the address of a document, whole or from the site's root. */
    static PageAddress read(String address) {
        Matcher whole = ADDRESS.matcher(address);
        boolean hasHost = whole.matches();
        String host = hasHost
                ? String.valueOf(whole.group("host")).toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "")
                : "";
        String path = hasHost ? (whole.group("path") == null ? "" : String.valueOf(whole.group("path"))) : address;
        Matcher document = DOCUMENT.matcher(path);
        if (!document.matches()) {
            return new PageAddress(host, null, null, null);
        }
        String day = document.group("day");
        return new PageAddress(
                host,
                document.group("id"),
                "rus".equals(document.group("lang")) ? Language.RU : Language.KK,
                day == null ? null : PrintedDay.parse(day));
    }

    boolean isAdilet() {
        return host.equals("adilet.zan.kz") || host.endsWith(".adilet.zan.kz") || host.isEmpty() && actId != null;
    }

    boolean isOfAnotherSite() {
        return !host.isEmpty() && !isAdilet();
    }
}
