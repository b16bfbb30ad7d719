package kz.senim.kb.importer.hsds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tables of HSDS 1.1 and 2.0 as those of 3.1, by what was called otherwise then or stood in a table of its own. */
final class OlderTables {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    /** What those tables are called today. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("physical_address", "addresses"),
            Map.entry("physical_addresses", "addresses"),
            Map.entry("postal_address", "addresses"),
            Map.entry("postal_addresses", "addresses"),
            Map.entry("accessibility_for_disabilities", "accessibility"),
            Map.entry("regular_schedule", "schedules"),
            Map.entry("regular_schedules", "schedules"),
            Map.entry("service_taxonomy", "attributes"),
            Map.entry("services_taxonomy", "attributes"),
            Map.entry("service_attribute", "attributes"),
            Map.entry("service_attributes", "attributes"),
            Map.entry("other_attribute", "attributes"),
            Map.entry("other_attributes", "attributes"),
            Map.entry("taxonomy", "taxonomy_terms"));

    private static final Set<String> OF_SERVICES =
            Set.of("eligibility", "eligibilities", "holiday_schedule", "holiday_schedules");

    private OlderTables() {}

    /** Whether a file of this name is of an older version. */
    static boolean has(String name) {
        return NAMES.containsKey(name) || OF_SERVICES.contains(name);
    }

    /** The tables by the names and columns of 3.1; the rows of those that are so already are left as they are. */
    static Map<String, List<TableRow>> renewed(Map<String, List<TableRow>> tables) {
        boolean older = tables.keySet().stream().anyMatch(OlderTables::has);
        Map<String, List<TableRow>> renewed = new LinkedHashMap<>();
        Map<String, Map<String, String>> ofServices = new HashMap<>();
        tables.forEach((name, rows) -> {
            if (OF_SERVICES.contains(name)) {
                rows.forEach(row -> ofService(name, row, ofServices));
                return;
            }
            String table = NAMES.getOrDefault(name, name);
            List<TableRow> into = renewed.computeIfAbsent(table, none -> new ArrayList<>());
            rows.forEach(row -> into.add(older ? renewed(name, row) : row));
        });
        renewed.computeIfPresent(
                "services",
                (none, services) -> services.stream()
                        .map(service -> with(service, ofServices))
                        .toList());
        return renewed;
    }

    private static TableRow renewed(String name, TableRow row) {
        Map<String, String> cells = row.cells();
        switch (name) {
            case "organizations" -> rename(cells, "url", "website");
            case "services" -> {
                rename(cells, "fees", "fees_description");
                cells.putIfAbsent("status", "active");
            }
            case "locations" -> cells.putIfAbsent("location_type", "physical");
            case "physical_address", "physical_addresses" -> cells.put("address_type", "physical");
            case "postal_address", "postal_addresses" -> cells.put("address_type", "postal");
            case "accessibility_for_disabilities" -> rename(cells, "accessibility", "description");
            case "regular_schedule", "regular_schedules" -> {
                String day = weekday(cells.getOrDefault("weekday", ""));
                cells.remove("weekday");
                cells.put("freq", "WEEKLY");
                cells.put("byday", day);
            }
            case "service_taxonomy", "services_taxonomy", "service_attribute", "service_attributes" -> {
                rename(cells, "service_id", "link_id");
                rename(cells, "taxonomy_id", "taxonomy_term_id");
                rename(cells, "taxonomy_detail", "value");
                cells.put("link_entity", "service");
            }
            case "other_attribute", "other_attributes" -> rename(cells, "link_type", "link_entity");
            case "taxonomy", "taxonomy_terms" -> {
                rename(cells, "term", "name");
                rename(cells, "vocabulary", "taxonomy");
                cells.remove("parent_name");
                cells.putIfAbsent("description", cells.getOrDefault("name", ""));
            }
            case "service_areas" -> rename(cells, "service_area", "name");
            case "languages" -> rename(cells, "language", "name");
            default -> {
                // the same then as now
            }
        }
        return row.with(cells);
    }

    private static void ofService(String name, TableRow row, Map<String, Map<String, String>> ofServices) {
        Map<String, String> told = row.cells();
        Map<String, String> cells =
                ofServices.computeIfAbsent(told.getOrDefault("service_id", ""), none -> new HashMap<>());
        if (name.startsWith("holiday")) {
            String closed = told.getOrDefault("closed", "").toLowerCase(Locale.ROOT);
            String hours = closed.isEmpty() || closed.equals("false") || closed.equals("0") || closed.equals("no")
                    ? told.getOrDefault("opens_at", "") + "-" + told.getOrDefault("closes_at", "")
                    : "off";
            String day = told.getOrDefault("start_date", "")
                    + (told.getOrDefault("end_date", "").isEmpty()
                                    || told.getOrDefault("end_date", "").equals(told.getOrDefault("start_date", ""))
                            ? ""
                            : ".." + told.getOrDefault("end_date", ""));
            cells.merge("exceptions", day + " " + hours, (one, other) -> one + "; " + other);
        } else {
            if (!told.getOrDefault("eligibility", "").isEmpty()) {
                cells.merge(
                        "eligibility_description",
                        told.getOrDefault("eligibility", ""),
                        (one, other) -> one + "; " + other);
            }
            for (String age : List.of("minimum_age", "maximum_age")) {
                if (!told.getOrDefault(age, "").isEmpty()) {
                    cells.putIfAbsent(age, told.getOrDefault(age, ""));
                }
            }
        }
    }

    private static TableRow with(TableRow row, Map<String, Map<String, String>> ofServices) {
        Map<String, String> cells = row.cells();
        Map<String, String> more = ofServices.get(cells.getOrDefault("id", ""));
        if (more == null) {
            return row;
        }
        more.forEach(cells::putIfAbsent);
        return row.with(cells);
    }

    private static String weekday(String day) {
        String large = day.strip().toUpperCase(Locale.ROOT);
        if (large.matches("[1-7]")) {
            return DAYS.get(Integer.parseInt(large) - 1);
        }
        return large.length() >= 2 && DAYS.contains(large.substring(0, 2)) ? large.substring(0, 2) : large;
    }

    private static void rename(Map<String, String> cells, String from, String to) {
        String value = cells.remove(from);
        if (value != null) {
            cells.putIfAbsent(to, value);
        }
    }
}
