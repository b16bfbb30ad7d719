package kz.senim.kb.reference;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.senim.kb.region.RegionName;
import org.jspecify.annotations.Nullable;

/**
 * A row as it is shown, which outlives the transaction.
 *
 * @param on the day it is shown for
 * @param tenge what the amounts told in monthly calculation indices come to in tenge on that day, by the code of the
 *     column; only where the index of that day is known
 * @param norms the law it rests on
 * @param regions those its cells name, by id
 * @param outdatedFrom from which day on the law it rests on reads otherwise and nobody has decided yet
 */
public record ShownRow(
        long id,
        int version,
        ReferenceTable table,
        RowText text,
        LocalDate on,
        Map<String, BigDecimal> tenge,
        List<ShownNorm> norms,
        Map<Long, RegionName> regions,
        boolean removed,
        @Nullable LocalDate assuredOn,
        @Nullable String assuredBy,
        @Nullable LocalDate outdatedFrom,
        boolean sample,
        Instant lastModified) {

    public ShownRow {
        tenge = Map.copyOf(tenge);
        norms = List.copyOf(norms);
        regions = Map.copyOf(regions);
    }
}
