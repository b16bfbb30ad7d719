package kz.senim.kb.web.database;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which database the configuration names.
 *
 * @param url the JDBC address
 * @param user who opens connections
 * @param password their password; may be empty for the embedded database
 */
record DatabaseSettings(String url, String user, String password) {

    private static final String URL = "kb.db.url";
    private static final String USER = "kb.db.user";
    private static final String PASSWORD = "kb.db.password";

    /**
     * The settings that a configuration gives: all three of url, user and password, or none for the embedded database.
     *
     * @throws IllegalArgumentException when only some are set or the address is of neither database, saying what to do
     */
    static DatabaseSettings of(Function<String, Optional<String>> configuration) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : List.of(URL, USER, PASSWORD)) {
            configuration.apply(name).filter(value -> !value.isBlank()).ifPresent(value -> given.put(name, value));
        }
        if (given.isEmpty()) {
            return embedded(configuration.apply("kb.data").orElse("."));
        }
        List<String> missing = List.of(URL, USER, PASSWORD).stream()
                .filter(name -> !given.containsKey(name))
                .map(DatabaseSettings::variable)
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "The database is configured by halves: set " + String.join(" and ", missing)
                            + " too, or unset "
                            + String.join(
                                    ", ",
                                    given.keySet().stream()
                                            .map(DatabaseSettings::variable)
                                            .toList())
                            + " to use the embedded database");
        }
        String url = given.getOrDefault(URL, "");
        if (!url.startsWith("jdbc:postgresql:") && !url.startsWith("jdbc:h2:")) {
            throw new IllegalArgumentException(
                    "KB_DB_URL must begin with jdbc:postgresql: or jdbc:h2:, for example jdbc:postgresql://127.0.0.1:5432/kb");
        }
        return new DatabaseSettings(url, given.getOrDefault(USER, ""), given.getOrDefault(PASSWORD, ""));
    }

    /**
     * The embedded database in the base's folder; every commit reaches the file before it is told to be done. It is
     * never closed: while H2 closes a file it moves what is in it, and whoever ends the process meanwhile is left with
     * a file that cannot be opened. A file that was never closed reads whole whenever the process ends.
     */
    private static DatabaseSettings embedded(String folder) {
        return new DatabaseSettings(
                "jdbc:h2:file:" + folder
                        + "/db/kb;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;WRITE_DELAY=0",
                "kb",
                "");
    }

    boolean isPostgreSql() {
        return url.startsWith("jdbc:postgresql:");
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    @Override
    public String toString() {
        return url + " as " + user;
    }
}
