package kz.senim.kb.importer.hsds;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import kz.senim.kb.importer.hsds.RowProblem.Kind;
import kz.senim.kb.importer.source.TableFile;

/** A plain table of which each row is a service with all that belongs to it. */
final class PlainTable {

    private final String source;
    private final ToldDirectory told;

    /**
     * @param source whose table it is: rows without an id get one that is the same whenever the source tells of them
     */
    PlainTable(String source, ToldDirectory told) {
        this.source = source;
        this.told = told;
    }

    /** Takes in the rows of a file one by one, the headings first. */
    Consumer<TableFile.Row> rows(String file, ColumnMapping mapping) {
        List<String> headings = new ArrayList<>();
        boolean[] begun = {false};
        return row -> {
            if (begun[0]) {
                row(file, headings, row, mapping);
            } else {
                headings.addAll(row.cells());
                begun[0] = true;
            }
        };
    }

    private void row(String file, List<String> headings, TableFile.Row row, ColumnMapping mapping) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < headings.size(); column++) {
            String cell = row.cell(column);
            mapping.field(headings.get(column))
                    .filter(field -> !cell.isEmpty())
                    .ifPresent(field -> cells.merge(field, cell, (one, other) -> one + "; " + other));
        }
        service(cells, new Place(file, row.line()));
    }

    private void service(Map<String, String> cells, Place place) {
        String name = cells.getOrDefault("name", cells.getOrDefault("name_kk", ""));
        if (name.isEmpty()) {
            told.report(RowProblem.lost(place, Kind.MISSING, "name"));
            return;
        }
        String organization = cells.getOrDefault("organization", cells.getOrDefault("organization_kk", name));
        String organizationId = id(HsdsTable.ORGANIZATIONS, organization);
        String id = cells.containsKey("id")
                ? ToldDirectory.uuid(source + '/' + cells.get("id"), HsdsTable.SERVICES)
                : id(
                        HsdsTable.SERVICES,
                        organization,
                        name,
                        cells.getOrDefault("region", ""),
                        cells.getOrDefault("address", ""));
        if (told.services().containsKey(id)) {
            told.report(RowProblem.lost(place, Kind.DUPLICATE_ID, cells.getOrDefault("id", name)));
            return;
        }
        if (!told.organizations().containsKey(organizationId)) {
            JsonObjectBuilder json = JSON.createObjectBuilder()
                    .add("id", organizationId)
                    .add("name", organization)
                    .add("description", "");
            if (cells.containsKey("organization_kk")) {
                json.add("name_kk", cells.get("organization_kk"));
            }
            told.add(HsdsTable.ORGANIZATIONS, json.build(), place, true);
        }
        told.add(HsdsTable.SERVICES, service(id, name, organizationId, cells), place, true);
    }

    private static JsonObject service(String id, String name, String organizationId, Map<String, String> cells) {
        JsonObjectBuilder service = JSON.createObjectBuilder()
                .add("id", id)
                .add("organization_id", organizationId)
                .add("name", name)
                .add("status", "active");
        for (String field : List.of(
                "name_kk",
                "description",
                "description_kk",
                "kinds",
                "email",
                "url",
                "hours",
                "minimum_age",
                "maximum_age",
                "eligibility_description",
                "application_process",
                "fees_description",
                "free",
                "crisis")) {
            if (cells.containsKey(field)) {
                service.add(field, cells.get(field));
            }
        }
        parts(service, "phones", "number", id, cells.getOrDefault("phone", "").split("[;\n]"));
        parts(
                service,
                "languages",
                "code",
                id,
                cells.getOrDefault("languages", "").split("[;,\n]"));
        parts(
                service,
                "service_areas",
                "name",
                id,
                cells.getOrDefault("region", "").split("[;\n]"));
        parts(service, "required_documents", "document", id, cells.getOrDefault("required_documents", ""));
        if (cells.containsKey("address") || cells.containsKey("address_kk")) {
            service.add("service_at_locations", JSON.createArrayBuilder().add(place(id, organizationId, cells)));
        }
        return service.build();
    }

    private static JsonObject place(String service, String organizationId, Map<String, String> cells) {
        String id = HsdsWriting.id(service, "location");
        String region = cells.getOrDefault("region", "").split("[;\n]")[0].strip();
        JsonObjectBuilder location = JSON.createObjectBuilder()
                .add("id", id)
                .add("location_type", "physical")
                .add("organization_id", organizationId)
                .add(
                        "addresses",
                        JSON.createArrayBuilder()
                                .add(JSON.createObjectBuilder()
                                        .add("id", HsdsWriting.id(id, "address"))
                                        .add("address_1", cells.getOrDefault("address", ""))
                                        .add("city", region)
                                        .add("state_province", "")
                                        .add("postal_code", "")
                                        .add("country", "KZ")
                                        .add("address_type", "physical")));
        if (cells.containsKey("address_kk")) {
            location.add("address_kk", cells.get("address_kk"));
        }
        return JSON.createObjectBuilder()
                .add("id", HsdsWriting.id(service, "given"))
                .add("location", location)
                .build();
    }

    private static void parts(JsonObjectBuilder service, String key, String field, String owner, String... values) {
        JsonArrayBuilder parts = JSON.createArrayBuilder();
        boolean any = false;
        for (String value : values) {
            if (!value.isBlank()) {
                parts.add(JSON.createObjectBuilder()
                        .add("id", HsdsWriting.id(owner, key + ' ' + value.strip()))
                        .add(field, value.strip()));
                any = true;
            }
        }
        if (any) {
            service.add(key, parts);
        }
    }

    private String id(String table, String... names) {
        String joined = String.join("/", names).toLowerCase(Locale.ROOT);
        return Objects.requireNonNull(ToldDirectory.uuid(source + '/' + joined, table));
    }
}
