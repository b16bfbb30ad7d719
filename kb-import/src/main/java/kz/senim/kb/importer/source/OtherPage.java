package kz.senim.kb.importer.source;

import java.util.List;
import java.util.regex.Pattern;
import kz.senim.kb.importer.parse.EditionParser;
import kz.senim.kb.importer.parse.LineHint;
import kz.senim.kb.importer.parse.SourceLine;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;
import kz.senim.kb.language.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page of any other site, or one that a word processor saved: the element that holds all headings of the act is its
 * text, less what belongs to the site.
 */
final class OtherPage {
    private static final String OF_THE_SITE =
            "nav, header, footer, aside, form, button, select, script, style, noscript, template, iframe, [role=navigation]";
    private static final String PLACES = "article, main, [role=main], div[id*=content], div[class*=content], "
            + "div[id*=document], div[class*=document], div[class*=text]";
    private static final Pattern END = Pattern.compile("</(?:html|body)\\s*>", Pattern.CASE_INSENSITIVE);
    private static final int MOST_PLACES = 10;

    private OtherPage() {}

    static SourceDocument read(Document page, DecodedText text, PageAddress address) throws UnreadableSourceException {
        String site = address.isOfAnotherSite() ? address.host() : page.title();
        Element heading = page.selectFirst("h1");
        String title = heading == null ? "" : heading.text().strip();
        page.select(OF_THE_SITE).remove();
        List<SourceLine> whole = PageLines.of(page.body());
        Language language = LanguageOfText.of(whole);
        if (language == null || headings(whole, language) == 0) {
            throw new UnreadableSourceException(Reason.OTHER_SITE, site.length() > 100 ? site.substring(0, 100) : site);
        }
        if (!END.matcher(text.words()).find()) {
            throw new UnreadableSourceException(Reason.TRUNCATED);
        }
        DocumentTop top = DocumentTop.of(innermost(page, whole, language), language);
        Requisites requisites = top.requisites();
        if (requisites == null && !title.isEmpty()) {
            requisites = new Requisites(title, RequisitesLine.kind(title).orElse(null), null, null, null, null, null);
        }
        return new SourceDocument(
                SourceFormat.OTHER_PAGE, text.charset(), language, requisites, withoutTitle(top.lines(), title));
    }

    /** The lines of the smallest part of the page that holds all headings. */
    private static List<SourceLine> innermost(Document page, List<SourceLine> whole, Language language) {
        long headings = headings(whole, language);
        List<SourceLine> best = whole;
        for (Element place : page.select(PLACES).stream().limit(MOST_PLACES).toList()) {
            List<SourceLine> lines = PageLines.of(place);
            if (lines.size() <= best.size() && headings(lines, language) == headings) {
                best = lines;
            }
        }
        return best;
    }

    private static long headings(List<SourceLine> lines, Language language) {
        return lines.stream()
                .filter(line -> EditionParser.looksLikeAnAct(List.of(line), language))
                .count();
    }

    private static List<SourceLine> withoutTitle(List<SourceLine> lines, @Nullable String title) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).hint() != LineHint.BLANK) {
                return lines.get(i).text().equals(title) ? lines.subList(i + 1, lines.size()) : lines;
            }
        }
        return lines;
    }
}
