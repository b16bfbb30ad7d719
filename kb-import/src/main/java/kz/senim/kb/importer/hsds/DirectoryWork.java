package kz.senim.kb.importer.hsds;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.contact.ContactExchange;
import kz.senim.kb.contact.DirectoryEntry;
import kz.senim.kb.contact.DirectoryEntry.Given;
import kz.senim.kb.contact.DirectoryEntry.OfLocation;
import kz.senim.kb.contact.DirectoryEntry.OfOrganization;
import kz.senim.kb.contact.DirectoryEntry.OfService;
import kz.senim.kb.importer.hsds.ImportException.Reason;
import kz.senim.kb.region.Regions;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The work on imports of directories, each call one transaction: all of an import or nothing. */
@ApplicationScoped
@Transactional
public class DirectoryWork {

    private static final String RECORD = "record";
    private static final String ENTRY = "entry";

    private final EntityManager entityManager;
    private final ContactExchange exchange;
    private final Regions regions;
    private final Journal journal;
    private final ImportProgress progress;

    @NullUnmarked
    protected DirectoryWork() {
        this(null, null, null, null, null);
    }

    @Inject
    public DirectoryWork(
            EntityManager entityManager,
            ContactExchange exchange,
            Regions regions,
            Journal journal,
            ImportProgress progress) {
        this.entityManager = entityManager;
        this.exchange = exchange;
        this.regions = regions;
        this.journal = journal;
        this.progress = progress;
    }

    /** Reads and compares; nothing of the directory is changed. */
    void preview(long id, Upload upload) {
        compare(id, upload, (comparison, parts) -> {});
        DirectoryImport run = required(id);
        run.end(ImportState.WAITING);
    }

    /**
     * Writes all of an import.
     *
     * @param taken the ids of the entries in conflict for which the source is right
     * @param close whether services that vanished are ended
     */
    void accept(long id, Upload upload, Set<String> taken, boolean close) {
        String source = required(id).getSource();
        compare(id, upload, (comparison, part) -> {
            write(
                    source,
                    comparison,
                    part.stream()
                            .filter(each -> each.kind() != ItemKind.CONFLICTING || taken.contains(each.id()))
                            .filter(each -> each.kind() != ItemKind.VANISHED || close)
                            .toList());
            keep(
                    source,
                    comparison.records(),
                    part.stream()
                            .filter(each -> each.kind() == ItemKind.CONFLICTING && !taken.contains(each.id()))
                            .toList());
        });
        DirectoryImport run = required(id);
        run.end(ImportState.ACCEPTED);
        journal.record(
                "contacts-imported",
                source,
                run.getAdded() + ", " + run.getChanged() + ", " + run.getConflicting() + ", " + run.getVanished());
    }

    private interface Part {
        void take(DirectoryComparison comparison, List<Judged> part);
    }

    private void compare(long id, Upload upload, Part work) {
        DirectoryImport run = required(id);
        String source = run.getSource();
        ColumnMapping mapping = run.mapping();
        clear(id);
        try (ToldDirectory told =
                upload.told((store, files) -> DirectoryFiles.read(store, source, files, mapping, this::isKnown))) {
            compare(id, source, told, work);
        }
    }

    private void compare(long id, String source, ToldDirectory told, Part work) {
        ToldRecords records = new ToldRecords(entityManager);
        DirectoryComparison comparison =
                new DirectoryComparison(exchange, records, source, told, new RegionNames(regions.all()), Instant.now());
        Map<ItemKind, Integer> kinds = new EnumMap<>(ItemKind.class);
        int[] place = {0};
        int total = comparison.total();
        progress.tell(id, 0, total);
        comparison.run(
                part -> {
                    part.forEach(each -> kinds.merge(each.kind(), 1, Integer::sum));
                    Map<String, Map<String, ToldRecord>> known = known(part, records);
                    for (Judged each : part) {
                        entityManager.persist(new DirectoryImportItem(id, place[0]++, each, before(each, known)));
                    }
                    letGo();
                    work.take(comparison, part);
                },
                done -> progress.tell(id, done, total));
        int faults = 0;
        for (RowProblem problem : told.problems()) {
            entityManager.persist(new DirectoryImportProblem(id, faults++, problem));
            if (faults % 1000 == 0) {
                letGo();
            }
        }
        letGo();
        required(id).count(kinds, comparison.unchanged(), faults);
    }

