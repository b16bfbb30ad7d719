package kz.senim.kb.deploy.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The two databases Senim promises to work on alike. */
enum Database {
    H2 {
        @Override
        Map<String, String> fresh() {
            return Map.of();
        }
    },
    POSTGRESQL {
        @Override
        Map<String, String> fresh() {
            String url = System.getenv().getOrDefault("KB_TEST_DB_URL", "");
            Corpus.needed(!url.isBlank(), "KB_TEST_DB_URL names no PostgreSQL; kb test starts one");
            String user = System.getenv().getOrDefault("KB_TEST_DB_USER", "");
            String password = System.getenv().getOrDefault("KB_TEST_DB_PASSWORD", "");
            String name = "system_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
            try (Connection connection = DriverManager.getConnection(url, user, password);
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException("PostgreSQL at " + url + " does not make a database", e);
            }
            return Map.of(
                    "KB_DB_URL", url.substring(0, url.lastIndexOf('/') + 1) + name,
                    "KB_DB_USER", user,
                    "KB_DB_PASSWORD", password);
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** The settings of an empty database. */
    abstract Map<String, String> fresh();
}
