package kz.senim.kb.web.contact;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import kz.senim.kb.contact.Contact;
import kz.senim.kb.contact.HsdsContacts;
import kz.senim.kb.contact.LocationText;
import kz.senim.kb.contact.OrganizationText;
import kz.senim.kb.contact.Phone;
import kz.senim.kb.contact.ReferralKind;
import kz.senim.kb.contact.ReferralKinds;
import kz.senim.kb.contact.ServiceDetails;
import kz.senim.kb.contact.ServiceText;
import kz.senim.kb.contact.schedule.Recurrence;
import kz.senim.kb.contact.schedule.Schedule;
import kz.senim.kb.language.Language;
import kz.senim.kb.region.RegionName;
import org.jspecify.annotations.Nullable;

/**
 * Contacts as HSDS 3.1 writes them, in Russian where there is Russian. What has no id of its own gets one that follows
 * from what it belongs to, the same every time. Internal notes are not written.
 */
final class HsdsJson {

    private static final String TAXONOMY_ID = id("taxonomy", "referral-kinds");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final String COUNTRY = "KZ";

    static final JsonObject TAXONOMY = Json.createObjectBuilder()
            .add("id", TAXONOMY_ID)
            .add("name", "Senim referral kinds")
            .add("description", "Kinds of help a child helpline refers to.")
            .build();

    private HsdsJson() {}

    /** The code of a kind by the id of its term; itself when it is no such id, and so finds nothing. */
    static String kind(String termId) {
        return ReferralKinds.all().stream()
                .map(ReferralKind::code)
                .filter(code -> id("term", code).equals(termId))
                .findFirst()
                .orElse(termId);
    }

    static JsonObject term(ReferralKind kind) {
        JsonObjectBuilder term = Json.createObjectBuilder()
                .add("id", id("term", kind.code()))
                .add("code", kind.code())
                .add("name", kind.name(Language.RU))
                .add("description", kind.name(Language.KK))
                .add("taxonomy", "Senim referral kinds")
                .add("taxonomy_id", TAXONOMY_ID)
                .add("language", "ru");
        if (!kind.parent().isEmpty()) {
            term.add("parent_id", id("term", kind.parent()));
        }
        return term.build();
    }

    static JsonObject organization(HsdsContacts.ShownOrganization organization) {
        return organization(organization.hsdsId(), organization.details().texts())
                .addAll(optional("email", organization.details().email()))
                .addAll(optional("website", organization.details().website()))
                .add(
                        "phones",
                        phones(organization.hsdsId(), organization.details().phones()))
                .build();
    }

    /** A service in a list: its own fields and its organization. */
    static JsonObject listed(Contact contact) {
        return fields(contact)
                .add("organization", organization(contact.organizationHsdsId(), contact.organization()))
                .build();
    }

    /** A service with all that belongs to it. */
    static JsonObject service(Contact contact) {
        ServiceDetails details = contact.details();
        String owner = contact.hsdsId();
        JsonObjectBuilder service = fields(contact)
                .add("organization", organization(contact.organizationHsdsId(), contact.organization()))
                .add("phones", phones(owner, details.phones()))
                .add("schedules", array(details.hours().schedules(), HsdsJson::schedule))
                .add("service_areas", array(contact.areas(), area -> area(owner, area)))
                .add(
                        "service_at_locations",
                        array(contact.places(), place -> given(new HsdsContacts.Given(owner, place))))
                .add(
                        "languages",
                        array(
                                details.languages().stream().sorted().toList(),
                                code -> Json.createObjectBuilder()
                                        .add("id", id(owner, "language " + code))
                                        .add("code", code)
                                        .build()))
                .add("attributes", array(details.kinds().stream().sorted().toList(), code -> attribute(owner, code)));
        String documents = contact.text(Language.RU).documents();
        if (!documents.isEmpty()) {
            service.add(
                    "required_documents",
                    array(
                            List.of(documents),
                            document -> Json.createObjectBuilder()
                                    .add("id", id(owner, "documents"))
                                    .add("document", document)
                                    .build()));
        }
        if (Boolean.TRUE.equals(details.free())) {
            service.add(
                    "cost_options",
                    array(
                            List.of("free"),
                            option -> Json.createObjectBuilder()
                                    .add("id", id(owner, option))
                                    .add("option", option)
                                    .add("currency", "KZT")
                                    .add("amount", 0)
                                    .build()));
        }
        return service.build();
    }

    /** That a service is given at a location, with the location. */
    static JsonObject given(HsdsContacts.Given given) {
        return Json.createObjectBuilder()
                .add("id", given.place().givenHsdsId())
                .add("service_id", given.serviceHsdsId())
                .add("location_id", given.place().hsdsId())
                .add("location", location(given.place()))
                .build();
    }

    private static JsonObjectBuilder fields(Contact contact) {
        ServiceDetails details = contact.details();
        ServiceText text = contact.text(Language.RU);
        JsonObjectBuilder service = Json.createObjectBuilder()
                .add("id", contact.hsdsId())
                .add("organization_id", contact.organizationHsdsId())
                .add("name", text.name())
                .addAll(optional("alternate_name", text.alternateName()))
                .addAll(optional("description", text.description()))
                .addAll(optional("url", details.url()))
                .addAll(optional("email", details.email()))
                .add("status", details.status().code())
                .addAll(optional("application_process", text.applicationProcess()))
                .addAll(optional("fees_description", text.fees()))
                .addAll(optional("eligibility_description", text.eligibility()))
                .addAll(optional("alert", text.alert()))
                .add("last_modified", contact.lastModified().toString());
        if (details.minimumAge() != null) {
            service.add("minimum_age", details.minimumAge());
        }
        if (details.maximumAge() != null) {
            service.add("maximum_age", details.maximumAge());
        }
        if (contact.assuredOn() != null) {
            service.add("assured_date", contact.assuredOn().toString());
        }
        return service;
    }

