package kz.senim.kb.importer.source;

import java.util.HashMap;
import java.util.Map;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ForceStatus;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads an act's title, requisites, status and id from what stands around its text on the site's page. */
final class PageRequisites {
    private PageRequisites() {}

    static @Nullable Requisites of(Document page, PageAddress address) {
        Element title = page.selectFirst(".slogan h1");
        if (title == null) {
            title = page.selectFirst("#container h1, h1");
        }
        String words = title == null ? null : title.text().strip();
        RequisitesLine line = line(page, title);
        String actId = address.actId() != null ? address.actId() : actIdInLinks(page);
        if (words == null && line == null && actId == null) {
            return null;
        }
        ActKind kind = line != null ? line.kind() : kindByTitle(words);
        return new Requisites(
                words == null || words.isEmpty() ? null : words,
                kind,
                line == null ? null : line.number(),
                line == null ? null : line.adopted(),
                status(page),
                actId,
                address.edition());
    }

    private static @Nullable ActKind kindByTitle(@Nullable String title) {
        return title == null ? null : RequisitesLine.kind(title).orElse(null);
    }

    private static @Nullable RequisitesLine line(Document page, @Nullable Element title) {
        if (title == null || title.parent() == null) {
            return null;
        }
        for (Element paragraph : page.select(".slogan p")) {
            RequisitesLine line = RequisitesLine.read(paragraph.text().strip()).orElse(null);
            if (line != null) {
                return line;
            }
        }
        Element slogan = page.selectFirst("#container .slogan");
        RequisitesLine below = slogan == null ? null : amongNext(slogan, true);
        return below != null ? below : amongNext(title, false);
    }

    /** Goes by hand: a selector of siblings looks, for each of them, at all that stand before it. */
    private static @Nullable RequisitesLine amongNext(Element from, boolean paragraphsOnly) {
        for (Element next = from.nextElementSibling(); next != null; next = next.nextElementSibling()) {
            if (!paragraphsOnly || next.normalName().equals("p")) {
                RequisitesLine line = RequisitesLine.read(next.text().strip()).orElse(null);
                if (line != null) {
                    return line;
                }
            }
        }
        return null;
    }

    private static @Nullable ForceStatus status(Document page) {
        Element status = page.selectFirst("span.status");
        if (status == null) {
            return null;
        }
        if (status.hasClass("status_yts")) {
            return ForceStatus.REPEALED;
        }
        return status.hasClass("status_new") || status.hasClass("status_upd") ? ForceStatus.IN_FORCE : null;
    }

    /** The id that the links around the text name most often: language switch, history, downloads. */
    private static @Nullable String actIdInLinks(Document page) {
        Map<String, Integer> found = new HashMap<>();
        for (Element link : page.select("a[href*=/docs/]")) {
            if (link.closest("article, div.text") == null) {
                String id = PageAddress.read(link.attr("href")).actId();
                if (id != null) {
                    found.merge(id, 1, Integer::sum);
                }
            }
        }
        return found.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
