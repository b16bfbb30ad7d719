package kz.senim.kb.backup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a backup sees it.
 *
 * @param name in lower case
 * @param columns by name, so that their order does not depend on how the table came to be
 * @param key the columns of its primary key, in the key's order
 */
record Table(String name, List<Column> columns, List<String> key) {

    record Column(String name, Field field) {}

    Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** The first line of its part: names and types of the columns. */
    String header() {
        return columns.stream()
                .map(column -> column.name() + ":" + column.field().code())
                .collect(Collectors.joining("\t"));
    }

    /** The name of its part of the archive. */
    String part() {
        return "tables/" + name + ".tsv";
    }

    /**
     * All rows in the order of the key.
     *
     * @param textOrder what makes the database compare text by code points
     */
    String select(String textOrder) {
        String order = key.stream()
                .map(keyColumn -> keyColumn + (fieldOf(keyColumn) == Field.TEXT ? textOrder : ""))
                .collect(Collectors.joining(", "));
        return "select " + columnNames() + " from " + name + " order by " + order;
    }

    String insert() {
        String parameters = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into " + name + " (" + columnNames() + ") values (" + parameters + ")";
    }

    private String columnNames() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private Field fieldOf(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst()
                .orElseThrow()
                .field();
    }
}
