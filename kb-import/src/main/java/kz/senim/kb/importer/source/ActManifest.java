package kz.senim.kb.importer.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.senim.kb.importer.parse.PrintedDay;
import kz.senim.kb.importer.source.ManifestProblem.Kind;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * A list of files with what each of them is: on the site title and requisites stand outside the text, so plain texts
 * come with such a list. Columns: {@code file, lang, act_id, kind, title_ru, title_kk, number, adopted, edition}, in any
 * order, separated by commas or semicolons, or the first sheet of a workbook (XLSX).
 *
 * @param entries the rows that can be used
 * @param problems what is wrong with the others
 */
public record ActManifest(List<Entry> entries, List<ManifestProblem> problems) {
    private static final List<String> NEEDED = List.of("file", "lang", "act_id", "kind", "edition");
    private static final Pattern DAYS = Pattern.compile("[1-9]\\d{4}(?:\\.0+)?");
    private static final Pattern DAY_FIRST = Pattern.compile("\\d\\d\\.\\d\\d\\.\\d{4}");
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final Pattern ACT_ID = Pattern.compile("[A-Za-z0-9_-]{1,60}");

    /**
     * One file of a manifest.
     *
     * @param line where the manifest tells of it, from 1
     * @param file its path, as told
     * @param language the language it is written in
     * @param actId the act's id as on adilet
     * @param kind what kind of act it is
     * @param titleRu the act's title in Russian; empty where not told
     * @param titleKk the act's title in Kazakh; empty where not told
     * @param number its registered number; empty where not told
     * @param adopted the day it was adopted; null where not told
     * @param edition the day the text speaks for
     */
    public record Entry(
            int line,
            String file,
            Language language,
            String actId,
            ActKind kind,
            String titleRu,
            String titleKk,
            String number,
            @Nullable LocalDate adopted,
            LocalDate edition) {

        /** The file's name without the folders above it. */
        public String fileName() {
            return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        }
    }

    public ActManifest {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a manifest from its bytes: a workbook, or a text in any encoding that legislation is read in.
     *
     * @throws UnreadableSourceException when it is neither
     */
    public static ActManifest read(byte[] content) throws UnreadableSourceException {
        if (content.length == 0) {
            throw new UnreadableSourceException(UnreadableSourceException.Reason.EMPTY);
        }
        if (FileSignatures.isZip(content)) {
            return new Reading(XlsxRows.read(content), 0).read();
        }
        return parse(DecodedText.of(content).words());
    }

    /** Reads a manifest from its characters. */
    public static ActManifest parse(String text) {
        List<CsvRows.Row> rows = new ArrayList<>();
        int unclosedQuote = CsvRows.read(text.startsWith("\uFEFF") ? text.substring(1) : text, rows::add);
        return new Reading(rows, unclosedQuote).read();
    }

    private static final class Reading {
        private final List<CsvRows.Row> rows;
        private final int unclosedQuote;
        private final List<Entry> entries = new ArrayList<>();
        private final List<ManifestProblem> problems = new ArrayList<>();
        private final Map<String, Integer> columns = new HashMap<>();
        private final Map<String, Integer> files = new HashMap<>();

        Reading(List<CsvRows.Row> rows, int unclosedQuote) {
            this.rows = rows;
            this.unclosedQuote = unclosedQuote;
        }

        ActManifest read() {
            if (unclosedQuote > 0) {
                report(Kind.UNCLOSED_QUOTE, unclosedQuote);
            }
            if (!rows.isEmpty()) {
                readHeader(rows.get(0));
            }
            if (rows.size() < 2) {
                report(Kind.NO_ROWS, 1);
            } else if (problems.isEmpty()) {
                rows.subList(1, rows.size()).forEach(this::readRow);
            }
            return new ActManifest(entries, problems);
        }

        private void readHeader(CsvRows.Row header) {
            for (int i = 0; i < header.fields().size(); i++) {
                columns.putIfAbsent(header.fields().get(i).toLowerCase(Locale.ROOT), i);
            }
            for (String needed : NEEDED) {
                if (!columns.containsKey(needed)) {
                    report(Kind.MISSING_COLUMN, header.line(), needed);
                }
            }
        }

        private void readRow(CsvRows.Row row) {
            int before = problems.size();
            if (row.fields().size() > columns.size()) {
                report(
                        Kind.TOO_MANY_FIELDS,
                        row.line(),
                        String.valueOf(row.fields().size()),
                        String.valueOf(columns.size()));
                return;
            }
            NEEDED.stream()
                    .filter(column -> field(row, column).isEmpty())
                    .forEach(column -> report(Kind.EMPTY_FIELD, row.line(), column));
            if (problems.size() > before) {
                return;
            }
            Optional<Language> language = Language.of(field(row, "lang"));
            if (language.isEmpty()) {
                report(Kind.UNKNOWN_LANGUAGE, row.line(), field(row, "lang"));
            }
            Optional<ActKind> kind = ActKind.of(field(row, "kind"));
            if (kind.isEmpty()) {
                report(Kind.UNKNOWN_KIND, row.line(), field(row, "kind"));
            }
            if (!ACT_ID.matcher(field(row, "act_id")).matches()) {
                report(Kind.BAD_ACT_ID, row.line(), field(row, "act_id"));
            }
            LocalDate adopted = day(row, "adopted");
            LocalDate edition = day(row, "edition");
            String file = field(row, "file");
            Integer earlier = files.putIfAbsent(file, row.line());
            if (earlier != null) {
                report(Kind.DUPLICATE_FILE, row.line(), file, String.valueOf(earlier));
            }
            if (problems.size() == before && edition != null) {
                entries.add(new Entry(
                        row.line(),
                        file,
                        language.orElseThrow(),
                        field(row, "act_id"),
                        kind.orElseThrow(),
                        field(row, "title_ru"),
                        field(row, "title_kk"),
                        field(row, "number"),
                        adopted,
                        edition));
            }
        }

        private @Nullable LocalDate day(CsvRows.Row row, String column) {
            String value = field(row, column);
            if (value.isEmpty()) {
                return null;
            }
            LocalDate otherwise = asSpreadsheetsSave(value);
            if (otherwise != null) {
                return otherwise;
            }
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                report(Kind.BAD_DATE, row.line(), column, value);
                return null;
            }
        }

        /** Day first, as a table saved in Russia has it, or the number of days that a cell holds; null for all others. */
        private static @Nullable LocalDate asSpreadsheetsSave(String value) {
            if (DAYS.matcher(value).matches()) {
                return FIRST_DAY.plusDays(Integer.parseInt(value.substring(0, 5)));
            }
            return DAY_FIRST.matcher(value).matches() ? PrintedDay.parse(value) : null;
        }

        private String field(CsvRows.Row row, String column) {
            Integer index = columns.get(column);
            return index == null || index >= row.fields().size()
                    ? ""
                    : row.fields().get(index);
        }

        private void report(Kind kind, int line, String... arguments) {
            problems.add(new ManifestProblem(kind, line, List.of(arguments)));
        }
    }
}
