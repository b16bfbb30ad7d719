package kz.senim.kb.deploy.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.senim.kb.deploy.Failure;

/**
 * A directory of invented services as tables of HSDS 3.1: each with its place, number, two stretches of hours on working
 * days, a kind and the district it serves; twenty services an organization.
 */
record GeneratedDirectory(int services, List<String> districts, List<String> kinds) {

    private static final int OF_AN_ORGANIZATION = 20;

    byte[] archive() {
        StringBuilder organizations = new StringBuilder("id,name,description\n");
        StringBuilder rows =
                new StringBuilder("id,organization_id,name,description,status,minimum_age,last_modified\n");
        StringBuilder areas = new StringBuilder("id,service_id,name\n");
        StringBuilder phones = new StringBuilder("id,service_id,number,type\n");
        StringBuilder hours = new StringBuilder("id,service_id,freq,byday,opens_at,closes_at\n");
        StringBuilder locations = new StringBuilder("id,organization_id,location_type,name\n");
        StringBuilder addresses =
                new StringBuilder("id,location_id,address_1,city,state_province,postal_code,country,address_type\n");
        StringBuilder given = new StringBuilder("id,service_id,location_id\n");
        StringBuilder terms = new StringBuilder("id,code,name,description\n");
        StringBuilder attributes = new StringBuilder("id,link_id,taxonomy_term_id\n");
        for (String kind : kinds) {
            row(terms, id("term", kind.hashCode()), kind, kind, "");
        }
        for (int n = 0; n < services; n++) {
            String organization = id("organization", n / OF_AN_ORGANIZATION);
            String service = id("service", n);
            String location = id("location", n);
            String district = districts.get(n % districts.size());
            if (n % OF_AN_ORGANIZATION == 0) {
                row(organizations, organization, "Организация " + n / OF_AN_ORGANIZATION, "");
            }
            String name = "Служба " + n;
            row(
                    rows,
                    service,
                    organization,
                    name,
                    "Помогает детям и родителям",
                    "active",
                    "" + n % 18,
                    "2026-11-01T00:00:00Z");
            row(areas, id("area", n), service, district);
            row(phones, id("phone", n), service, "+7 (000) " + (100_000 + n), "voice");
            String days = "\"MO,TU,WE,TH,FR\"";
            row(hours, id("morning", n), service, "WEEKLY", days, "09:00", "13:00");
            row(hours, id("afternoon", n), service, "WEEKLY", days, "14:00", "18:00");
            row(locations, location, organization, "physical", "");
            row(addresses, id("address", n), location, "Образцовая " + n, district, "", "", "KZ", "physical");
            row(given, id("given", n), service, location);
            String kind = kinds.get(n / districts.size() % kinds.size());
            row(attributes, id("attribute", n), service, id("term", kind.hashCode()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "organizations", organizations);
            put(zip, "services", rows);
            put(zip, "service_areas", areas);
            put(zip, "phones", phones);
            put(zip, "schedules", hours);
            put(zip, "locations", locations);
            put(zip, "addresses", addresses);
            put(zip, "service_at_location", given);
            put(zip, "taxonomy_terms", terms);
            put(zip, "attributes", attributes);
        } catch (IOException e) {
            throw new Failure("No archive: " + e, e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String table, StringBuilder rows) throws IOException {
        zip.putNextEntry(new ZipEntry(table + ".csv"));
        zip.write(rows.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void row(StringBuilder table, String... cells) {
        table.append(String.join(",", cells)).append('\n');
    }

    private static String id(String what, int number) {
        return UUID.nameUUIDFromBytes((what + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
