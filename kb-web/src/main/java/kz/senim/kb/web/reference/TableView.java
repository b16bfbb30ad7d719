package kz.senim.kb.web.reference;

import java.util.List;
import kz.senim.kb.language.Language;
import kz.senim.kb.reference.ReferenceColumn;
import kz.senim.kb.reference.ReferenceTable;
import kz.senim.kb.reference.ReferenceTables;

/** A table as the API tells it, without its rows. */
public record TableView(
        String code,
        int version,
        String titleRu,
        String titleKk,
        String noteRu,
        String noteKk,
        List<ColumnView> columns,
        boolean sample) {

    /** A column. */
    public record ColumnView(String code, String kind, String ru, String kk) {

        static ColumnView of(ReferenceColumn column) {
            return new ColumnView(
                    column.getCode(), column.getKind().code(), column.name(Language.RU), column.name(Language.KK));
        }
    }

    /** A table in the list of all, with how many rows it tells for the day and of how many the law has changed. */
    public record Listed(String code, String titleRu, String titleKk, long rows, long outdated, boolean sample) {

        static Listed of(ReferenceTables.Summary summary) {
            ReferenceTable table = summary.table();
            return new Listed(
                    table.getCode(),
                    table.title(Language.RU),
                    table.title(Language.KK),
                    summary.rows(),
                    summary.outdated(),
                    table.isSample());
        }
    }

    static TableView of(ReferenceTable table) {
        return new TableView(
                table.getCode(),
                table.getVersion(),
                table.title(Language.RU),
                table.title(Language.KK),
                table.note(Language.RU),
                table.note(Language.KK),
                table.getColumns().stream().map(ColumnView::of).toList(),
                table.isSample());
    }
}
