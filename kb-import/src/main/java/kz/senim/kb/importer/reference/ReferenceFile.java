package kz.senim.kb.importer.reference;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.senim.kb.importer.reference.RowProblem.Kind;
import kz.senim.kb.importer.source.SpreadsheetRows;
import kz.senim.kb.importer.source.SpreadsheetRows.Row;
import kz.senim.kb.language.Language;
import kz.senim.kb.reference.Cell;
import kz.senim.kb.reference.ColumnKind;
import kz.senim.kb.reference.Norm;
import kz.senim.kb.reference.ReferenceColumn;
import kz.senim.kb.reference.ReferenceException;
import kz.senim.kb.reference.ReferenceImports.Line;
import kz.senim.kb.reference.RowText;
import kz.senim.kb.reference.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a spreadsheet tells for one table. Its first line names the columns: {@code code}, {@code name_ru},
 * {@code name_kk}, {@code wordings}, {@code valid_from}, {@code valid_to}, {@code source_ru}, {@code source_kk} and the
 * table's own by their codes or names; words in two languages stand in two columns that end in {@code _ru} and
 * {@code _kk}.
 *
 * @param lines what can be told
 * @param problems what is wrong with the other lines
 */
record ReferenceFile(List<Line> lines, List<RowProblem> problems) {

