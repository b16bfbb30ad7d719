package kz.senim.kb.importer.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The contents of a PDF beside its pages: headings inside each other, each leading to its place. */
final class PdfBookmarks {
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(int level, PDOutlineItem item) {}

    void add(int level, String title, PDPage page, float y) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page);
        place.setTop(Math.round(y) + 4);
        item.setDestination(place);
        while (!open.isEmpty() && open.element().level >= level) {
            open.pop();
        }
        if (open.isEmpty()) {
            outline.addLast(item);
        } else {
            open.element().item.addLast(item);
        }
        open.push(new Open(level, item));
    }

    void finish(PDDocument document) {
        if (outline.hasChildren()) {
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
    }
}
