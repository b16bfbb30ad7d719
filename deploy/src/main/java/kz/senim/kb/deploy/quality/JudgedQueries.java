package kz.senim.kb.deploy.quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.senim.kb.deploy.Failure;
import org.jspecify.annotations.Nullable;

/**
 * The queries of a folder: {@code queries.tsv}, their judgements {@code qrels.tsv}, and {@code variants.tsv} where there
 * is one.
 */
public record JudgedQueries(List<JudgedQuery> queries, List<Variant> variants) {

    public JudgedQueries {
        queries = List.copyOf(queries);
        variants = List.copyOf(variants);
    }

    public static JudgedQueries in(Path folder) {
        Map<String, Table.Row> rows = rows(folder.resolve("queries.tsv"));
        Map<String, Map<Provision, Integer>> grades = grades(folder.resolve("qrels.tsv"), rows.keySet());
        Map<String, JudgedQuery> queries = new LinkedHashMap<>();
        rows.forEach((id, row) -> queries.put(id, query(row, grades.get(id))));
        return new JudgedQueries(List.copyOf(queries.values()), variants(folder.resolve("variants.tsv"), queries));
    }

    private static Map<String, Table.Row> rows(Path file) {
        Map<String, Table.Row> rows = new LinkedHashMap<>();
        for (Table.Row row : Table.read(file, Table.TABULATOR, List.of("qid", "lang", "class", "text"))) {
            if (rows.put(row.name(0), row) != null) {
                throw row.failure("the query " + row.name(0) + " stands here a second time");
            }
        }
        if (rows.isEmpty()) {
            throw new Failure(file + " holds no query");
        }
        return rows;
    }

    private static JudgedQuery query(Table.Row row, @Nullable Map<Provision, Integer> grades) {
        if (grades == null) {
            throw row.failure("the query " + row.name(0) + " has no judgement in qrels.tsv");
        }
        return new JudgedQuery(row.name(0), row.name(1), row.name(2), row.text(3), new Judgements(grades));
    }

    private static Map<String, Map<Provision, Integer>> grades(Path file, Set<String> queries) {
        Map<String, Map<Provision, Integer>> all = new LinkedHashMap<>();
        for (Table.Row row : Table.read(file, Table.TABULATOR, List.of("qid", "act_id", "article", "grade"))) {
            String query = known(row, 0, queries);
            Provision provision = new Provision(row.text(1), row.text(2));
            Map<Provision, Integer> grades = all.computeIfAbsent(query, id -> new LinkedHashMap<>());
            if (grades.put(provision, grade(row)) != null) {
                throw row.failure(provision + " is judged a second time for the query " + query);
            }
        }
        return all;
    }

    private static int grade(Table.Row row) {
        return switch (row.text(3)) {
            case "2" -> Judgements.ANSWERS;
            case "1" -> Judgements.USEFUL;
            default -> throw row.failure("grade is neither 1 nor 2: " + row.text(3));
        };
    }

    private static List<Variant> variants(Path file, Map<String, JudgedQuery> queries) {
        if (Files.notExists(file)) {
            return List.of();
        }
        List<Variant> variants = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Table.Row row : Table.read(file, Table.TABULATOR, List.of("variant_qid", "base_qid", "kind", "text"))) {
            JudgedQuery base = queries.get(row.name(1));
            if (base == null) {
                throw unknown(row, 1);
            }
            if (!ids.add(row.name(0))) {
                throw row.failure("the variant " + row.name(0) + " stands here a second time");
            }
            variants.add(new Variant(row.name(0), base, row.name(2), row.text(3)));
        }
        return variants;
    }

    private static String known(Table.Row row, int column, Set<String> queries) {
        if (!queries.contains(row.name(column))) {
            throw unknown(row, column);
        }
        return row.name(column);
    }

    private static Failure unknown(Table.Row row, int column) {
        return row.failure("there is no query " + row.name(column) + " in queries.tsv");
    }
}
