package kz.senim.kb.legislation;

import java.time.Instant;
import java.time.LocalDate;
import kz.senim.kb.language.Language;

/** A row of the query for the editions of several acts; public only because the query makes it. */
public record EditionOfAct(
        String actId,
        Language language,
        LocalDate date,
        String fileName,
        String sha256,
        String importedBy,
        Instant importedAt) {

    EditionSummary edition() {
        return new EditionSummary(language, date, fileName, sha256, importedBy, importedAt);
    }
}
