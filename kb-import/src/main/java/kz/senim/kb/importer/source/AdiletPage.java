package kz.senim.kb.importer.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.senim.kb.importer.parse.SourceLine;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;
import kz.senim.kb.language.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A page of adilet.zan.kz as saved from a browser, in the site's present or older markup. */
final class AdiletPage {
    private static final Pattern END = Pattern.compile("</(?:html|body|article)\\s*>", Pattern.CASE_INSENSITIVE);

    private AdiletPage() {}

    static SourceDocument read(DecodedText text) throws UnreadableSourceException {
        Document page = parsed(text.words());
        PageAddress address = PageAddress.of(page, text.words());
        if (address.isOfAnotherSite() || !isAdilet(page, address)) {
            return OtherPage.read(page, text, address);
        }
        Element body = body(page);
        if (body == null || !body.hasText()) {
            throw new UnreadableSourceException(Reason.NOT_AN_ACT);
        }
        if (!END.matcher(text.words()).find()) {
            throw new UnreadableSourceException(Reason.TRUNCATED);
        }
        List<SourceLine> lines = PageLines.of(body);
        Language language = language(page, address);
        return new SourceDocument(
                SourceFormat.ADILET_PAGE,
                text.charset(),
                language != null ? language : LanguageOfText.of(lines),
                PageRequisites.of(page, address),
                lines);
    }

    private static Document parsed(String markup) throws UnreadableSourceException {
        try {
            return Jsoup.parse(markup, "", Parser.htmlParser().setTrackPosition(true));
        } catch (RuntimeException e) {
            // Formatting that is opened hundreds of times and never closed makes the library lose count.
            throw new UnreadableSourceException(Reason.DAMAGED);
        }
    }

    private static boolean isAdilet(Document page, PageAddress address) {
        return address.isAdilet()
                || page.selectFirst("#container.lang_rus, #container.lang_kaz, .slogan h1") != null
                || page.title().contains("Әділет") && page.selectFirst("article, div.text") != null;
    }

    private static @Nullable Element body(Document page) {
        for (String place : List.of("div.text article", "div.text", "article")) {
            Element body = page.selectFirst(place);
            if (body != null && body.hasText()) {
                return body;
            }
        }
        return null;
    }

    private static @Nullable Language language(Document page, PageAddress address) {
        Element container = page.selectFirst("#container");
        if (container != null && container.hasClass("lang_rus")) {
            return Language.RU;
        }
        if (container != null && container.hasClass("lang_kaz")) {
            return Language.KK;
        }
        if (address.language() != null) {
            return address.language();
        }
        Element html = page.selectFirst("html[lang]");
        return html == null
                ? null
                : Language.of(html.attr("lang").toLowerCase(Locale.ROOT).replaceFirst("[-_].*", ""))
                        .orElse(null);
    }
}
