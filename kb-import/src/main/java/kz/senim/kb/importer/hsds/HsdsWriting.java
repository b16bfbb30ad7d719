package kz.senim.kb.importer.hsds;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import kz.senim.kb.contact.DirectoryEntry.Given;
import kz.senim.kb.contact.DirectoryEntry.OfLocation;
import kz.senim.kb.contact.DirectoryEntry.OfOrganization;
import kz.senim.kb.contact.DirectoryEntry.OfService;
import kz.senim.kb.contact.LocationText;
import kz.senim.kb.contact.OrganizationText;
import kz.senim.kb.contact.Phone;
import kz.senim.kb.contact.ReferralKind;
import kz.senim.kb.contact.ReferralKinds;
import kz.senim.kb.contact.ServiceDetails;
import kz.senim.kb.contact.ServiceText;
import kz.senim.kb.contact.schedule.HoursText;
import kz.senim.kb.contact.schedule.Recurrence;
import kz.senim.kb.contact.schedule.Schedule;
import kz.senim.kb.language.Language;
import kz.senim.kb.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * Entries as HSDS 3.1 writes them. What it has no field for stands in fields of our own beside: Kazakh in those that end
 * in {@code _kk}, holidays in {@code on_holidays}, exceptional days in {@code exceptions}. What has no id gets one that
 * follows from what it belongs to, the same every time.
 */
public final class HsdsWriting {

    /** The name of our tree of kinds of help. */
    public static final String TAXONOMY_NAME = "Senim referral kinds";

    private static final String TAXONOMY_ID = id("taxonomy", "referral-kinds");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final String COUNTRY = "KZ";
    private static final String PHYSICAL = "physical";

    private final RegionNames regions;

    /**
     * @param regions all regions
     */
    public HsdsWriting(Collection<Region> regions) {
        this(new RegionNames(regions));
    }

    HsdsWriting(RegionNames regions) {
        this.regions = regions;
    }

    /** The tree of kinds as a taxonomy of HSDS. */
    public static JsonObject taxonomy() {
        return JSON.createObjectBuilder()
                .add("id", TAXONOMY_ID)
                .add("name", TAXONOMY_NAME)
                .add("description", "Kinds of help a child helpline refers to.")
                .build();
    }

    /** A kind as a term of that taxonomy. */
    public static JsonObject term(ReferralKind kind) {
        JsonObjectBuilder term = JSON.createObjectBuilder()
                .add("id", termId(kind.code()))
                .add("code", kind.code())
                .add("name", kind.name(Language.RU))
                .add("description", kind.name(Language.KK))
                .add("taxonomy", TAXONOMY_NAME)
                .add("taxonomy_id", TAXONOMY_ID)
                .add("language", "ru");
        if (!kind.parent().isEmpty()) {
            term.add("parent_id", termId(kind.parent()));
        }
        return term.build();
    }

    /** The id of a kind's term. */
    public static String termId(String code) {
        return id("term", code);
    }

    /** The code of a kind by the id of its term; itself when it is no such id, and so finds nothing. */
    public static String kind(String termId) {
        return ReferralKinds.all().stream()
                .map(ReferralKind::code)
                .filter(code -> termId(code).equals(termId))
                .findFirst()
                .orElse(termId);
    }

    JsonObject organization(OfOrganization entry) {
        Map<Language, OrganizationText> texts = entry.details().texts();
        OrganizationText text = text(texts);
        JsonObjectBuilder organization = JSON.createObjectBuilder()
                .add("id", entry.hsdsId())
                .add("name", text.name())
                .addAll(optional("alternate_name", text.alternateName()))
                .add("description", text.description())
                .addAll(optional("email", entry.details().email()))
                .addAll(optional("website", entry.details().website()))
                .addAll(languageOf(texts));
        if (!entry.details().phones().isEmpty()) {
            organization.add("phones", phones(entry.hsdsId(), entry.details().phones()));
        }
        OrganizationText kk = texts.get(Language.KK);
        if (kk != null) {
            organization
                    .add("name_kk", kk.name())
                    .addAll(optional("alternate_name_kk", kk.alternateName()))
                    .addAll(optional("description_kk", kk.description()));
        }
        return organization.build();
    }

