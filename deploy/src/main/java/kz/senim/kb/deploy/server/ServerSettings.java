package kz.senim.kb.deploy.server;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.base.Base;
import org.jspecify.annotations.Nullable;

/**
 * What a start needs to know besides its base.
 *
 * @param host the address to listen on
 * @param adminPassword of the first administrator; counts only while the base has no account
 * @param database address, user and password of a database elsewhere; empty for H2 inside the base
 */
public record ServerSettings(
        String host, int port, boolean sample, @Nullable String adminPassword, Map<String, String> database) {
    private static final List<String> DATABASE = List.of("KB_DB_URL", "KB_DB_USER", "KB_DB_PASSWORD");

    /**
     * Settings with host and database as the environment says.
     *
     * @throws Failure if the database is only half told
     */
    public static ServerSettings from(
            Map<String, String> environment, int port, boolean sample, @Nullable String adminPassword) {
        Map<String, String> database = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (String name : DATABASE) {
            String value = environment.get(name);
            if (value == null || value.isBlank()) {
                missing.add(name);
            } else {
                database.put(name, value);
            }
        }
        if (!database.isEmpty() && !missing.isEmpty()) {
            throw new Failure("The database is only half configured: " + String.join(", ", database.keySet())
                    + " set, but " + String.join(", ", missing)
                    + " missing. Set all three for PostgreSQL, none for the H2 inside the base.");
        }
        String host = environment.getOrDefault("KB_HOST", "127.0.0.1");
        return new ServerSettings(host.isBlank() ? "127.0.0.1" : host, port, sample, adminPassword, database);
    }

    /** The address to reach the server at from this machine. */
    public URI url() {
        String reachable = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
        return URI.create("http://" + (reachable.contains(":") ? "[" + reachable + "]" : reachable) + ":" + port);
    }

    Map<String, String> environment(Base base) {
        Map<String, String> environment = new LinkedHashMap<>(database);
        environment.put("KB_DATA", base.folder().toString());
        environment.put("KB_LOCAL_TOKEN", base.token());
        environment.put("KB_SAMPLE", Boolean.toString(sample));
        if (adminPassword != null) {
            environment.put("KB_ADMIN_PASSWORD", adminPassword);
        }
        return environment;
    }
}
