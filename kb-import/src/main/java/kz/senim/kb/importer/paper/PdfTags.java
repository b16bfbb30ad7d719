package kz.senim.kb.importer.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The structure of a PDF's text, which tells a screen reader what is a heading and in which order to read. */
final class PdfTags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final List<PDPage> pages = new ArrayList<>();
    private final Map<Integer, COSArray> parents = new HashMap<>();
    private PDStructureElement open = whole;

    PdfTags() {
        root.appendKid(whole);
    }

    /** Begins a page. */
    void page(PDPage page) {
        page.setStructParents(pages.size());
        parents.put(pages.size(), new COSArray());
        pages.add(page);
    }

    /** Begins an element of this standard type; what is marked from now on is its content. */
    void element(String type) {
        open = new PDStructureElement(type, whole);
        whole.appendKid(open);
    }

    /** The number under which the next words on this page are marked as content of the open element. */
    int mark() {
        int last = pages.size() - 1;
        COSArray marked = parents.getOrDefault(last, new COSArray());
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(pages.get(last));
        reference.setMCID(marked.size());
        open.appendKid(reference);
        marked.add(open.getCOSObject());
        return marked.size() - 1;
    }

    /** Puts the structure into the document. */
    void finish(PDDocument document) {
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        Map<Integer, PDParentTreeValue> values = new HashMap<>();
        parents.forEach((page, marked) -> values.put(page, new PDParentTreeValue(marked)));
        tree.setNumbers(values);
        root.setParentTree(tree);
        root.setParentTreeNextKey(pages.size());
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(info);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