    JsonObject location(OfLocation entry) {
        Map<Language, LocationText> texts = entry.details().texts();
        LocationText text = texts.isEmpty() ? new LocationText("", "", "", "") : text(texts);
        String region = entry.region() == null ? null : regions.path(entry.region());
        JsonObjectBuilder location = JSON.createObjectBuilder()
                .add("id", entry.hsdsId())
                .add("location_type", entry.type().name().toLowerCase(Locale.ROOT))
                .addAll(optional("organization_id", entry.organization()))
                .addAll(optional("name", text.name()))
                .addAll(optional("transportation", text.transportation()))
                .addAll(optional("region", region))
                .addAll(languageOf(texts));
        if (entry.details().latitude() != null) {
            location.add("latitude", entry.details().latitude().stripTrailingZeros());
        }
        if (entry.details().longitude() != null) {
            location.add("longitude", entry.details().longitude().stripTrailingZeros());
        }
        if (!entry.details().phones().isEmpty()) {
            location.add("phones", phones(entry.hsdsId(), entry.details().phones()));
        }
        if (!text.address().isEmpty() || entry.details().postalCode() != null) {
            location.add("addresses", JSON.createArrayBuilder().add(address(entry, text)));
        }
        if (!text.accessibility().isEmpty()) {
            location.add(
                    "accessibility",
                    JSON.createArrayBuilder()
                            .add(JSON.createObjectBuilder()
                                    .add("id", id(entry.hsdsId(), "accessibility"))
                                    .add("description", text.accessibility())));
        }
        LocationText kk = texts.get(Language.KK);
        if (kk != null) {
            location.addAll(optional("name_kk", kk.name()))
                    .addAll(optional("address_kk", kk.address()))
                    .addAll(optional("accessibility_kk", kk.accessibility()))
                    .addAll(optional("transportation_kk", kk.transportation()));
        }
        return location.build();
    }

    private JsonObject address(OfLocation entry, LocationText text) {
        String path = entry.region() == null ? "" : regions.path(entry.region());
        String[] names = path.split(", ", -1);
        return JSON.createObjectBuilder()
                .add("id", id(entry.hsdsId(), "address"))
                .add("address_1", text.address())
                .add("city", names[0])
                .add("state_province", names.length > 2 ? names[names.length - 2] : "")
                .add(
                        "postal_code",
                        entry.details().postalCode() == null
                                ? ""
                                : entry.details().postalCode())
                .add("country", COUNTRY)
                .add("address_type", PHYSICAL)
                .build();
    }

    /**
     * A service without its organization and places.
     *
     * @param lastModified null leaves it out
     */
    JsonObject service(OfService entry, @Nullable Instant lastModified) {
        String owner = entry.hsdsId();
        ServiceDetails details = entry.details();
        ServiceText text = text(details.texts());
        JsonObjectBuilder service = JSON.createObjectBuilder()
                .add("id", owner)
                .add("organization_id", entry.organization())
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
                .addAll(optional("assured_date", entry.assuredOn()))
                .addAll(optional("last_modified", lastModified))
                .addAll(languageOf(details.texts()));
        if (details.minimumAge() != null) {
            service.add("minimum_age", details.minimumAge());
        }
        if (details.maximumAge() != null) {
            service.add("maximum_age", details.maximumAge());
        }
        array(service, "phones", phones(owner, details.phones()));
        array(service, "schedules", array(details.hours().schedules(), HsdsWriting::schedule));
        array(service, "service_areas", array(entry.areas().stream().sorted().toList(), area -> area(owner, area)));
        array(
                service,
                "languages",
                array(
                        details.languages().stream().sorted().toList(),
                        code -> JSON.createObjectBuilder()
                                .add("id", id(owner, "language " + code))
                                .add("code", code)
                                .build()));
        array(service, "attributes", array(details.kinds().stream().sorted().toList(), code -> attribute(owner, code)));
        if (!text.documents().isEmpty()) {
            service.add("required_documents", array(List.of(text.documents()), told -> documents(owner, told)));
        }
        if (Boolean.TRUE.equals(details.free())) {
            service.add("cost_options", array(List.of("free"), option -> free(owner, option)));
        }
        ours(service, details);
        return service.build();
    }

    private static void ours(JsonObjectBuilder service, ServiceDetails details) {
        if (details.free() != null) {
            service.add("free", details.free());
        }
        if (details.crisis()) {
            service.add("crisis", true);
        }
        service.add("on_holidays", details.hours().onHolidays().code());
        if (!details.hours().exceptions().isEmpty()) {
            service.add(
                    "exceptions",
                    HoursText.write(new HoursText.Told(
                            List.of(),
                            details.hours().exceptions(),
                            kz.senim.kb.contact.schedule.HolidayPractice.UNKNOWN)));
        }
        ServiceText kk = details.texts().get(Language.KK);
        if (kk != null) {
            service.add("name_kk", kk.name())
                    .addAll(optional("alternate_name_kk", kk.alternateName()))
                    .addAll(optional("description_kk", kk.description()))
                    .addAll(optional("eligibility_description_kk", kk.eligibility()))
                    .addAll(optional("application_process_kk", kk.applicationProcess()))
                    .addAll(optional("fees_description_kk", kk.fees()))
                    .addAll(optional("required_documents_kk", kk.documents()))
                    .addAll(optional("alert_kk", kk.alert()));
        }
    }

