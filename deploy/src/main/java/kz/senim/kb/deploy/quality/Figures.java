package kz.senim.kb.deploy.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.senim.kb.deploy.Failure;

/** The measures of every query as CSV, saved before a change to compare with after it. Holds no text of a query. */
public final class Figures {
    private static final List<String> COLUMNS = columns();

    private Figures() {}

    /** The lines of the file; figures are not rounded, so that a search that did not change does not differ. */
    public static List<String> lines(List<Evaluation.Result> results) {
        List<String> lines = new ArrayList<>(List.of(String.join(Table.COMMA, COLUMNS)));
        for (Evaluation.Result result : results) {
            JudgedQuery query = result.query();
            List<String> fields = new ArrayList<>(List.of(query.id(), query.queryClass(), query.language()));
            for (Measure measure : Measure.values()) {
                fields.add(Double.toString(measure.of(result.measures())));
            }
            lines.add(String.join(Table.COMMA, fields));
        }
        return lines;
    }

    /** The measures by query. A comparison is of pairs: the file must hold the very queries judged now. */
    public static Map<String, Measures> read(Path file, JudgedQueries judged) {
        Set<String> expected = judged.queries().stream().map(JudgedQuery::id).collect(Collectors.toSet());
        Map<String, Measures> figures = new LinkedHashMap<>();
        for (Table.Row row : Table.read(file, Table.COMMA, COLUMNS)) {
            String query = row.name(0);
            if (!expected.contains(query)) {
                throw row.failure("there is no query " + query + " in queries.tsv");
            }
            Measures measures = new Measures(row.share(3), row.share(4), row.share(5), row.share(6), row.share(7));
            if (figures.put(query, measures) != null) {
                throw row.failure("the query " + query + " stands here a second time");
            }
        }
        for (JudgedQuery query : judged.queries()) {
            if (!figures.containsKey(query.id())) {
                throw new Failure(file + " has no row for the query " + query.id()
                        + ": only figures of the same queries can be compared");
            }
        }
        return figures;
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("qid", "class", "lang"));
        Arrays.stream(Measure.values()).map(Measure::column).forEach(columns::add);
        return List.copyOf(columns);
    }
}
