package kz.senim.kb.legislation;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of one provision as addressable paragraphs. Points and sub-points are not stored: they are derived from the
 * text, here, the same way for reading, searching, citing and for the anchors of notes.
 *
 * @param paragraphs in reading order, each line of the text once
 */
public record ProvisionBody(List<Paragraph> paragraphs) {

    public ProvisionBody {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Reads the paragraphs of a provision.
     *
     * @param eId the provision's own id, with which every paragraph's id begins
     * @param text its words, one paragraph a line; the empty text has no paragraphs
     */
    public static ProvisionBody of(String eId, String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        if (!text.isEmpty()) {
            ParagraphAddresses addresses = new ParagraphAddresses(eId);
            for (String line : text.split("\n", -1)) {
                paragraphs.add(addresses.next(line));
            }
        }
        return new ProvisionBody(paragraphs);
    }
}
