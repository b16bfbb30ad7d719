package kz.senim.kb.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.Session;

/** A base for one test: work is given to it in transactions, as the container would. */
public final class TestBase {

    private static final int CLEARING_ATTEMPTS = 5;

    /** What PostgreSQL and H2 say of a transaction that was ended for another's sake. */
    private static final Set<String> DEADLOCKS = Set.of("40P01", "40001");

    private final EntityManagerFactory factory;

    TestBase(EntityManagerFactory factory) {
        this.factory = factory;
    }

    public EntityManagerFactory factory() {
        return factory;
    }

    /** Does the work in a transaction of its own; an exception rolls it back. */
    public void inTransaction(Consumer<EntityManager> work) {
        call(entityManager -> {
            work.accept(entityManager);
            return Boolean.TRUE;
        });
    }

    /** What the work gives, done in a transaction of its own; an exception rolls it back. */
    public <T> T call(Function<EntityManager, T> work) {
        try (EntityManager entityManager = factory.createEntityManager()) {
            EntityTransaction transaction = entityManager.getTransaction();
            transaction.begin();
            try {
                T result = work.apply(entityManager);
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    void clear() {
        for (int attempt = 1; ; attempt++) {
            try {
                inTransaction(
                        entityManager -> entityManager.unwrap(Session.class).doWork(TestBase::emptyTables));
                return;
            } catch (PersistenceException refused) {
                // Work left in the background by the test before reads the same tables in an order of its own;
                // PostgreSQL then ends one of the two, and nothing was emptied.
                if (attempt == CLEARING_ATTEMPTS || !isDeadlock(refused)) {
                    throw refused;
                }
            }
        }
    }

    private static boolean isDeadlock(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DEADLOCKS.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static void emptyTables(Connection connection) throws SQLException {
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        try (Statement statement = connection.createStatement()) {
            List<String> tables = tables(connection);
            if (h2) {
                statement.execute("set referential_integrity false");
                for (String table : tables) {
                    statement.execute("truncate table " + table);
                }
                statement.execute("set referential_integrity true");
            } else if (!tables.isEmpty()) {
                statement.execute("truncate table " + String.join(", ", tables) + " cascade");
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME");
                // a running index processor misses its own line
                String name = table.toLowerCase(Locale.ROOT);
                // What waits for the index is not taken from under it: it would look for its rows for ever.
                if (!name.startsWith("flyway_") && !name.startsWith("hsearch_")) {
                    tables.add('"' + table + '"');
                }
            }
        }
        return tables;
    }
}
