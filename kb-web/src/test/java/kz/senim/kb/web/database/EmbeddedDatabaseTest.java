package kz.senim.kb.web.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** H2 loses a file whose closing is cut short (a process ended a moment after its last connection). */
class EmbeddedDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void itsFileIsNotClosedWhenNobodyIsConnected() throws SQLException {
        DatabaseSettings settings = DatabaseSettings.of(
                name -> Optional.ofNullable(Map.of("kb.data", folder.toString()).get(name)));
        try (Connection first = connect(settings);
                Statement statement = first.createStatement()) {
            // such a table lives as long as the database is open
            statement.execute("create global temporary table there(id int) not persistent");
        }

        try (Connection second = connect(settings);
                Statement statement = second.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from there")) {
            assertThat(rows.next()).isTrue();
        } finally {
            try (Connection last = connect(settings);
                    Statement statement = last.createStatement()) {
                statement.execute("shutdown immediately");
            }
        }
    }

    private static Connection connect(DatabaseSettings settings) throws SQLException {
        return DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    }
}
