package kz.senim.kb.importer.hsds;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.contact.ContactExchange;
import kz.senim.kb.contact.ContactQuery;
import kz.senim.kb.contact.Contacts;
import kz.senim.kb.contact.PublicHolidays;
import kz.senim.kb.database.BaseOpened;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.importer.source.TableFile;
import kz.senim.kb.importer.source.UnreadableSourceException;
import kz.senim.kb.region.Regions;
import org.jspecify.annotations.Nullable;

/** A base under test into which directories are brought. */
final class DirectoryDesk {

    private final TestBase base;
    private final Acting acting = new Acting();
    private final Path folder;

    DirectoryDesk(TestBase base) {
        this.base = base;
        try {
            this.folder = Files.createTempDirectory("uploads");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        base.inTransaction(entityManager -> regions(entityManager).begin(new BaseOpened()));
    }

    long bringIn(String source, Map<String, String> files) {
        return bringIn(source, bytes(files), null);
    }

    long bringIn(String source, Map<String, byte[]> files, @Nullable ColumnMapping mapping) {
        long id = base.call(
                entityManager -> records(entityManager).create(source, List.copyOf(files.keySet()), mapping, "aigul"));
        Upload upload = upload(id, files);
        upload.keep(files);
        base.inTransaction(entityManager -> work(entityManager).preview(id, upload));
        return id;
    }

    /** Brings in and accepts at once. */
    long take(String source, Map<String, String> files) {
        return take(source, bytes(files), null);
    }

    long take(String source, Map<String, byte[]> files, @Nullable ColumnMapping mapping) {
        long id = bringIn(source, files, mapping);
        accept(id, files, Set.of(), false);
        return id;
    }

    void accept(long id, Map<String, byte[]> files, Set<String> taken, boolean close) {
        base.inTransaction(entityManager -> {
            records(entityManager).change(id, run -> run.begin(ImportState.ACCEPTING));
            work(entityManager).accept(id, upload(id, files), taken, close);
        });
    }

    Upload upload(long id, Map<String, byte[]> files) {
        return new Upload(folder.resolve(Long.toString(id)), List.copyOf(files.keySet()));
    }

    void undo(long id) {
        base.inTransaction(entityManager -> {
            records(entityManager).requireLatest(id);
            records(entityManager).change(id, run -> run.begin(ImportState.UNDOING));
            work(entityManager).undo(id);
        });
    }

    DirectoryImport show(long id) {
        return base.call(entityManager -> records(entityManager).required(id));
    }

    List<DirectoryImportItem> items(long id, @Nullable ItemKind kind) {
        return base.call(entityManager -> records(entityManager).items(id, kind, 1000, 0));
    }

    List<DirectoryImportProblem> problems(long id) {
        return base.call(entityManager -> records(entityManager).problems(id, 1000, 0));
    }

    <T> T export(Function<HsdsExport, T> work) {
        return base.call(entityManager -> work.apply(export(entityManager)));
    }

    <T> T with(Function<Contacts, T> work) {
        return base.call(entityManager -> work.apply(new Contacts(
                entityManager,
                journal(entityManager),
                regions(entityManager),
                new PublicHolidays(entityManager, journal(entityManager)))));
    }

    long services() {
        return base.call(entityManager -> entityManager
                .createQuery("select count(s) from Service s", Long.class)
                .getSingleResult());
    }

    /** The id of the only service whose name begins so. */
    long id(String name) {
        return base.call(entityManager -> entityManager
                .createQuery(
                        "select s.id from Service s join s.texts t where key(t) = kz.senim.kb.language.Language.RU"
                                + " and t.name like :name",
                        Long.class)
                .setParameter("name", name + "%")
                .getSingleResult());
    }

    JsonObject json() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export(export -> {
            try {
                export.writeJson(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out;
        });
        return parse(out.toString(StandardCharsets.UTF_8));
    }

    Map<String, byte[]> csv() throws UnreadableSourceException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export(export -> {
            try {
                export.writeCsv(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out;
        });
        return TableFile.unpacked(out.toByteArray());
    }

    ContactQuery everything() {
        return ContactQuery.at(java.time.Instant.parse("2026-11-30T07:00:00Z"));
    }

    static Map<String, byte[]> bytes(Map<String, String> files) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    static JsonObject parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private DirectoryRecords records(EntityManager entityManager) {
        return new DirectoryRecords(entityManager, journal(entityManager));
    }

    DirectoryWork work(EntityManager entityManager) {
        return new DirectoryWork(
                entityManager,
                exchange(entityManager),
                regions(entityManager),
                journal(entityManager),
                new ImportProgress());
    }

    private HsdsExport export(EntityManager entityManager) {
        return new HsdsExport(entityManager, exchange(entityManager), regions(entityManager));
    }

    private ContactExchange exchange(EntityManager entityManager) {
        return new ContactExchange(entityManager, journal(entityManager));
    }

    private Regions regions(EntityManager entityManager) {
        return new Regions(entityManager, journal(entityManager));
    }

    private Journal journal(EntityManager entityManager) {
        return new Journal(entityManager, acting);
    }
}
