package kz.senim.kb.web.legislation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.WholeText;
import org.jspecify.annotations.Nullable;

/**
 * The name under which a browser saves what is taken along: with the act's title for those that read all letters
 * (RFC 6266, RFC 8187), with its id for the others.
 */
final class ExportName {
    private static final int LONGEST_TITLE = 80;

    private ExportName() {}

    /** The value of {@code Content-Disposition}. */
    static String disposition(WholeText whole, @Nullable String article, String ending) {
        String place = article == null ? "" : "_" + article;
        String plain = whole.requisites().actId() + place + "_"
                + whole.language().code() + "_" + whole.edition() + "." + ending;
        String readable = title(whole) + (article == null ? "" : ", " + placeName(whole, article)) + ", "
                + whole.edition() + "." + ending;
        String encoded = URLEncoder.encode(readable, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain.replaceAll("[^A-Za-z0-9._-]", "_") + "\"; filename*=UTF-8''" + encoded;
    }

    private static String title(WholeText whole) {
        String title =
                whole.title().replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]+", " ").strip();
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, LONGEST_TITLE).replaceAll("\\s+\\S*$", "") + "…";
    }

    private static String placeName(WholeText whole, String article) {
        if (!Character.isDigit(article.charAt(0))) {
            return article;
        }
        return whole.language() == Language.RU ? "статья " + article : article + "-бап";
    }
}