    private void letGo() {
        entityManager.flush();
        entityManager.clear();
    }

    private void clear(long id) {
        for (String entity : List.of("DirectoryImportItem", "DirectoryImportProblem")) {
            entityManager
                    .createQuery("delete from " + entity + " e where e.importId = :id")
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    private boolean isKnown(String table, String id) {
        return switch (table) {
            case HsdsTable.ORGANIZATIONS -> !exchange.organizations(List.of(id)).isEmpty();
            case HsdsTable.LOCATIONS -> !exchange.locations(List.of(id)).isEmpty();
            case HsdsTable.SERVICES -> !exchange.services(List.of(id)).isEmpty();
            default -> false;
        };
    }

    private static Map<String, Map<String, ToldRecord>> known(List<Judged> part, ToldRecords records) {
        Map<String, List<String>> ids = new HashMap<>();
        part.forEach(each ->
                ids.computeIfAbsent(each.type(), none -> new ArrayList<>()).add(each.id()));
        Map<String, Map<String, ToldRecord>> known = new HashMap<>();
        ids.forEach((type, some) -> known.put(type, records.of(type, some)));
        return known;
    }

    /** What was there, so that it can be put back. */
    private static @Nullable String before(Judged each, Map<String, Map<String, ToldRecord>> known) {
        if (each.before() == null) {
            return null;
        }
        JsonObjectBuilder before = JSON.createObjectBuilder().add(ENTRY, each.before());
        ToldRecord record = known.getOrDefault(each.type(), Map.of()).get(each.id());
        if (record != null) {
            JsonObjectBuilder kept = JSON.createObjectBuilder()
                    .add("source", record.source())
                    .add("told", record.toldHash())
                    .add("then", record.thenHash());
            if (record.remainder() != null) {
                kept.add("remainder", record.remainder());
            }
            before.add(RECORD, kept);
        }
        return before.build().toString();
    }

    private void write(String source, DirectoryComparison comparison, List<Judged> part) {
        put(part.stream().map(Judged::entry).toList());
        exchange.close(part.stream()
                .filter(each -> each.kind() == ItemKind.VANISHED)
                .map(Judged::id)
                .toList());
        ToldRecords records = comparison.records();
        HsdsWriting writing = comparison.writing();
        EntryJson json = new EntryJson(writing);
        Map<String, DirectoryEntry> now = now(part);
        Map<String, Map<String, ToldRecord>> known = known(part, records);
        Map<OfService, Map<String, JsonObject>> given = new LinkedHashMap<>();
        for (Judged each : part) {
            DirectoryEntry entry = now.get(each.id());
            if (entry != null) {
                JsonObject written = json.of(entry);
                records.put(
                        new ToldRecord(
                                new ToldRecord.Key(each.type(), each.id()),
                                source,
                                each.toldHash(),
                                Remainder.hash(written.toString()),
                                each.kind() == ItemKind.VANISHED
                                        ? null
                                        : Remainder.of(each.told(), HsdsExport.shown(written))),
                        known.getOrDefault(each.type(), Map.of()));
                if (entry instanceof OfService service) {
                    given.put(service, comparison.givenOf(service));
                }
            }
        }
        given(source, given, writing, records);
        letGo();
    }

    /** Notes that of these the directory was right, so that it is not asked again. */
    private void keep(String source, ToldRecords records, List<Judged> part) {
        Map<String, Map<String, ToldRecord>> known = known(part, records);
        for (Judged each : part) {
            Map<String, ToldRecord> ofType = known.getOrDefault(each.type(), Map.of());
            ToldRecord before = ofType.get(each.id());
            records.put(
                    new ToldRecord(
                            new ToldRecord.Key(each.type(), each.id()),
                            source,
                            each.toldHash(),
                            Remainder.hash(String.valueOf(each.before())),
                            before == null ? null : before.remainder()),
                    ofType);
        }
        letGo();
    }

    /** Keeps what is told of services at places beside what the directory has fields for. */
    private static void given(
            String source, Map<OfService, Map<String, JsonObject>> told, HsdsWriting writing, ToldRecords records) {
        Map<String, ToldRecord> known = records.of(
                HsdsTable.GIVEN,
                told.values().stream().flatMap(each -> each.keySet().stream()).toList());
        told.forEach((service, places) -> {
            for (Given each : service.given()) {
                JsonObject place = places.get(each.hsdsId());
                JsonObject written = writing.given(service, each);
                String remainder = place == null ? null : Remainder.of(place, written);
                if (remainder != null || known.containsKey(each.hsdsId())) {
                    records.put(
                            new ToldRecord(
                                    new ToldRecord.Key(HsdsTable.GIVEN, each.hsdsId()),
                                    source,
                                    Remainder.hash(String.valueOf(place)),
                                    Remainder.hash(written.toString()),
                                    remainder),
                            known);
                }
            }
        });
    }

    private void put(List<@Nullable DirectoryEntry> entries) {
        List<OfOrganization> organizations = new ArrayList<>();
        List<OfLocation> locations = new ArrayList<>();
        List<OfService> services = new ArrayList<>();
        for (DirectoryEntry entry : entries) {
            if (entry instanceof OfOrganization organization) {
                organizations.add(organization);
            } else if (entry instanceof OfLocation location) {
                locations.add(location);
            } else if (entry instanceof OfService service) {
                services.add(service);
            }
        }
        if (!organizations.isEmpty()) {
            exchange.putOrganizations(organizations);
        }
        if (!locations.isEmpty()) {
            exchange.putLocations(locations);
        }
        if (!services.isEmpty()) {
            exchange.putServices(services);
        }
    }

    private Map<String, DirectoryEntry> now(List<Judged> part) {
        Map<String, DirectoryEntry> now = new HashMap<>();
        now.putAll(exchange.organizations(ids(part, HsdsTable.ORGANIZATIONS)));
        now.putAll(exchange.locations(ids(part, HsdsTable.LOCATIONS)));
        now.putAll(exchange.services(ids(part, HsdsTable.SERVICES)));
        entityManager.clear();
        return now;
    }

    private static List<String> ids(List<Judged> part, String type) {
        return part.stream()
                .filter(each -> each.type().equals(type))
                .map(Judged::id)
                .toList();
    }

    /** Takes back all that an import has written, but for what somebody has changed since. */
    void undo(long id) {
        List<DirectoryImportItem> items = entityManager
                .createQuery(
                        "from DirectoryImportItem i where i.importId = :id order by i.place desc",
                        DirectoryImportItem.class)
                .setParameter("id", id)
                .getResultList();
        RegionNames names = new RegionNames(regions.all());
        ToldRecords records = new ToldRecords(entityManager);
        entityManager.clear();
        int[] skipped = {0};
        int done = 0;
        for (String type : List.of(HsdsTable.SERVICES, HsdsTable.LOCATIONS, HsdsTable.ORGANIZATIONS)) {
            List<DirectoryImportItem> ofType = items.stream()
                    .filter(item -> item.getResourceType().equals(type))
                    .toList();
            for (int from = 0; from < ofType.size(); from += DirectoryComparison.PART) {
                List<DirectoryImportItem> part =
                        ofType.subList(from, Math.min(ofType.size(), from + DirectoryComparison.PART));
                skipped[0] += undo(type, part, records, names);
                done += part.size();
                progress.tell(id, done, items.size());
            }
        }
        DirectoryImport undone = required(id);
        undone.skip(skipped[0]);
        undone.end(ImportState.UNDONE);
        journal.record("contacts-import-undone", undone.getSource(), Integer.toString(skipped[0]));
    }

    /** Takes back entries of one table; says how many were left as they are. */
    private int undo(String type, List<DirectoryImportItem> part, ToldRecords records, RegionNames names) {
        List<String> ids = part.stream().map(DirectoryImportItem::getHsdsId).toList();
        Map<String, ToldRecord> known = records.of(type, ids);
        Map<String, DirectoryEntry> now = new HashMap<>();
        switch (type) {
            case HsdsTable.SERVICES -> now.putAll(exchange.services(ids));
            case HsdsTable.LOCATIONS -> now.putAll(exchange.locations(ids));
            default -> now.putAll(exchange.organizations(ids));
        }
        EntryJson json = new EntryJson(new HsdsWriting(names));
        Set<String> added = new HashSet<>();
        List<DirectoryEntry> back = new ArrayList<>();
        List<ToldRecord> recordsBack = new ArrayList<>();
        List<String> forgotten = new ArrayList<>();
        int skipped = 0;
        for (DirectoryImportItem item : part) {
            DirectoryEntry entry = now.get(item.getHsdsId());
            ToldRecord record = known.get(item.getHsdsId());
            JsonObject before = item.getBefore() == null ? null : Remainder.read(item.getBefore());
            if (record == null || entry == null) {
                continue;
            }
            if (!record.thenHash().equals(Remainder.hash(json.of(entry).toString()))) {
                // a conflict in which the directory was right was never written, and is as it was
                skipped += item.getKind() == ItemKind.CONFLICTING && isSame(json, entry, before) ? 0 : 1;
                continue;
            }
            forgotten.add(item.getHsdsId());
            if (before == null) {
                added.add(item.getHsdsId());
            } else {
                read(type, before.getJsonObject(ENTRY), names).ifPresent(back::add);
                record(type, item.getHsdsId(), before).ifPresent(recordsBack::add);
            }
        }
        List<String> places = now.values().stream()
                .filter(OfService.class::isInstance)
                .filter(entry -> added.contains(entry.hsdsId()))
                .flatMap(entry -> ((OfService) entry).given().stream())
                .map(Given::hsdsId)
                .toList();
        entityManager.clear();
        put(List.copyOf(back));
        skipped += remove(type, added);
        records.remove(type, forgotten);
        records.remove(HsdsTable.GIVEN, places);
        recordsBack.forEach(entityManager::persist);
        letGo();
        return skipped;
    }

    private static boolean isSame(EntryJson json, DirectoryEntry entry, @Nullable JsonObject before) {
        return before != null && before.getJsonObject(ENTRY).equals(json.of(entry));
    }

    private int remove(String type, Set<String> ids) {
        switch (type) {
            case HsdsTable.SERVICES -> {
                return exchange.removeServices(ids);
            }
            case HsdsTable.LOCATIONS -> exchange.removeLocations(ids);
            default -> exchange.removeOrganizations(ids);
        }
        return 0;
    }

    private static Optional<? extends DirectoryEntry> read(String type, JsonObject json, RegionNames names) {
        Consumer<RowProblem> none = problem -> {
            throw new IllegalStateException("What was written cannot be read: " + problem);
        };
        HsdsReading reading = new HsdsReading(names, Instant.now(), none);
        Told told = new Told(json, new Place("", 1), Map.of());
        String id = json.getString("id");
        return switch (type) {
            case HsdsTable.SERVICES ->
                reading.service(
                        id,
                        told,
                        json.getString("organization_id"),
                        json.getJsonArray(EntryJson.GIVEN).getValuesAs(JsonObject.class).stream()
                                .map(given -> new Given(
                                        given.getString("id"),
                                        given.getString("location_id"),
                                        given.getString("description", null)))
                                .toList(),
                        null);
            case HsdsTable.LOCATIONS -> reading.location(id, told, null);
            default -> reading.organization(id, told, null);
        };
    }

    private static Optional<ToldRecord> record(String type, String id, JsonObject before) {
        return before.get(RECORD) instanceof JsonObject record
                ? Optional.of(new ToldRecord(
                        new ToldRecord.Key(type, id),
                        record.getString("source"),
                        record.getString("told"),
                        record.getString("then"),
                        record.getString("remainder", null)))
                : Optional.empty();
    }

    private DirectoryImport required(long id) {
        DirectoryImport run = entityManager.find(DirectoryImport.class, id);
        if (run == null) {
            throw new ImportException(Reason.NO_SUCH_IMPORT);
        }
        return run;
    }
}
