package kz.senim.kb.importer.hsds;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import kz.senim.kb.contact.ContactExchange;
import kz.senim.kb.contact.DirectoryEntry.Given;
import kz.senim.kb.contact.DirectoryEntry.OfLocation;
import kz.senim.kb.contact.DirectoryEntry.OfOrganization;
import kz.senim.kb.contact.DirectoryEntry.OfService;
import kz.senim.kb.region.Regions;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The door through which the directory goes out as HSDS 3.1. Notes for staff and who made sure of something stay in;
 * what a source told and nobody has changed since is given back as it was told.
 */
@ApplicationScoped
@Transactional
public class HsdsExport {

    private static final int PART = 100;

    private final EntityManager entityManager;
    private final ContactExchange exchange;
    private final Regions regions;

    @NullUnmarked
    protected HsdsExport() {
        this(null, null, null);
    }

    @Inject
    public HsdsExport(EntityManager entityManager, ContactExchange exchange, Regions regions) {
        this.entityManager = entityManager;
        this.exchange = exchange;
        this.regions = regions;
    }

    /** What is read of the directory at once, to be put together. */
    private record Read(
            HsdsWriting writing,
            Map<String, OfOrganization> organizations,
            Map<String, OfLocation> locations,
            Map<String, List<String>> locationsOf,
            Map<String, OfService> services,
            Map<String, Instant> moments,
            Map<String, Map<String, ToldRecord>> records) {

        @Nullable
        ToldRecord record(String table, String id) {
            return records.getOrDefault(table, Map.of()).get(id);
        }
    }

    /** A service with its organization and places; empty when there is none with this id. */
    public Optional<JsonObject> service(String id) {
        return services(List.of(id), true).stream().findFirst();
    }

    /**
     * Services in this order; those there are none of are left out.
     *
     * @param whole with all that belongs to them; else their own fields and their organization's
     */
    public List<JsonObject> services(List<String> ids, boolean whole) {
        Map<String, OfService> services = exchange.services(ids);
        Read read = read(
                services.values().stream()
                        .map(OfService::organization)
                        .distinct()
                        .toList(),
                services);
        return ids.stream()
                .map(services::get)
                .filter(Objects::nonNull)
                .map(service -> whole ? whole(read, service) : listed(read, service))
                .toList();
    }

    /** An organization with its places and services; empty when there is none with this id. */
    public Optional<JsonObject> organization(String id) {
        List<JsonObject> found = new ArrayList<>();
        organizations(List.of(id), found::add);
        return found.stream().findFirst();
    }

    /** Organizations in this order, without their places and services. */
    public List<JsonObject> organizations(List<String> ids) {
        Read read = read(ids, Map.of());
        return ids.stream()
                .filter(read.organizations()::containsKey)
                .map(id -> organization(read, id))
                .toList();
    }

    /** Of these services, each place at which it is given, by the ids of that. */
    public Map<String, JsonObject> given(Collection<String> services) {
        Map<String, OfService> entries = exchange.services(services);
        Read read = read(List.of(), entries);
        Map<String, JsonObject> given = new LinkedHashMap<>();
        entries.values()
                .forEach(service ->
                        service.given().forEach(each -> given.put(each.hsdsId(), given(read, service, each))));
        return given;
    }

    /**
     * Writes all organizations with their places and services: each of HSDS 3.1, in one object.
     *
     * @throws IOException when it cannot be written
     */
    public void writeJson(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("{\"organizations\":[");
        List<String> page = exchange.organizationsAfter(null, PART);
        boolean first = true;
        while (!page.isEmpty()) {
            List<JsonObject> part = new ArrayList<>();
            organizations(page, part::add);
            for (JsonObject organization : part) {
                writer.write(first ? "\n" : ",\n");
                writer.write(organization.toString());
                first = false;
            }
            page = exchange.organizationsAfter(page.get(page.size() - 1), PART);
            entityManager.clear();
        }
        writer.write("\n]}\n");
        writer.flush();
    }

    /**
     * Writes the tables of HSDS 3.1 as an archive of CSV.
     *
     * @throws IOException when it cannot be written
     */
    public void writeCsv(OutputStream out) throws IOException {
        try (CsvTables tables = new CsvTables()) {
            List<String> page = exchange.organizationsAfter(null, PART);
            while (!page.isEmpty()) {
                List<JsonObject> part = new ArrayList<>();
                organizations(page, part::add);
                for (JsonObject organization : part) {
                    tables.add(organization);
                }
                page = exchange.organizationsAfter(page.get(page.size() - 1), PART);
                entityManager.clear();
            }
            tables.write(out);
        }
    }

