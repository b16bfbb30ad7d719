package kz.senim.kb.web.importer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.senim.kb.legislation.ChangedProvision;
import kz.senim.kb.legislation.EditionHistory;
import kz.senim.kb.legislation.HistoryEntry;
import kz.senim.kb.legislation.LegislationException;
import kz.senim.kb.web.rest.Problems;
import org.jspecify.annotations.Nullable;

/** An edition that was accepted, as the API tells it. */
public record HistoryView(
        String id,
        String actId,
        String title,
        String lang,
        LocalDate date,
        String fileName,
        String sha256,
        long size,
        String acceptedBy,
        Instant acceptedAt,
        boolean first,
        int notes,
        List<Changed> changes,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt,
        @Nullable String obstacle) {

    /** A provision it changed. */
    public record Changed(String kind, String eId) {

        static Changed of(ChangedProvision changed) {
            return new Changed(changed.getKind(), changed.getEId());
        }
    }

    static HistoryView of(HistoryEntry entry, EditionHistory history, Locale locale) {
        LegislationException obstacle = history.obstacle(entry).orElse(null);
        return new HistoryView(
                Long.toString(entry.getId()),
                entry.getActId(),
                entry.getTitle(),
                entry.getLanguage().code(),
                entry.getDate(),
                entry.getFileName(),
                entry.getSha256(),
                entry.getSize(),
                entry.getAcceptedBy(),
                entry.getAcceptedAt(),
                entry.isFirst(),
                entry.getNotes(),
                entry.getChanges().stream().map(Changed::of).toList(),
                entry.getUndoneBy(),
                entry.getUndoneAt(),
                obstacle == null ? null : Problems.detail(obstacle, locale));
    }
}
