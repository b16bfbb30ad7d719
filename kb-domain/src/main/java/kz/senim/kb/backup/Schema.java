package kz.senim.kb.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tables of the base, each after those it refers to, and the version of the scripts that made them. Left out is
 * what is not content: the history of those scripts, and the queue of the search index.
 */
record Schema(String version, List<Table> tables, boolean postgres) {

    private static final String HISTORY = "flyway_schema_history";
    private static final String QUEUE_PREFIX = "hsearch_";

    static Schema of(Connection connection) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        boolean postgres = metaData.getDatabaseProductName().equals("PostgreSQL");
        Map<String, Table> byName = new TreeMap<>();
        Map<String, Set<String>> references = new TreeMap<>();
        for (String name : names(connection)) {
            Table table = table(connection, name);
            byName.put(table.name(), table);
            references.put(table.name(), referencesOf(connection, name));
        }
        Set<String> ordered = new LinkedHashSet<>();
        byName.keySet().forEach(name -> addAfterReferences(name, references, ordered));
        return new Schema(version(connection), ordered.stream().map(byName::get).toList(), postgres);
    }

    /** What makes the database order text by code points, as H2 does by itself. */
    String textOrder() {
        return postgres ? " collate \"C\"" : "";
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                String lower = lower(name);
                if (!lower.equals(HISTORY) && !lower.startsWith(QUEUE_PREFIX)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static Table table(Connection connection, String name) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        List<Table.Column> columns = new ArrayList<>();
        try (ResultSet found =
                metaData.getColumns(connection.getCatalog(), connection.getSchema(), literally(metaData, name), "%")) {
            while (found.next()) {
                String column = lower(found.getString("COLUMN_NAME"));
                columns.add(new Table.Column(column, Field.of(found.getInt("DATA_TYPE"), name + "." + column)));
            }
        }
        columns.sort(Comparator.comparing(Table.Column::name));
        Map<Integer, String> key = new TreeMap<>();
        try (ResultSet found = metaData.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), name)) {
            while (found.next()) {
                key.put(found.getInt("KEY_SEQ"), lower(found.getString("COLUMN_NAME")));
            }
        }
        if (key.isEmpty()) {
            throw new IllegalStateException("The table " + name + " has no primary key to order its rows by");
        }
        return new Table(lower(name), columns, List.copyOf(key.values()));
    }

    private static Set<String> referencesOf(Connection connection, String name) throws SQLException {
        Set<String> references = new TreeSet<>();
        try (ResultSet found =
                connection.getMetaData().getImportedKeys(connection.getCatalog(), connection.getSchema(), name)) {
            while (found.next()) {
                references.add(lower(found.getString("PKTABLE_NAME")));
            }
        }
        references.remove(lower(name));
        return references;
    }

    private static void addAfterReferences(String name, Map<String, Set<String>> references, Set<String> ordered) {
        if (!ordered.contains(name)) {
            references.getOrDefault(name, Set.of()).forEach(other -> addAfterReferences(other, references, ordered));
            ordered.add(name);
        }
    }

    private static String version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select \"version\" from \"" + HISTORY
                        + "\" where \"success\" = true and \"version\" is not null order by \"installed_rank\" desc")) {
            return found.next() ? found.getString(1) : "0";
        }
    }

    private static String literally(DatabaseMetaData metaData, String name) throws SQLException {
        String escape = metaData.getSearchStringEscape();
        return name.replace("_", escape + "_").replace("%", escape + "%");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
