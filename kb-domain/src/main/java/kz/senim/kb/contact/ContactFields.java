package kz.senim.kb.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.senim.kb.contact.schedule.HoursText;
import kz.senim.kb.language.Language;
import kz.senim.kb.region.RegionName;
import org.jspecify.annotations.Nullable;

/** The fields of a contact by the names of HSDS, as words, to tell what was changed. */
final class ContactFields {

    private ContactFields() {}

    /** What was changed between two states. */
    static List<ContactChange> changes(Contact before, Contact after, Instant at, String by) {
        Map<String, String> was = fields(before);
        Map<String, String> is = fields(after);
        Set<String> names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        List<ContactChange> changes = new ArrayList<>();
        for (String name : names) {
            String from = was.getOrDefault(name, "");
            String to = is.getOrDefault(name, "");
            if (!from.equals(to)) {
                changes.add(new ContactChange(after.id(), at, by, "update", name, from, to));
            }
        }
        return changes;
    }

    private static Map<String, String> fields(Contact contact) {
        Map<String, String> fields = new LinkedHashMap<>();
        ServiceDetails details = contact.details();
        for (Language language : Language.values()) {
            ServiceText text = details.texts().get(language);
            if (text != null) {
                String in = "_" + language.code();
                fields.put("name" + in, text.name());
                fields.put("alternate_name" + in, text.alternateName());
                fields.put("description" + in, text.description());
                fields.put("eligibility_description" + in, text.eligibility());
                fields.put("application_process" + in, text.applicationProcess());
                fields.put("fees_description" + in, text.fees());
                fields.put("required_documents" + in, text.documents());
                fields.put("alert" + in, text.alert());
            }
        }
        fields.put("status", details.status().code());
        fields.put("phones", details.phones().stream().map(ContactFields::phone).collect(Collectors.joining("; ")));
        fields.put("languages", String.join(", ", new TreeSet<>(details.languages())));
        fields.put("attributes", String.join(", ", new TreeSet<>(details.kinds())));
        fields.put("schedules", HoursText.write(details.hours()));
        fields.put("url", text(details.url()));
        fields.put("email", text(details.email()));
        fields.put("minimum_age", text(details.minimumAge()));
        fields.put("maximum_age", text(details.maximumAge()));
        fields.put("free", text(details.free()));
        fields.put("crisis", Boolean.toString(details.crisis()));
        fields.put("internal_note", details.internalNote());
        fields.put("service_areas", contact.areas().stream().map(RegionName::ru).collect(Collectors.joining(", ")));
        fields.put(
                "service_at_locations",
                contact.places().stream()
                        .map(place -> place.text(Language.RU)
                                .map(text -> text.name() + " " + text.address())
                                .orElse(Long.toString(place.id())))
                        .map(String::strip)
                        .collect(Collectors.joining("; ")));
        return fields;
    }

    private static String phone(Phone phone) {
        return phone.number() + (phone.extension() == null ? "" : " #" + phone.extension());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