    private static JsonObjectBuilder organization(String id, Map<Language, OrganizationText> texts) {
        OrganizationText text = texts.containsKey(Language.RU)
                ? texts.get(Language.RU)
                : texts.values().iterator().next();
        return Json.createObjectBuilder()
                .add("id", id)
                .add("name", text.name())
                .addAll(optional("alternate_name", text.alternateName()))
                .add("description", text.description());
    }

    private static JsonObject location(Contact.Place place) {
        RegionName region = place.region();
        LocationText text = place.text(Language.RU).orElse(new LocationText("", "", "", ""));
        JsonObjectBuilder location = Json.createObjectBuilder()
                .add("id", place.hsdsId())
                .add("location_type", "physical")
                .addAll(optional("name", text.name()))
                .addAll(optional("transportation", text.transportation()))
                .add("phones", phones(place.hsdsId(), place.phones()));
        if (!text.address().isEmpty()) {
            location.add(
                    "addresses",
                    array(
                            List.of(text.address()),
                            address -> Json.createObjectBuilder()
                                    .add("id", id(place.hsdsId(), "address"))
                                    .add("location_id", place.hsdsId())
                                    .add("address_1", address)
                                    .add("city", region == null ? "" : region.in(Language.RU))
                                    .add("state_province", "")
                                    .add("postal_code", "")
                                    .add("country", COUNTRY)
                                    .add("address_type", "physical")
                                    .build()));
        }
        if (!text.accessibility().isEmpty()) {
            location.add(
                    "accessibility",
                    array(
                            List.of(text.accessibility()),
                            told -> Json.createObjectBuilder()
                                    .add("id", id(place.hsdsId(), "accessibility"))
                                    .add("location_id", place.hsdsId())
                                    .add("description", told)
                                    .build()));
        }
        return location.build();
    }

    private static JsonArrayBuilder phones(String owner, List<Phone> phones) {
        JsonArrayBuilder written = Json.createArrayBuilder();
        for (Phone phone : phones) {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("id", id(owner, "phone " + phone.number() + " " + phone.extension()))
                    .add("number", phone.number())
                    .add("type", phone.type())
                    .addAll(optional("description", phone.description()));
            if (phone.extension() != null && phone.extension().matches("[0-9]{1,9}")) {
                one.add("extension", Integer.parseInt(phone.extension()));
            }
            written.add(one);
        }
        return written;
    }

    private static JsonObject schedule(Schedule schedule) {
        JsonObjectBuilder written = Json.createObjectBuilder()
                .add("id", schedule.id())
                .addAll(optional("valid_from", schedule.validFrom()))
                .addAll(optional("valid_to", schedule.validTo()))
                .addAll(optional("opens_at", clock(schedule.opensAt())))
                .addAll(optional("closes_at", clock(schedule.closesAt())))
                .addAll(optional("description", schedule.description()))
                .addAll(optional("schedule_link", schedule.scheduleLink()))
                .addAll(optional("attending_type", schedule.attendingType()))
                .addAll(optional("notes", schedule.notes()));
        if (schedule.timezone() != null) {
            written.add("timezone", schedule.timezone());
        }
        Recurrence recurrence = schedule.recurrence();
        if (recurrence != null) {
            written.addAll(optional("dtstart", recurrence.dtstart()))
                    .addAll(optional("until", recurrence.until()))
                    .addAll(optional("wkst", recurrence.wkst()))
                    .addAll(optional("freq", recurrence.freq()))
                    .addAll(optional("byday", recurrence.byday()))
                    .addAll(optional("byweekno", recurrence.byweekno()))
                    .addAll(optional("bymonthday", recurrence.bymonthday()))
                    .addAll(optional("byyearday", recurrence.byyearday()));
            if (recurrence.interval() != null) {
                written.add("interval", recurrence.interval());
            }
            if (recurrence.count() != null) {
                written.add("count", recurrence.count());
            }
        }
        return written.build();
    }

    private static JsonObject area(String owner, RegionName area) {
        return Json.createObjectBuilder()
                .add("id", id(owner, "area " + area.id()))
                .add("service_id", owner)
                .add("name", area.in(Language.RU))
                .build();
    }

    private static JsonObject attribute(String owner, String code) {
        return Json.createObjectBuilder()
                .add("id", id(owner, "kind " + code))
                .add("link_id", owner)
                .add("link_entity", "service")
                .add("taxonomy_term_id", id("term", code))
                .add("taxonomy_term", term(ReferralKinds.required(code)))
                .build();
    }

    private static <T> JsonArrayBuilder array(Collection<T> content, Function<T, JsonObject> written) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        content.forEach(each -> array.add(written.apply(each)));
        return array;
    }

    private static JsonObjectBuilder optional(String field, @Nullable Object value) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        if (value != null && !value.toString().isEmpty()) {
            object.add(field, value.toString());
        }
        return object;
    }

    private static @Nullable String clock(@Nullable LocalTime time) {
        return time == null ? null : CLOCK.format(time);
    }

    private static String id(String owner, String name) {
        return UUID.nameUUIDFromBytes((owner + '/' + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
