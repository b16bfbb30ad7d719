package kz.senim.kb.web.reference;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.senim.kb.language.Language;
import kz.senim.kb.reference.Cell;
import kz.senim.kb.reference.Norm;
import kz.senim.kb.reference.ReferenceColumn;
import kz.senim.kb.reference.RowText;
import kz.senim.kb.reference.ShownNorm;
import kz.senim.kb.reference.ShownRow;
import kz.senim.kb.region.RegionName;
import org.jspecify.annotations.Nullable;

/**
 * A row as the API tells it.
 *
 * @param on the day it is shown for
 * @param main the code of the column that tells what is asked for; null where none does
 */
public record RowView(
        long id,
        int version,
        String table,
        String tableRu,
        String tableKk,
        String code,
        String ru,
        String kk,
        List<String> wordings,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        WordsView source,
        LocalDate on,
        @Nullable String main,
        List<CellView> cells,
        boolean removed,
        @Nullable LocalDate assuredOn,
        @Nullable String assuredBy,
        @Nullable LocalDate outdatedFrom,
        boolean sample,
        Instant lastModified) {

    /** Words in both languages; empty where there are none. */
    public record WordsView(String ru, String kk) {

        static WordsView of(Cell.Words words) {
            return new WordsView(words.ru(), words.kk());
        }
    }

    /** A region by its names. */
    public record RegionOfCell(long id, String ru, String kk, String en) {}

    /** A norm; its names are null where the base does not hold it in that language. */
    public record NormOfCell(
            String actId,
            String eId,
            @Nullable String actRu,
            @Nullable String actKk,
            @Nullable String labelRu,
            @Nullable String labelKk,
            @Nullable String url) {

        static NormOfCell of(ShownNorm shown) {
            Norm norm = shown.norm();
            String labelRu = shown.labels().get(Language.RU);
            Language read = labelRu == null && shown.labels().containsKey(Language.KK) ? Language.KK : Language.RU;
            return new NormOfCell(
                    norm.actId(),
                    norm.eId(),
                    shown.titles().get(Language.RU),
                    shown.titles().get(Language.KK),
                    labelRu,
                    shown.labels().get(Language.KK),
                    url(shown, read));
        }

        private static @Nullable String url(ShownNorm shown, Language read) {
            if (shown.titles().isEmpty()) {
                return null;
            }
            String act = "/acts/" + shown.norm().actId() + "/" + read.code();
            return shown.labels().isEmpty()
                    ? act
                    : act + "/" + shown.norm().article() + "#" + shown.norm().eId();
        }
    }

    /**
     * A cell; what its kind does not tell is null.
     *
     * @param tenge what an amount in monthly calculation indices comes to on the day, where the index is known
     */
    public record CellView(
            String column,
            String kind,
            @Nullable BigDecimal number,
            @Nullable String unit,
            @Nullable BigDecimal tenge,
            @Nullable LocalDate day,
            @Nullable WordsView words,
            @Nullable RegionOfCell region,
            @Nullable List<NormOfCell> norms) {}

    /** The row. */
    public static RowView of(ShownRow row) {
        RowText text = row.text();
        return new RowView(
                row.id(),
                row.version(),
                row.table().getCode(),
                row.table().title(Language.RU),
                row.table().title(Language.KK),
                text.code(),
                text.nameRu(),
                text.nameKk(),
                text.wordings(),
                text.validFrom(),
                text.validTo(),
                WordsView.of(text.source()),
                row.on(),
                main(row),
                cells(row),
                row.removed(),
                row.assuredOn(),
                row.assuredBy(),
                row.outdatedFrom(),
                row.sample(),
                row.lastModified());
    }

    private static @Nullable String main(ShownRow row) {
        Cell main = row.text().main(row.table().getColumns()).orElse(null);
        return row.table().getColumns().stream()
                .map(ReferenceColumn::getCode)
                .filter(code -> main != null && main == row.text().cells().get(code))
                .findFirst()
                .orElse(null);
    }

    private static List<CellView> cells(ShownRow row) {
        List<CellView> cells = new ArrayList<>();
        for (ReferenceColumn column : row.table().getColumns()) {
            Cell cell = row.text().cells().get(column.getCode());
            if (cell != null) {
                cells.add(cell(column.getCode(), cell, row));
            }
        }
        return cells;
    }

    private static CellView cell(String column, Cell cell, ShownRow row) {
        String kind = cell.kind().code();
        if (cell instanceof Cell.Amount amount) {
            return new CellView(
                    column,
                    kind,
                    amount.number(),
                    amount.unit().code(),
                    row.tenge().get(column),
                    null,
                    null,
                    null,
                    null);
        }
        if (cell instanceof Cell.Percent percent) {
            return new CellView(column, kind, percent.number(), null, null, null, null, null, null);
        }
        if (cell instanceof Cell.Day day) {
            return new CellView(column, kind, null, null, null, day.day(), null, null, null);
        }
        if (cell instanceof Cell.Words words) {
            return new CellView(column, kind, null, null, null, null, WordsView.of(words), null, null);
        }
        if (cell instanceof Cell.InRegion in) {
            return new CellView(column, kind, null, null, null, null, null, region(row, in.region()), null);
        }
        List<NormOfCell> norms = ((Cell.Norms) cell)
                .norms().stream()
                        .map(norm -> row.norms().stream()
                                .filter(shown -> shown.norm().equals(norm))
                                .findFirst()
                                .orElseThrow())
                        .map(NormOfCell::of)
                        .toList();
        return new CellView(column, kind, null, null, null, null, null, null, norms);
    }

    private static RegionOfCell region(ShownRow row, long id) {
        RegionName name = row.regions().get(id);
        return name == null ? new RegionOfCell(id, "", "", "") : new RegionOfCell(id, name.ru(), name.kk(), name.en());
    }
}