    private void organizations(List<String> ids, Consumer<JsonObject> taker) {
        Map<String, List<String>> servicesOf = exchange.servicesOf(ids);
        Map<String, OfService> services = exchange.services(
                servicesOf.values().stream().flatMap(List::stream).toList());
        Read read = read(ids, services);
        for (String id : ids) {
            if (read.organizations().containsKey(id)) {
                JsonObjectBuilder organization = JSON.createObjectBuilder(withLocations(read, id));
                JsonArrayBuilder given = JSON.createArrayBuilder();
                List<String> own = servicesOf.getOrDefault(id, List.of());
                own.stream()
                        .map(services::get)
                        .filter(Objects::nonNull)
                        .forEach(service -> given.add(withPlaces(read, service)));
                if (!own.isEmpty()) {
                    organization.add("services", given);
                }
                taker.accept(organization.build());
            }
        }
    }

    private Read read(Collection<String> organizationIds, Map<String, OfService> services) {
        Map<String, OfOrganization> organizations = exchange.organizations(organizationIds);
        Map<String, List<String>> locationsOf = exchange.locationsOf(organizationIds);
        List<String> places = new ArrayList<>();
        locationsOf.values().forEach(places::addAll);
        List<String> given = new ArrayList<>();
        for (OfService service : services.values()) {
            for (Given each : service.given()) {
                places.add(each.location());
                given.add(each.hsdsId());
            }
        }
        Map<String, OfLocation> locations =
                exchange.locations(places.stream().distinct().toList());
        ToldRecords told = new ToldRecords(entityManager);
        Map<String, Map<String, ToldRecord>> records = new HashMap<>();
        records.put(HsdsTable.ORGANIZATIONS, told.of(HsdsTable.ORGANIZATIONS, organizations.keySet()));
        records.put(HsdsTable.LOCATIONS, told.of(HsdsTable.LOCATIONS, locations.keySet()));
        records.put(HsdsTable.SERVICES, told.of(HsdsTable.SERVICES, services.keySet()));
        records.put(HsdsTable.GIVEN, told.of(HsdsTable.GIVEN, given));
        return new Read(
                new HsdsWriting(regions.all()),
                organizations,
                locations,
                locationsOf,
                services,
                exchange.lastModified(services.keySet()),
                records);
    }

    private static JsonObject organization(Read read, String id) {
        OfOrganization entry = read.organizations().get(id);
        return entry == null
                ? JSON.createObjectBuilder().add("id", id).build()
                : merged(read.writing().organization(entry), read.record(HsdsTable.ORGANIZATIONS, id));
    }

    private static JsonObject withLocations(Read read, String id) {
        JsonObjectBuilder organization = JSON.createObjectBuilder(organization(read, id));
        List<String> places = read.locationsOf().getOrDefault(id, List.of());
        if (!places.isEmpty()) {
            JsonArrayBuilder locations = JSON.createArrayBuilder();
            places.forEach(place -> locations.add(location(read, place)));
            organization.add("locations", locations);
        }
        return organization.build();
    }

    private static JsonObject location(Read read, String id) {
        OfLocation entry = read.locations().get(id);
        return entry == null
                ? JSON.createObjectBuilder().add("id", id).build()
                : merged(read.writing().location(entry), read.record(HsdsTable.LOCATIONS, id));
    }

    private static JsonObject own(Read read, OfService service) {
        ToldRecord record = read.record(HsdsTable.SERVICES, service.hsdsId());
        JsonObject merged = merged(read.writing().service(service, null), record);
        boolean asTold = record != null
                && record.thenHash()
                        .equals(Remainder.hash(
                                new EntryJson(read.writing()).of(service).toString()));
        return asTold
                ? merged
                : JSON.createObjectBuilder(merged)
                        .add("last_modified", String.valueOf(read.moments().get(service.hsdsId())))
                        .build();
    }

    private static JsonObject listed(Read read, OfService service) {
        return JSON.createObjectBuilder(own(read, service))
                .add("organization", organization(read, service.organization()))
                .build();
    }

    private static JsonObject withPlaces(Read read, OfService service) {
        JsonObjectBuilder whole = JSON.createObjectBuilder(own(read, service));
        if (!service.given().isEmpty()) {
            JsonArrayBuilder given = JSON.createArrayBuilder();
            service.given().forEach(each -> given.add(given(read, service, each)));
            whole.add("service_at_locations", given);
        }
        return whole.build();
    }

    private static JsonObject whole(Read read, OfService service) {
        return JSON.createObjectBuilder(withPlaces(read, service))
                .add("organization", withLocations(read, service.organization()))
                .build();
    }

    private static JsonObject given(Read read, OfService service, Given given) {
        JsonObject merged = merged(read.writing().given(service, given), read.record(HsdsTable.GIVEN, given.hsdsId()));
        return JSON.createObjectBuilder(merged)
                .add("location", location(read, given.location()))
                .build();
    }

    private static JsonObject merged(JsonObject written, @Nullable ToldRecord record) {
        return Remainder.merge(written, record == null ? null : record.remainder());
    }

    /** What of a whole entry is shown to others. */
    static JsonObject shown(JsonObject whole) {
        return JSON.createObjectBuilder(whole)
                .remove("internal_note")
                .remove("assurer")
                .remove(EntryJson.GIVEN)
                .build();
    }
}
