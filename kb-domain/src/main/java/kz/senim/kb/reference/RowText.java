package kz.senim.kb.reference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.senim.kb.language.Language;
import kz.senim.kb.reference.ReferenceException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What one row tells, as somebody saved it.
 *
 * @param code names the same thing in rows for other days
 * @param nameRu what it tells of; the Kazakh name may be empty
 * @param wordings how callers ask for it, in either language
 * @param validFrom the first day it holds for
 * @param validTo the first day it holds for no more; null where none is known
 * @param source where it was read, in words; may be empty
 * @param cells by the code of the column
 */
public record RowText(
        String code,
        String nameRu,
        String nameKk,
        List<String> wordings,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Cell.Words source,
        Map<String, Cell> cells) {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_WORDING = 200;
    private static final int MOST_WORDINGS = 40;

    /**
     * @throws ReferenceException when it breaks a rule
     */
    public RowText {
        code = ReferenceTable.requireCode(code);
        nameRu = nameRu.strip();
        nameKk = nameKk.strip();
        wordings = wordings.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        cells = Map.copyOf(cells);
        if (nameRu.isEmpty()) {
            throw new ReferenceException(Reason.NO_NAME);
        }
        if (nameRu.length() > LONGEST_NAME || nameKk.length() > LONGEST_NAME) {
            throw new ReferenceException(Reason.TOO_LONG, LONGEST_NAME);
        }
        if (wordings.size() > MOST_WORDINGS
                || wordings.stream().anyMatch(wording -> wording.length() > LONGEST_WORDING)) {
            throw new ReferenceException(Reason.TOO_LONG, LONGEST_WORDING);
        }
        if (validTo != null && !validTo.isAfter(validFrom)) {
            throw new ReferenceException(Reason.ENDS_BEFORE_IT_BEGINS);
        }
    }

    /** Its name in this language, or else in the other. */
    public String name(Language language) {
        return language == Language.KK && !nameKk.isEmpty() ? nameKk : nameRu;
    }

    /** Whether it holds on this day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** Whether there is a day both hold for. */
    boolean overlaps(RowText other) {
        return (other.validTo == null || validFrom.isBefore(other.validTo))
                && (validTo == null || other.validFrom.isBefore(validTo));
    }

    /** All the law it rests on. */
    public List<Norm> norms() {
        return cells.values().stream()
                .flatMap(cell -> cell instanceof Cell.Norms norms ? norms.norms().stream() : Stream.empty())
                .distinct()
                .toList();
    }

    /** The first amount, percentage, day or words told in the order of these columns: what is asked for. */
    public Optional<Cell> main(List<ReferenceColumn> columns) {
        return columns.stream()
                .map(column -> cells.get(column.getCode()))
                .filter(cell -> cell != null && cell.kind() != ColumnKind.NORM && cell.kind() != ColumnKind.REGION)
                .findFirst();
    }

    /** The same, which ends before this day. */
    RowText until(LocalDate day) {
        return new RowText(code, nameRu, nameKk, wordings, validFrom, day, source, cells);
    }

    /** In the order of the columns. */
    Map<String, Cell> cellsInOrder(List<ReferenceColumn> columns) {
        Map<String, Cell> ordered = new LinkedHashMap<>();
        for (ReferenceColumn column : columns) {
            Cell cell = cells.get(column.getCode());
            if (cell != null) {
                ordered.put(column.getCode(), cell);
            }
        }
        return ordered;
    }
}
