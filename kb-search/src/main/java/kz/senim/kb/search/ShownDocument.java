package kz.senim.kb.search;

import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.search.mapping.Fields;
import org.jspecify.annotations.Nullable;

/** All that a hit shows of a document, as projected from the index. */
record ShownDocument(
        String kind,
        String item,
        Language language,
        ForceStatus force,
        LocalDate validFrom,
        @Nullable LocalDate outdatedFrom,
        String actId,
        String article,
        String eId,
        String actTitle,
        String heading,
        String label,
        String text,
        boolean sample) {

    /** The fields to project, in the order of the components. */
    static final List<String> FIELDS = List.of(
            Fields.KIND,
            Fields.ITEM,
            Fields.LANGUAGE,
            Fields.STATUS,
            Fields.VALID_FROM,
            Fields.OUTDATED_FROM,
            Fields.ACT_ID,
            Fields.ARTICLE,
            Fields.EID,
            Fields.SHOWN_ACT_TITLE,
            Fields.SHOWN_HEADING,
            Fields.SHOWN_LABEL,
            Fields.SHOWN_TEXT,
            Fields.SAMPLE);

    static ShownDocument projected(List<?> values) {
        return new ShownDocument(
                (String) values.get(0),
                (String) values.get(1),
                Language.valueOf((String) values.get(2)),
                ForceStatus.valueOf((String) values.get(3)),
                (LocalDate) values.get(4),
                (LocalDate) values.get(5),
                (String) values.get(6),
                (String) values.get(7),
                (String) values.get(8),
                (String) values.get(9),
                (String) values.get(10),
                (String) values.get(11),
                (String) values.get(12),
                (Boolean) values.get(13));
    }

    HitStatus status(LocalDate on) {
        return HitStatus.of(force, validFrom, on);
    }

    /** Whether it is text of a later day. */
    boolean isComing(LocalDate on) {
        return validFrom.isAfter(on);
    }

    /** The hit this document is. */
    Hit hit(List<Language> alsoIn, LocalDate on, SnippetMaker snippets) {
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
                snippets.of(text, language),
                status(on),
                outdatedFrom == null || outdatedFrom.isAfter(on) ? null : outdatedFrom,
                "/acts/" + actId + "/" + language.code() + "/" + article,
                sample);
    }
}
