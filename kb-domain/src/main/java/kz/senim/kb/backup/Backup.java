package kz.senim.kb.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import org.hibernate.Session;
import org.jspecify.annotations.NullUnmarked;

/** The door to the base as a whole: it goes out as one archive and comes in as one, whichever database it lies in. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Backup {

    private static final Logger LOG = Logger.getLogger(Backup.class.getName());

    /** H2's own isolation level: the whole transaction sees one moment, in all tables. */
    private static final int H2_SNAPSHOT = 6;

    private EntityManager entityManager;
    private Acting acting;
    private Journal journal;
    private Event<BaseRestored> restored;

    @NullUnmarked
    protected Backup() {}

    @Inject
    public Backup(EntityManager entityManager, Acting acting, Journal journal, Event<BaseRestored> restored) {
        this.entityManager = entityManager;
        this.acting = acting;
        this.journal = journal;
        this.restored = restored;
    }

    /**
     * Writes one consistent moment of the base to the stream, which stays open. Equal content gives equal parts,
     * whichever database it comes from.
     */
    public void write(OutputStream out) throws IOException {
        Session session = entityManager.unwrap(Session.class);
        try {
            session.doWork(connection -> {
                try {
                    writeSnapshot(connection, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Leaves in the journal that a backup was taken; it is not in that backup itself. */
    public void noteTaken() {
        journal.record("backup-taken", "", "");
    }

    /**
     * Replaces the whole content by that of a backup. It is read to its end before anything is touched; all of it goes
     * in, or nothing. Who did it is said in the server's log: the journal is the restored one.
     *
     * @throws RestoreException when the file is no whole backup of this version of the base
     */
    public RestoredBase restore(Path file) throws IOException {
        Session session = entityManager.unwrap(Session.class);
        RestoredBase result;
        try (Archive archive = Archive.open(file)) {
            result = session.doReturningWork(connection -> {
                try {
                    Schema schema = Schema.of(connection);
                    archive.check(schema);
                    return new Replacement(connection, schema, archive).run();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        entityManager.clear();
        new Identifiers(entityManager).moveOn();
        LOG.log(Level.INFO, "The base was restored from a backup by {0}: {1} rows", new Object[] {
            acting.username(), result.rows()
        });
        restored.fire(new BaseRestored());
        return result;
    }

    private static void writeSnapshot(Connection connection, OutputStream out) throws SQLException, IOException {
        int before = beginSnapshot(connection);
        try {
            Seal.SealedStream sealed = new Seal.SealedStream(out);
            ZipOutputStream zip = new ZipOutputStream(sealed, StandardCharsets.UTF_8);
            zip.setComment(Seal.BLANK);
            Schema schema = Schema.of(connection);
            List<Listing.Part> parts = new ArrayList<>();
            for (Table table : schema.tables()) {
                zip.putNextEntry(entry(table.part()));
                parts.add(TableWriter.write(connection, schema, table, zip));
                zip.closeEntry();
            }
            zip.putNextEntry(entry(Listing.NAME));
            String madeAt = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
            zip.write(new Listing(schema.version(), parts).write(madeAt).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.finish();
            sealed.seal();
        } finally {
            endSnapshot(connection, before);
        }
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        // the time of an entry would make equal backups differ
        entry.setTime(0);
        return entry;
    }

    private static int beginSnapshot(Connection connection) throws SQLException {
        if (isH2(connection)) {
            int before = connection.getTransactionIsolation();
            connection.setTransactionIsolation(H2_SNAPSHOT);
            return before;
        }
        // of this transaction only, and only as its first statement
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read");
        }
        return Connection.TRANSACTION_NONE;
    }

    private static void endSnapshot(Connection connection, int before) throws SQLException {
        if (isH2(connection)) {
            connection.setTransactionIsolation(before);
        }
    }

    private static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }
}
