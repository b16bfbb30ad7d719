package kz.senim.kb.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.mapping.ContactItem;
import kz.senim.kb.search.mapping.Fields;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;

/** All that a hit shows of a document, as kept in the index. */
record ShownDocument(
        Candidate candidate,
        String kind,
        @Nullable LocalDate outdatedFrom,
        String actId,
        String article,
        String eId,
        String actTitle,
        String heading,
        String label,
        String text,
        List<String> hints) {

    /** The fields to read. */
    private static final Set<String> FIELDS = Set.of(
            Fields.KIND,
            Fields.OUTDATED_FROM,
            Fields.ACT_ID,
            Fields.ARTICLE,
            Fields.EID,
            Fields.SHOWN_ACT_TITLE,
            Fields.SHOWN_HEADING,
            Fields.SHOWN_LABEL,
            Fields.SHOWN_TEXT,
            Fields.SHOWN_HINTS);

    /** Reads what is shown of this document. */
    static ShownDocument read(StoredFields stored, Candidate candidate) throws IOException {
        Document document = stored.document(candidate.document(), FIELDS);
        IndexableField outdatedFrom = document.getField(Fields.OUTDATED_FROM);
        return new ShownDocument(
                candidate,
                text(document, Fields.KIND),
                outdatedFrom == null
                        ? null
                        : LocalDate.ofEpochDay(outdatedFrom.numericValue().longValue()),
                text(document, Fields.ACT_ID),
                text(document, Fields.ARTICLE),
                text(document, Fields.EID),
                text(document, Fields.SHOWN_ACT_TITLE),
                text(document, Fields.SHOWN_HEADING),
                text(document, Fields.SHOWN_LABEL),
                text(document, Fields.SHOWN_TEXT),
                List.of(document.getValues(Fields.SHOWN_HINTS)));
    }

    private static String text(Document document, String field) {
        String value = document.get(field);
        return value == null ? "" : value;
    }

    private String url(Language language) {
        return kind.equals(ContactItem.KIND)
                ? "/contacts#" + ContactItem.id(candidate.item())
                : "/acts/" + actId + "/" + language.code() + "/" + article;
    }

    /** The hit this document is. */
    Hit hit(List<Language> alsoIn, LocalDate on, SnippetMaker snippets, boolean kazakhQuestion) {
        Language language = candidate.language();
        return new Hit(
                kind,
                actId,
                article,
                eId,
                language,
                alsoIn,
                actTitle,
                heading,
                label,
                snippets.ofHint(hints).orElseGet(() -> snippets.of(text, language)),
                candidate.status(on),
                outdatedFrom == null || outdatedFrom.isAfter(on) ? null : outdatedFrom,
                outdatedFrom != null && outdatedFrom.isAfter(on) ? outdatedFrom : null,
                null,
                url(language),
                candidate.sample(),
                kazakhQuestion && language == Language.RU && alsoIn.isEmpty() && !kind.equals(ContactItem.KIND));
    }
}
