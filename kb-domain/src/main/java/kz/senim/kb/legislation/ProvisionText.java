package kz.senim.kb.legislation;

import java.util.List;
import kz.senim.kb.legislation.diff.ProvisionWords;
import org.jspecify.annotations.Nullable;

/**
 * One row of an edition's tree as read from a source: an article, a heading above articles, the preamble, an annex or
 * the signature block. Label, heading, text and notes together hold every visible character of its part of the source.
 *
 * @param eId the Akoma Ntoso id, unique in the edition: {@code art_127-2}, {@code chp_3__sec_1}
 * @param parent the eId of the row above it in the tree; null at the top
 * @param kind what it is
 * @param number its number in plain digits and Latin letters, without the word: {@code 127-2}; empty where it has none
 * @param label the designation as printed: {@code Статья 127-2.}, {@code 7-1-бап.}; empty where it has none
 * @param heading its title as printed, without the label; empty where it has none
 * @param text its words, one paragraph a line, separated by a line feed; empty for headings above articles
 * @param status whether the edition says it is in force
 * @param notes the editor's notes beside it, in the order of the source
 */
public record ProvisionText(
        String eId,
        @Nullable String parent,
        ProvisionKind kind,
        String number,
        String label,
        String heading,
        String text,
        ForceStatus status,
        List<NoteText> notes)
        implements ProvisionWords {

    public ProvisionText {
        notes = List.copyOf(notes);
    }

    @Override
    public @Nullable String article() {
        if (kind.isGroup()) {
            return null;
        }
        String prefix = ProvisionKind.ARTICLE.prefix() + "_";
        return kind == ProvisionKind.ARTICLE && eId.startsWith(prefix) ? eId.substring(prefix.length()) : eId;
    }

    @Override
    public boolean groups() {
        return kind.isGroup();
    }

    @Override
    public List<Paragraph> points() {
        return ProvisionBody.of(eId, text).paragraphs();
    }

    /** The same words with these notes beside them. */
    public ProvisionText withNotes(List<NoteText> others) {
        return new ProvisionText(eId, parent, kind, number, label, heading, text, status, others);
    }
}
