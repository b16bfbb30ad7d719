package kz.senim.kb.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Collectors;
import kz.senim.kb.database.TestBase;
import org.hibernate.Session;

/** Figures for {@code kb bench editions}, which asks for them by {@code kb.editions} and finds them in the target folder. */
final class ToldFigures {

    private static final boolean WANTED = System.getProperty("kb.editions") != null;
    private static final Path FILE = Path.of("target", "editions.csv");

    private final String database;

    ToldFigures(TestBase base) {
        this.database = base.call(entityManager -> entityManager
                .unwrap(Session.class)
                .doReturningWork(connection -> connection.getMetaData().getDatabaseProductName()));
    }

    /** One row: what was done, then its figures. */
    void tell(String what, Object... figures) {
        if (!WANTED) {
            return;
        }
        String row = database + "," + what + ","
                + Arrays.stream(figures).map(String::valueOf).collect(Collectors.joining(","));
        System.out.println(row);
        try {
            Files.writeString(FILE, row + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long since(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }
}
