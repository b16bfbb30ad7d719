package kz.senim.kb.markup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text of paragraphs, headings, lists, tables, links and emphasis: HTML in which nothing else can stand, whatever it was
 * made of.
 */
public final class RichText {

    /** No text. */
    public static final RichText EMPTY = new RichText("");

    private final String html;

    RichText(String html) {
        this.html = html;
    }

    /** What is left of HTML from anywhere. */
    public static RichText of(String html) {
        return html.isBlank() ? EMPTY : clean(html).text();
    }

    /** What is left of HTML from anywhere, and what went. */
    public static Cleaned clean(String html) {
        return new MarkupCleaner().clean(html);
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** The HTML. */
    public String html() {
        return html;
    }

    /** The words alone, a line for each paragraph, item and row; the cells of a row are divided by a tab. */
    public List<String> lines() {
        return isEmpty() ? List.of() : new ArrayList<>(PlainLines.of(html));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RichText text && text.html.equals(html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    @Override
    public String toString() {
        return html;
    }
}
