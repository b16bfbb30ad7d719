package kz.senim.kb.answer;

import java.util.List;
import kz.senim.kb.language.Language;

/**
 * A template filled in for somebody. It lives until it is handed over: nothing keeps it, and nothing tells what was in
 * it.
 *
 * @param title the template's
 * @param sample whether the template only shows how the base works
 * @param missing what must be there and was left empty, in the order of the form
 * @param doubtful the norms it cites that cannot be relied on today: not in force, perhaps outdated, or not in the base
 */
public record FilledDocument(
        Language language,
        String title,
        boolean sample,
        List<Paragraph> paragraphs,
        List<DocumentTemplate.Field> missing,
        List<CitedNorm> doubtful) {

    public FilledDocument {
        paragraphs = List.copyOf(paragraphs);
        missing = List.copyOf(missing);
        doubtful = List.copyOf(doubtful);
    }

    /** A paragraph, piece by piece. */
    public record Paragraph(DocumentTemplate.Style style, List<Piece> pieces) {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /** A stretch of a paragraph. */
    public sealed interface Piece {
        /** Words, those of the template and those filled in. */
        record Words(String text) implements Piece {}

        /** A place left empty. */
        record Gap(DocumentTemplate.Field field) implements Piece {}
    }
}
