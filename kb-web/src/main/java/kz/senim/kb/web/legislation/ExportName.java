package kz.senim.kb.web.legislation;

import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.WholeText;
import kz.senim.kb.web.rest.FileName;
import org.jspecify.annotations.Nullable;

/**
 * The name under which a browser saves what is taken along: with the act's title for those that read all letters
 * (RFC 6266, RFC 8187), with its id for the others.
 */
final class ExportName {
    private ExportName() {}

    /** The value of {@code Content-Disposition}. */
    static String disposition(WholeText whole, @Nullable String article, String ending) {
        String place = article == null ? "" : "_" + article;
        String plain = whole.requisites().actId() + place + "_"
                + whole.language().code() + "_" + whole.edition() + "." + ending;
        String readable = FileName.part(whole.title()) + (article == null ? "" : ", " + placeName(whole, article))
                + ", " + whole.edition() + "." + ending;
        return FileName.attachment(plain, readable);
    }

    private static String placeName(WholeText whole, String article) {
        if (!Character.isDigit(article.charAt(0))) {
            return article;
        }
        return whole.language() == Language.RU ? "статья " + article : article + "-бап";
    }
}