    private static final List<String> NEEDED = List.of("code", "name_ru", "valid_from");
    private static final Set<String> KNOWN =
            Set.of("code", "name_ru", "name_kk", "wordings", "valid_from", "valid_to", "source_ru", "source_kk");

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d\\d?)\\.(\\d\\d?)\\.(\\d{4})");
    /** How a workbook holds a day: counted from the end of 1899. */
    private static final Pattern COUNTED_DAY = Pattern.compile("[1-9]\\d{4}(?:\\.0+)?");

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d[\\d\\s\\u00A0\\u202F]*(?:[.,]\\d+)?)\\s*(\\p{L}+\\.?|₸)?", Pattern.UNICODE_CASE);
    private static final Set<String> INDICES = Set.of("мрп", "аек", "mci");
    private static final Set<String> TENGE = Set.of("", "тенге", "теңге", "тг", "тг.", "kzt", "₸");

    /** Reads the rows; a region is looked up by its code or name. */
    static ReferenceFile read(
            SpreadsheetRows sheet, List<ReferenceColumn> columns, Function<String, @Nullable Long> regions) {
        Reading reading = new Reading(columns, regions);
        reading.read(sheet);
        return new ReferenceFile(List.copyOf(reading.lines), List.copyOf(reading.problems));
    }

    /** Something that stops a line. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient RowProblem problem;

        Unreadable(Kind kind, int line, String column, String value) {
            super(kind.code());
            this.problem = new RowProblem(kind, line, column, value);
        }
    }

    private static final class Reading {
        private final List<ReferenceColumn> columns;
        private final Function<String, @Nullable Long> regions;
        private final Map<String, Integer> places = new HashMap<>();
        private final List<Line> lines = new ArrayList<>();
        private final List<RowProblem> problems = new ArrayList<>();

        Reading(List<ReferenceColumn> columns, Function<String, @Nullable Long> regions) {
            this.columns = columns;
            this.regions = regions;
        }

        void read(SpreadsheetRows sheet) {
            if (sheet.unclosedQuote() > 0) {
                problems.add(new RowProblem(Kind.UNCLOSED_QUOTE, sheet.unclosedQuote(), "", ""));
                return;
            }
            List<Row> rows = sheet.rows();
            readHeader(rows.isEmpty() ? new Row(1, List.of()) : rows.get(0));
            if (problems.isEmpty()) {
                rows.stream().skip(1).forEach(this::readLine);
            }
        }

        private void readHeader(Row header) {
            Map<String, String> names = names();
            for (int place = 0; place < header.cells().size(); place++) {
                String written = header.cell(place);
                String name = names.get(written.toLowerCase(Locale.ROOT));
                if (name != null) {
                    places.putIfAbsent(name, place);
                } else if (!written.isEmpty()) {
                    problems.add(new RowProblem(Kind.UNKNOWN_COLUMN, header.line(), written, ""));
                }
            }
            for (String needed : NEEDED) {
                if (!places.containsKey(needed)) {
                    problems.add(new RowProblem(Kind.MISSING_COLUMN, header.line(), needed, ""));
                }
            }
        }

        /** What a column may be called, in small letters, and its name here. */
        private Map<String, String> names() {
            Map<String, String> names = new HashMap<>();
            KNOWN.forEach(name -> names.put(name, name));
            for (ReferenceColumn column : columns) {
                if (column.getKind() == ColumnKind.TEXT) {
                    for (Language language : Language.values()) {
                        String name = column.getCode() + "_" + language.code();
                        names.put(name, name);
                        names.putIfAbsent(column.name(language).toLowerCase(Locale.ROOT), name);
                    }
                } else {
                    names.put(column.getCode(), column.getCode());
                    for (Language language : Language.values()) {
                        names.putIfAbsent(column.name(language).toLowerCase(Locale.ROOT), column.getCode());
                    }
                }
            }
            return names;
        }

        private void readLine(Row row) {
            try {
                lines.add(new Line(row.line(), text(row)));
            } catch (Unreadable unreadable) {
                problems.add(unreadable.problem);
            } catch (ReferenceException refused) {
                problems.add(new RowProblem(kind(refused), row.line(), "", String.join(", ", refused.arguments())));
            }
        }

        private static Kind kind(ReferenceException refused) {
            return switch (refused.reason()) {
                case BAD_CODE -> Kind.BAD_CODE;
                case ENDS_BEFORE_IT_BEGINS -> Kind.ENDS_BEFORE_IT_BEGINS;
                case BAD_NORM -> Kind.BAD_NORM;
                case BAD_NUMBER -> Kind.BAD_AMOUNT;
                default -> Kind.BAD_TEXT;
            };
        }

        private RowText text(Row row) throws Unreadable {
            LocalDate from = day(row, "valid_from");
            if (from == null) {
                throw new Unreadable(Kind.EMPTY, row.line(), "valid_from", "");
            }
            String code = value(row, "code");
            String name = value(row, "name_ru");
            if (code.isEmpty() || name.isEmpty()) {
                throw new Unreadable(Kind.EMPTY, row.line(), code.isEmpty() ? "code" : "name_ru", "");
            }
            return new RowText(
                    code,
                    name,
                    value(row, "name_kk"),
                    Arrays.asList(value(row, "wordings").split("\\|")),
                    from,
                    day(row, "valid_to"),
                    new Cell.Words(value(row, "source_ru"), value(row, "source_kk")),
                    cells(row));
        }

        private Map<String, Cell> cells(Row row) throws Unreadable {
            Map<String, Cell> cells = new LinkedHashMap<>();
            for (ReferenceColumn column : columns) {
                Cell cell = cell(row, column);
                if (cell != null) {
                    cells.put(column.getCode(), cell);
                }
            }
            return cells;
        }

        private @Nullable Cell cell(Row row, ReferenceColumn column) throws Unreadable {
            String code = column.getCode();
            if (column.getKind() == ColumnKind.TEXT) {
                String ru = value(row, code + "_ru");
                String kk = value(row, code + "_kk");
                return ru.isEmpty() && kk.isEmpty() ? null : new Cell.Words(ru, kk);
            }
            String value = value(row, code);
            if (value.isEmpty()) {
                return null;
            }
            return switch (column.getKind()) {
                case AMOUNT -> amount(row, code, value);
                case PERCENT -> percent(row, code, value);
                case DATE -> dayCell(row, code);
                case REGION -> region(row, code, value);
                case NORM -> norms(value);
                case TEXT -> throw new IllegalStateException("read above");
            };
        }

        private static Cell amount(Row row, String column, String value) throws Unreadable {
            Matcher amount = AMOUNT.matcher(value);
            if (amount.matches()) {
                String unit = amount.group(2) == null ? "" : amount.group(2).toLowerCase(Locale.ROOT);
                if (INDICES.contains(unit) || TENGE.contains(unit)) {
                    return new Cell.Amount(number(amount.group(1)), INDICES.contains(unit) ? Unit.MCI : Unit.KZT);
                }
            }
            throw new Unreadable(Kind.BAD_AMOUNT, row.line(), column, value);
        }

        private static Cell percent(Row row, String column, String value) throws Unreadable {
            String digits = value.replace("%", "").strip();
            if (digits.matches("\\d{1,4}(?:[.,]\\d{1,4})?")) {
                return new Cell.Percent(number(digits));
            }
            throw new Unreadable(Kind.BAD_PERCENT, row.line(), column, value);
        }

        private static BigDecimal number(String written) {
            return new BigDecimal(written.replaceAll("[\\s\\u00A0\\u202F]", "").replace(',', '.'));
        }

        private @Nullable Cell dayCell(Row row, String column) throws Unreadable {
            LocalDate day = day(row, column);
            return day == null ? null : new Cell.Day(day);
        }

        private Cell region(Row row, String column, String value) throws Unreadable {
            Long region = regions.apply(value);
            if (region == null) {
                throw new Unreadable(Kind.NO_SUCH_REGION, row.line(), column, value);
            }
            return new Cell.InRegion(region);
        }

        private static Cell norms(String value) {
            return new Cell.Norms(Arrays.stream(value.split("[;\\s]+"))
                    .filter(norm -> !norm.isEmpty())
                    .map(Norm::parse)
                    .toList());
        }

        private @Nullable LocalDate day(Row row, String column) throws Unreadable {
            String value = value(row, column);
            if (value.isEmpty()) {
                return null;
            }
            try {
                Matcher dayFirst = DAY_FIRST.matcher(value);
                if (dayFirst.matches()) {
                    return LocalDate.of(
                            Integer.parseInt(dayFirst.group(3)),
                            Integer.parseInt(dayFirst.group(2)),
                            Integer.parseInt(dayFirst.group(1)));
                }
                return COUNTED_DAY.matcher(value).matches()
                        ? DAY_ZERO.plusDays(new BigDecimal(value).intValue())
                        : LocalDate.parse(value);
            } catch (DateTimeException unreadable) {
                throw new Unreadable(Kind.BAD_DATE, row.line(), column, value);
            }
        }

        private String value(Row row, String column) {
            Integer place = places.get(column);
            return place == null ? "" : row.cell(place);
        }
    }
}
