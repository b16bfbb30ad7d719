package kz.senim.kb.web.reference;

import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.senim.kb.reference.Cell;
import kz.senim.kb.reference.Norm;
import kz.senim.kb.reference.RowText;

/** What the cells of a row tell, on one line, by the codes of their columns: enough to see what a revision changed. */
final class ToldCells {

    private ToldCells() {}

    static String of(RowText text) {
        return new TreeMap<>(text.cells())
                .entrySet().stream()
                        .map(cell -> cell.getKey() + ": " + of(cell.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static String of(Cell cell) {
        if (cell instanceof Cell.Amount amount) {
            return amount.number().toPlainString() + " " + amount.unit();
        }
        if (cell instanceof Cell.Percent percent) {
            return percent.number().toPlainString() + " %";
        }
        if (cell instanceof Cell.Day day) {
            return day.day().toString();
        }
        if (cell instanceof Cell.Words words) {
            return words.ru() + " / " + words.kk();
        }
        if (cell instanceof Cell.InRegion in) {
            return Long.toString(in.region());
        }
        return ((Cell.Norms) cell).norms().stream().map(Norm::written).collect(Collectors.joining(" "));
    }
}
