package kz.senim.kb.database;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.cfg.Configuration;

/** The databases the base runs on, each opened once a test run with every entity on the class path. */
public enum TestDatabase {
    H2 {
        @Override
        boolean isWanted() {
            return true;
        }

        @Override
        Map<String, String> connection() {
            return Map.of(
                    "hibernate.connection.url", "jdbc:h2:mem:kb;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000",
                    "hibernate.connection.username", "sa",
                    "hibernate.connection.password", "");
        }
    },
    POSTGRESQL {
        @Override
        boolean isWanted() {
            return System.getenv("KB_TEST_DB_URL") != null || "true".equals(System.getenv("CI"));
        }

        /** Each module knows scripts of its own: what another left there would contradict them. */
        @Override
        void clear() {
            try (Connection connection = DriverManager.getConnection(
                            setting("KB_TEST_DB_URL"), setting("KB_TEST_DB_USER"), setting("KB_TEST_DB_PASSWORD"));
                    Statement statement = connection.createStatement()) {
                statement.execute("drop schema public cascade");
                statement.execute("create schema public");
            } catch (SQLException e) {
                throw new IllegalStateException("The test database cannot be emptied", e);
            }
        }

        @Override
        Map<String, String> connection() {
            return Map.of(
                    "hibernate.connection.url", setting("KB_TEST_DB_URL"),
                    "hibernate.connection.username", setting("KB_TEST_DB_USER"),
                    "hibernate.connection.password", setting("KB_TEST_DB_PASSWORD"));
        }
    };

    private static final Map<TestDatabase, EntityManagerFactory> OPEN = new ConcurrentHashMap<>();

    abstract boolean isWanted();

    abstract Map<String, String> connection();

    /** Makes it as new, before the first base is opened on it. */
    void clear() {
        // a database in memory is new already
    }

    /** An empty base on this database, with the schema in place. */
    public TestBase emptyBase() {
        TestBase base = new TestBase(OPEN.computeIfAbsent(this, TestDatabase::open));
        base.clear();
        return base;
    }

    private static EntityManagerFactory open(TestDatabase database) {
        database.clear();
        Configuration configuration = new Configuration();
        entities().forEach(configuration::addAnnotatedClass);
        Properties settings = new Properties();
        settings.putAll(database.connection());
        settings.put("hibernate.hbm2ddl.auto", "validate");
        settings.put("hibernate.connection.pool_size", "8");
        settings.put("hibernate.jdbc.batch_size", "100");
        settings.put("hibernate.order_inserts", "true");
        TestSettings.onClassPath().forEach(more -> settings.putAll(more.settings(database)));
        configuration.addProperties(settings);
        return configuration.buildSessionFactory();
    }

    private static List<Class<?>> entities() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("kz.senim.kb").stream()
                        .filter(candidate -> candidate.isAnnotatedWith(Entity.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static String setting(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set: the tests on PostgreSQL need it");
        }
        return value;
    }
}
