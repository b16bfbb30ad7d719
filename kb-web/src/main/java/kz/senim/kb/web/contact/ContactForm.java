package kz.senim.kb.web.contact;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.senim.kb.contact.Contacts;
import kz.senim.kb.contact.LocationText;
import kz.senim.kb.contact.OrganizationText;
import kz.senim.kb.contact.Phone;
import kz.senim.kb.contact.ServiceDetails;
import kz.senim.kb.contact.ServiceStatus;
import kz.senim.kb.contact.ServiceText;
import kz.senim.kb.contact.schedule.HoursText;
import kz.senim.kb.language.Language;
import kz.senim.kb.web.rest.JsonBody;
import org.jspecify.annotations.Nullable;

/** Reads a contact as a form sends it. */
final class ContactForm {

    private static final int LONGEST = 4000;
    private static final int LONGEST_CODE = 60;
    private static final int GREATEST_AGE = 120;
    private static final int MOST = 50;

    private final JsonBody body;

    private ContactForm(JsonBody body) {
        this.body = body;
    }

    static Contacts.Form read(JsonBody body) {
        ContactForm form = new ContactForm(body);
        JsonObject organization = form.object("organization").orElseThrow(() -> JsonBody.missing("organization"));
        return new Contacts.Form(
                id(organization, "id"),
                organizationTexts(new JsonBody(organization)),
                form.details(),
                form.ids("areas"),
                form.places());
    }

    private ServiceDetails details() {
        Map<Language, ServiceText> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            object(language.code()).map(JsonBody::new).ifPresent(text -> texts.put(language, serviceText(text)));
        }
        String status = body.text("status", LONGEST_CODE).orElse(ServiceStatus.ACTIVE.code());
        return new ServiceDetails(
                texts,
                ServiceStatus.of(status).orElseThrow(() -> JsonBody.unknown("status")),
                phones(),
                Set.copyOf(new HashSet<>(body.texts("languages", MOST, 10))),
                Set.copyOf(new HashSet<>(body.texts("kinds", MOST, LONGEST_CODE))),
                HoursText.parse(optional("hours")),
                body.text("url", 1000).orElse(null),
                body.text("email", 250).orElse(null),
                body.number("minimumAge", 0, GREATEST_AGE).orElse(null),
                body.number("maximumAge", 0, GREATEST_AGE).orElse(null),
                body.flag("free").orElse(null),
                body.flag("crisis").orElse(false),
                optional("internalNote"));
    }

    private List<Phone> phones() {
        List<Phone> phones = new ArrayList<>();
        for (JsonValue value : array("phones")) {
            JsonBody phone = new JsonBody(objectOf(value, "phones"));
            phones.add(new Phone(
                    phone.requiredText("number", LONGEST_CODE),
                    phone.text("extension", 20).orElse(null),
                    phone.text("type", 20).orElse(Phone.VOICE),
                    "",
                    phone.text("description", 500).orElse(null)));
        }
        return phones;
    }

    private List<Contacts.PlaceForm> places() {
        List<Contacts.PlaceForm> places = new ArrayList<>();
        for (JsonValue value : array("places")) {
            JsonObject place = objectOf(value, "places");
            Map<Language, LocationText> texts = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                if (place.get(language.code()) instanceof JsonObject text) {
                    texts.put(language, locationText(new JsonBody(text)));
                }
            }
            places.add(new Contacts.PlaceForm(id(place, "id"), id(place, "region"), texts));
        }
        return places;
    }

    private static Map<Language, OrganizationText> organizationTexts(JsonBody organization) {
        Map<Language, OrganizationText> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            organization
                    .text(language.code(), 500)
                    .ifPresent(name -> texts.put(language, new OrganizationText(name, "", "")));
        }
        return texts;
    }

    private static ServiceText serviceText(JsonBody text) {
        return new ServiceText(
                text.text("name", LONGEST).orElse(""),
                text.text("alternateName", LONGEST).orElse(""),
                text.text("description", LONGEST).orElse(""),
                text.text("eligibility", LONGEST).orElse(""),
                text.text("applicationProcess", LONGEST).orElse(""),
                text.text("fees", LONGEST).orElse(""),
                text.text("documents", LONGEST).orElse(""),
                text.text("alert", LONGEST).orElse(""));
    }

    private static LocationText locationText(JsonBody text) {
        return new LocationText(
                text.text("name", LONGEST).orElse(""),
                text.text("address", LONGEST).orElse(""),
                text.text("accessibility", LONGEST).orElse(""),
                text.text("transportation", LONGEST).orElse(""));
    }

    /** A text that may be there and be empty. */
    private String optional(String field) {
        JsonValue value = body.json().getOrDefault(field, JsonValue.NULL);
        return value instanceof jakarta.json.JsonString text && text.getString().isEmpty()
                ? ""
                : body.text(field, LONGEST).orElse("");
    }

    private Optional<JsonObject> object(String field) {
        return body.json().get(field) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }

    private List<JsonValue> array(String field) {
        JsonValue value = body.json().getOrDefault(field, JsonValue.NULL);
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return List.of();
        }
        if (value instanceof JsonArray array && array.size() <= MOST) {
            return array;
        }
        throw JsonBody.unknown(field);
    }

    private List<Long> ids(String field) {
        return array(field).stream()
                .map(value -> {
                    if (value instanceof JsonNumber number && number.isIntegral()) {
                        return number.longValue();
                    }
                    throw JsonBody.unknown(field);
                })
                .toList();
    }

    private static JsonObject objectOf(JsonValue value, String field) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw JsonBody.unknown(field);
    }

    private static @Nullable Long id(JsonObject object, String field) {
        return new JsonBody(object)
                .number(field, 1, Integer.MAX_VALUE)
                .map(Integer::longValue)
                .orElse(null);
    }
}
