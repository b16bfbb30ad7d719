package kz.senim.kb.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import kz.senim.kb.backup.RestoreException.Reason;
import org.jspecify.annotations.Nullable;

/** Replaces the content of all tables, in the transaction of its connection. */
final class Replacement {

    private static final int ROWS_AT_ONCE = 500;

    private final Connection connection;
    private final Schema schema;
    private final Archive archive;

    Replacement(Connection connection, Schema schema, Archive archive) {
        this.connection = connection;
        this.schema = schema;
        this.archive = archive;
    }

    /**
     * @throws RestoreException when the database does not take the rows
     */
    RestoredBase run() throws IOException, SQLException {
        try {
            empty();
            long rows = 0;
            for (Table table : schema.tables()) {
                rows += fill(table);
            }
            return new RestoredBase(schema.tables().size(), rows);
        } catch (SQLException e) {
            if (saysThatRowsAreWrong(e)) {
                throw new RestoreException(Reason.CONTRADICTORY, firstLine(e));
            }
            throw e;
        }
    }

    private void empty() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (schema.postgres()) {
                // whoever writes meanwhile waits, and then meets the restored base
                statement.execute("lock table "
                        + schema.tables().stream().map(Table::name).collect(Collectors.joining(", "))
                        + " in exclusive mode");
            }
            List<Table> backwards = new ArrayList<>(schema.tables());
            Collections.reverse(backwards);
            for (Table table : backwards) {
                statement.executeUpdate("delete from " + table.name());
            }
        }
    }

    private long fill(Table table) throws IOException, SQLException {
        try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
            int[] waiting = {0};
            boolean files = table.columns().stream().anyMatch(column -> column.field() == Field.BYTES);
            int atOnce = files ? 1 : ROWS_AT_ONCE;
            long rows = archive.read(table, row -> {
                set(insert, table, row);
                insert.addBatch();
                waiting[0]++;
                if (waiting[0] == atOnce) {
                    insert.executeBatch();
                    waiting[0] = 0;
                }
            });
            if (waiting[0] > 0) {
                insert.executeBatch();
            }
            requireNothingElse(table, rows);
            return rows;
        }
    }

    /** H2 has no lock on a table: what another has written meanwhile shows here. */
    private void requireNothingElse(Table table, long rows) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + table.name())) {
            count.next();
            if (count.getLong(1) != rows) {
                throw new RestoreException(Reason.CONTRADICTORY, table.name() + ": " + count.getLong(1) + " ≠ " + rows);
            }
        }
    }

    private static void set(PreparedStatement insert, Table table, List<@Nullable String> row) throws SQLException {
        for (int i = 0; i < row.size(); i++) {
            table.columns().get(i).field().set(insert, i + 1, row.get(i));
        }
    }

    /** SQLSTATE classes 22 (data exception) and 23 (integrity constraint violation). */
    private static boolean saysThatRowsAreWrong(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