    /** What is never given to others, for what has to be put back. */
    static JsonObject withSecrets(JsonObject service, OfService entry) {
        return JSON.createObjectBuilder(service)
                .addAll(optional("internal_note", entry.details().internalNote()))
                .addAll(optional("assurer", entry.assurer()))
                .build();
    }

    JsonObject given(OfService service, Given given) {
        return JSON.createObjectBuilder()
                .add("id", given.hsdsId())
                .add("service_id", service.hsdsId())
                .add("location_id", given.location())
                .addAll(optional("description", given.description()))
                .build();
    }

    private static JsonObject documents(String owner, String told) {
        return JSON.createObjectBuilder()
                .add("id", id(owner, "documents"))
                .add("document", told)
                .build();
    }

    private static JsonObject free(String owner, String option) {
        return JSON.createObjectBuilder()
                .add("id", id(owner, option))
                .add("option", option)
                .add("currency", "KZT")
                .add("amount", 0)
                .build();
    }

    private static JsonArray phones(String owner, List<Phone> phones) {
        JsonArrayBuilder written = JSON.createArrayBuilder();
        for (Phone phone : phones) {
            String phoneId = id(owner, "phone " + phone.number() + " " + phone.extension());
            JsonObjectBuilder one = JSON.createObjectBuilder()
                    .add("id", phoneId)
                    .add("number", phone.number())
                    .add("type", phone.type())
                    .addAll(optional("description", phone.description()));
            if (phone.extension() != null && phone.extension().matches("[0-9]{1,9}")) {
                one.add("extension", Integer.parseInt(phone.extension()));
            } else if (phone.extension() != null) {
                one.add("extension_text", phone.extension());
            }
            if (!phone.languages().isEmpty()) {
                one.add(
                        "languages",
                        array(
                                List.of(phone.languages().split(",")),
                                code -> JSON.createObjectBuilder()
                                        .add("id", id(phoneId, code))
                                        .add("code", code)
                                        .build()));
            }
            written.add(one);
        }
        return written.build();
    }

    private static JsonObject schedule(Schedule schedule) {
        JsonObjectBuilder written = JSON.createObjectBuilder()
                .add("id", schedule.id())
                .addAll(optional("valid_from", schedule.validFrom()))
                .addAll(optional("valid_to", schedule.validTo()))
                .addAll(optional("opens_at", clock(schedule.opensAt())))
                .addAll(optional("closes_at", clock(schedule.closesAt())))
                .addAll(optional("season", schedule.season()))
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

    private JsonObject area(String owner, long area) {
        Region region = regions.of(area);
        JsonObjectBuilder written = JSON.createObjectBuilder()
                .add("id", id(owner, "area " + area))
                .add("name", region.name(Language.RU))
                .add("description", regions.path(area));
        if (region.getKato() != null) {
            written.add("extent", region.getKato()).add("extent_type", "kato");
        }
        return written.build();
    }

    private static JsonObject attribute(String owner, String code) {
        return JSON.createObjectBuilder()
                .add("id", id(owner, "kind " + code))
                .add("link_id", owner)
                .add("link_entity", "service")
                .add("taxonomy_term_id", termId(code))
                .add("taxonomy_term", term(ReferralKinds.required(code)))
                .build();
    }

    private static <T> T text(Map<Language, T> texts) {
        T ru = texts.get(Language.RU);
        return ru == null ? texts.values().iterator().next() : ru;
    }

    /** Says so where the fields without a language hold Kazakh for want of Russian. */
    private static JsonObjectBuilder languageOf(Map<Language, ?> texts) {
        return optional(
                "language_of_texts", !texts.isEmpty() && !texts.containsKey(Language.RU) ? Language.KK.code() : null);
    }

    private static void array(JsonObjectBuilder object, String key, JsonArray array) {
        if (!array.isEmpty()) {
            object.add(key, array);
        }
    }

    private static <T> JsonArray array(Collection<T> content, Function<T, JsonObject> written) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        content.forEach(each -> array.add(written.apply(each)));
        return array.build();
    }

    private static JsonObjectBuilder optional(String field, @Nullable Object value) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        if (value != null && !value.toString().isEmpty()) {
            object.add(field, value.toString());
        }
        return object;
    }

    private static @Nullable String clock(@Nullable LocalTime time) {
        return time == null ? null : CLOCK.format(time);
    }

    static String id(String owner, String name) {
        return UUID.nameUUIDFromBytes((owner + '/' + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
