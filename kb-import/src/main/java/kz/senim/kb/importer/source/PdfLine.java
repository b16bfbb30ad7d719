package kz.senim.kb.importer.source;

/**
 * A printed line of a page.
 *
 * @param page the page, from 1
 * @param left where its first visible letter stands, in points from the page's left edge
 * @param right where its last letter ends
 * @param base where its letters stand, in points from the page's upper edge
 * @param size the size of its letters in points
 * @param bold whether most of its letters are bold
 * @param text its words
 */
record PdfLine(int page, float left, float right, float base, float size, boolean bold, String text) {}
