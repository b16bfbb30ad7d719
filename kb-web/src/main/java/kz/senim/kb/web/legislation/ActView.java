package kz.senim.kb.web.legislation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Act;
import kz.senim.kb.legislation.ActSummary;
import kz.senim.kb.legislation.EditionSummary;
import org.jspecify.annotations.Nullable;

/** An act with its editions, as the API tells it. */
public record ActView(
        String actId,
        String kind,
        String number,
        @Nullable LocalDate adopted,
        String titleRu,
        String titleKk,
        String status,
        boolean sample,
        List<EditionView> editions,
        Articles articles) {

    /** An edition without its text. */
    public record EditionView(String lang, LocalDate date, String fileName, String sha256, Instant importedAt) {

        static EditionView of(EditionSummary edition) {
            return new EditionView(
                    edition.language().code(),
                    edition.date(),
                    edition.fileName(),
                    edition.sha256(),
                    edition.importedAt());
        }
    }

    /** How many articles the newest text has in each language. */
    public record Articles(long ru, long kk) {}

    static ActView of(ActSummary summary) {
        Act act = summary.act();
        return new ActView(
                act.getId(),
                act.getKind().code(),
                act.getNumber(),
                act.getAdopted(),
                act.getTitleRu(),
                act.getTitleKk(),
                act.getStatus().code(),
                act.isSample(),
                summary.editions().stream().map(EditionView::of).toList(),
                new Articles(
                        summary.articles().getOrDefault(Language.RU, 0L),
                        summary.articles().getOrDefault(Language.KK, 0L)));
    }
}
