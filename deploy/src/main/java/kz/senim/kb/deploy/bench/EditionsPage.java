package kz.senim.kb.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.senim.kb.deploy.Failure;

/** Writes what {@code kb bench editions} measured. */
public final class EditionsPage {
    private static final String COLUMNS = "database,what,changes,rows,notes,characters,preview_ms,accept_or_undo_ms";

    private EditionsPage() {}

    /**
     * Puts the figures told by the tests into the folder of measurements.
     *
     * @param told rows of figures, as {@link #COLUMNS} names them
     * @return the Markdown that was written
     */
    public static List<String> write(Path told, Path folder) {
        List<String> rows = read(told);
        List<String> page = new ArrayList<>(List.of("# Editions over one another", ""));
        Machine.describe("H2 in memory and PostgreSQL, one after the other").stream()
                .filter(line -> !line.contains("the server's flags"))
                .forEach(page::add);
        page.addAll(List.of(
                "- taken with `kb bench editions`, at the door, without the server; under another load than this, times differ",
                "- generated editions of the Code of Administrative Offences, each with about 1 % of its articles changed, some"
                        + " inserted, removed, renumbered; and the two real editions of the Entrepreneurial Code, whose times"
                        + " include reading the file",
                "- *rows*, *notes*, *characters*: what the base holds more than before",
                "- the text on each of the dates was exact, also after each undo; the run fails where it is not",
                "",
                "| database | what | changes | rows | notes | characters | preview ms | accept or undo ms |",
                "| --- | --- | --- | --- | --- | --- | --- | --- |"));
        rows.forEach(row -> page.add("| " + String.join(" | ", row.split(",", -1)) + " |"));
        Results results = new Results(folder);
        results.write("editions.md", page);
        List<String> table = new ArrayList<>(List.of(COLUMNS));
        table.addAll(rows);
        results.write("editions.csv", table);
        return page;
    }

    private static List<String> read(Path told) {
        try {
            return Files.readAllLines(told);
        } catch (IOException e) {
            throw new Failure("The figures cannot be read: " + e, e);
        }
    }
}
