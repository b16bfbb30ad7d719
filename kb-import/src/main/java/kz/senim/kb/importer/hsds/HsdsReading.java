package kz.senim.kb.importer.hsds;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.senim.kb.contact.ContactException;
import kz.senim.kb.contact.DirectoryEntry.Given;
import kz.senim.kb.contact.DirectoryEntry.OfLocation;
import kz.senim.kb.contact.DirectoryEntry.OfOrganization;
import kz.senim.kb.contact.DirectoryEntry.OfService;
import kz.senim.kb.contact.Location;
import kz.senim.kb.contact.LocationText;
import kz.senim.kb.contact.Organization;
import kz.senim.kb.contact.OrganizationText;
import kz.senim.kb.contact.Phone;
import kz.senim.kb.contact.ReferralKind;
import kz.senim.kb.contact.ReferralKinds;
import kz.senim.kb.contact.ServiceDetails;
import kz.senim.kb.contact.ServiceStatus;
import kz.senim.kb.contact.ServiceText;
import kz.senim.kb.contact.schedule.KazakhstanTime;
import kz.senim.kb.importer.hsds.RowProblem.Kind;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Told entries as those of the directory. What a file does not speak of stays as it was before; what cannot be read is
 * reported and left out, and the entry with it only where it would be none without.
 */
final class HsdsReading {

    private static final int GREATEST_AGE = 120;
    private static final Map<String, String> LANGUAGES = languages();
    private static final Map<String, String> KINDS = kinds();

    private final RegionNames regions;
    private final LocalDate today;
    private final Consumer<RowProblem> report;

    HsdsReading(RegionNames regions, java.time.Instant now, Consumer<RowProblem> report) {
        this.regions = regions;
        this.today = KazakhstanTime.dayOf(now);
        this.report = report;
    }

    Optional<OfOrganization> organization(String id, Told told, @Nullable OfOrganization before) {
        ToldFields fields = ToldFields.of(told, report);
        if (fields.text("name").isEmpty()) {
            fields.lost(Kind.MISSING, "name");
            return Optional.empty();
        }
        Map<Language, OrganizationText> texts =
                texts(fields, before == null ? Map.of() : before.details().texts(), HsdsReading::organizationText);
        return Optional.of(new OfOrganization(
                id,
                new Organization.Details(
                        texts,
                        fields.has("phones") || before == null
                                ? phones(fields)
                                : before.details().phones(),
                        fields.optional("email", 250),
                        fields.optional("website", 1000))));
    }

    Optional<OfLocation> location(String id, Told told, @Nullable OfLocation before) {
        ToldFields fields = ToldFields.of(told, report);
        JsonObject address = fields.parts("addresses").stream()
                .filter(each -> !"postal".equals(fields.in(each).text("address_type")))
                .findFirst()
                .or(() -> fields.parts("addresses").stream().findFirst())
                .orElse(JsonObject.EMPTY_JSON_OBJECT);
        ToldFields postal = fields.in(address);
        Map<Language, LocationText> texts = texts(
                fields,
                before == null ? Map.of() : before.details().texts(),
                (each, suffix) -> locationText(each, postal, suffix));
        texts.values().removeIf(text -> text.equals(new LocationText("", "", "", "")));
        return Optional.of(new OfLocation(
                id,
                ToldDirectory.link(told.json(), "organization_id", HsdsTable.ORGANIZATIONS),
                region(fields, postal).orElse(before == null ? null : before.region()),
                type(fields),
                new Location.Details(
                        texts,
                        fields.has("phones") || before == null
                                ? phones(fields)
                                : before.details().phones(),
                        postal.optional("postal_code", 20),
                        degrees(fields, "latitude"),
                        degrees(fields, "longitude"))));
    }

    Optional<OfService> service(
            String id, Told told, String organization, List<Given> given, @Nullable OfService before) {
        ToldFields fields = ToldFields.of(told, report);
        if (fields.text("name").isEmpty()) {
            fields.lost(Kind.MISSING, "name");
            return Optional.empty();
        }
        ServiceDetails was = before == null ? null : before.details();
        Integer from = fields.whole("minimum_age", 0, GREATEST_AGE);
        Integer to = fields.whole("maximum_age", 0, GREATEST_AGE);
        if (from != null && to != null && from > to) {
            fields.problem(Kind.BAD_NUMBER, "maximum_age", to.toString());
            to = null;
        }
        LocalDate assured = assured(fields, before);
        try {
            ServiceDetails details = new ServiceDetails(
                    texts(fields, was == null ? Map.of() : was.texts(), HsdsReading::serviceText),
                    status(fields),
                    fields.has("phones") || was == null ? phones(fields) : was.phones(),
                    fields.has("languages") || was == null ? codes(fields) : was.languages(),
                    kinds(fields, was),
                    ToldHours.read(fields, was == null ? null : was.hours()),
                    fields.optional("url", 1000),
                    fields.optional("email", 250),
                    from,
                    to,
                    free(fields, was),
                    fields.has("crisis")
                            ? Boolean.TRUE.equals(fields.flag("crisis"))
                            : was != null && !fields.has("on_holidays") && was.crisis(),
                    fields.has("internal_note")
                            ? fields.text("internal_note", 4000)
                            : was == null ? "" : was.internalNote());
            return Optional.of(new OfService(
                    id,
                    organization,
                    details,
                    areas(fields, before),
                    given,
                    assured,
                    assurer(fields, before, assured)));
        } catch (ContactException breaksARule) {
            fields.lost(Kind.UNKNOWN_VALUE, breaksARule.reason().name(), String.join(", ", breaksARule.arguments()));
            return Optional.empty();
        }
    }

    private interface TextOf<T> {
        T read(ToldFields fields, String suffix);
    }

    private static <T> Map<Language, T> texts(ToldFields fields, Map<Language, T> before, TextOf<T> text) {
        Map<Language, T> texts = new EnumMap<>(Language.class);
        boolean kazakhOnly = fields.text("language_of_texts").equals(Language.KK.code());
        if (!kazakhOnly) {
            texts.put(Language.RU, text.read(fields, ""));
        } else if (before.containsKey(Language.RU)) {
            texts.put(Language.RU, Objects.requireNonNull(before.get(Language.RU)));
        }
        boolean kazakh = fields.json().keySet().stream().anyMatch(key -> key.endsWith("_kk"));
        if (kazakh || kazakhOnly) {
            texts.put(Language.KK, text.read(fields, kazakh ? "_kk" : ""));
        } else if (before.containsKey(Language.KK)) {
            texts.put(Language.KK, Objects.requireNonNull(before.get(Language.KK)));
        }
        return texts;
    }

    private static OrganizationText organizationText(ToldFields fields, String suffix) {
        return new OrganizationText(
                name(fields, suffix),
                fields.text("alternate_name" + suffix, 1000),
                fields.text("description" + suffix, 4000));
    }

    private static LocationText locationText(ToldFields fields, ToldFields postal, String suffix) {
        String address = suffix.isEmpty() ? address(postal) : fields.text("address" + suffix);
        return new LocationText(
                fields.text("name" + suffix, 500),
                address.length() > 1000 ? address.substring(0, 1000) : address,
                suffix.isEmpty() ? accessibility(fields) : fields.text("accessibility" + suffix, 2000),
                fields.text("transportation" + suffix, 2000));
    }

    private static ServiceText serviceText(ToldFields fields, String suffix) {
        return new ServiceText(
                name(fields, suffix),
                fields.text("alternate_name" + suffix, 1000),
                fields.text("description" + suffix, 4000),
                fields.text("eligibility_description" + suffix, 2000),
                fields.text("application_process" + suffix, 4000),
                fields.text("fees_description" + suffix, 2000),
                suffix.isEmpty() ? documents(fields) : fields.text("required_documents" + suffix, 2000),
                fields.text("alert" + suffix, 2000));
    }

    private static String name(ToldFields fields, String suffix) {
        String name = fields.text("name" + suffix, 500);
        return name.isEmpty() ? fields.text("name", 500) : name;
    }

    private static String address(ToldFields postal) {
        return java.util.stream.Stream.of("address_1", "address_2")
                .map(postal::text)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String accessibility(ToldFields fields) {
        return joined(fields, "accessibility", "description");
    }

    private static String documents(ToldFields fields) {
        return joined(fields, "required_documents", "document");
    }

    private static String joined(ToldFields fields, String parts, String field) {
        String joined = fields.parts(parts).stream()
                .map(part -> fields.in(part).text(field))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return joined.length() > 2000 ? joined.substring(0, 1999) + '…' : joined;
    }

    private static List<Phone> phones(ToldFields fields) {
        List<Phone> phones = new ArrayList<>();
        for (JsonObject part : fields.parts("phones")) {
            ToldFields phone = fields.in(part);
            String number =
                    phone.text("number").replace("\"", "").replace("tel:", "").strip();
            String extension = phone.has("extension_text") ? phone.text("extension_text") : phone.text("extension");
            String type = phone.text("type", 20);
            String languages = String.join(",", codes(phone));
            try {
                phones.add(new Phone(
                        number,
                        extension.isEmpty() || extension.length() > 20 ? null : extension,
                        type.isEmpty() ? Phone.VOICE : type,
                        languages.length() > 60 ? languages.substring(0, languages.lastIndexOf(',', 60)) : languages,
                        phone.optional("description", 500)));
            } catch (ContactException none) {
                phone.problem(Kind.BAD_PHONE, phone.text("number"));
            }
        }
        return phones;
    }

    private static Set<String> codes(ToldFields fields) {
        Set<String> codes = new TreeSet<>();
        for (JsonObject part : fields.parts("languages")) {
            ToldFields language = fields.in(part);
            String told = language.text("code").isEmpty() ? language.text("name") : language.text("code");
            String code = LANGUAGES.get(told.toLowerCase(Locale.ROOT));
            if (code != null) {
                codes.add(code);
            } else if (!told.isEmpty()) {
                language.problem(Kind.UNKNOWN_VALUE, "languages", told);
            }
        }
        return codes;
    }

    private Set<Long> areas(ToldFields fields, @Nullable OfService before) {
        Set<Long> areas = new HashSet<>();
        for (JsonObject part : fields.parts("service_areas")) {
            ToldFields area = fields.in(part);
            Optional<Long> found =
                    area.text("extent_type").equals("kato") ? regions.find(area.text("extent")) : Optional.empty();
            found = found.or(() -> regions.find(area.text("description"))).or(() -> regions.find(area.text("name")));
            if (found.isPresent()) {
                areas.add(found.get());
            } else {
                area.problem(Kind.NO_REGION, shortened(area.text("name")));
            }
        }
        return areas.isEmpty() && before != null && !fields.has("on_holidays") ? before.areas() : areas;
    }

    private Optional<Long> region(ToldFields fields, ToldFields postal) {
        if (fields.has("region")) {
            return regions.find(fields.text("region"));
        }
        return java.util.stream.Stream.of("city", "region", "state_province")
                .map(postal::text)
                .filter(name -> !name.isEmpty())
                .map(regions::find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Location.Type type(ToldFields fields) {
        String told = fields.text("location_type").toUpperCase(Locale.ROOT);
        for (Location.Type type : Location.Type.values()) {
            if (type.name().equals(told)) {
                return type;
            }
        }
        if (!told.isEmpty()) {
            fields.problem(Kind.UNKNOWN_VALUE, "location_type", fields.text("location_type"));
        }
        return Location.Type.PHYSICAL;
    }

    private static @Nullable BigDecimal degrees(ToldFields fields, String field) {
        BigDecimal number = fields.number(field);
        if (number == null) {
            return null;
        }
        if (number.abs().compareTo(BigDecimal.valueOf(180)) > 0) {
            fields.problem(Kind.BAD_NUMBER, field, number.toPlainString());
            return null;
        }
        return number.setScale(6, java.math.RoundingMode.HALF_UP);
    }

    /** A service whose status is not known is none that callers are sent to. */
    private static ServiceStatus status(ToldFields fields) {
        String told = fields.text("status").toLowerCase(Locale.ROOT);
        Optional<ServiceStatus> status = ServiceStatus.of(told);
        if (status.isEmpty()) {
            fields.problem(told.isEmpty() ? Kind.MISSING : Kind.UNKNOWN_VALUE, "status", told);
        }
        return status.orElse(ServiceStatus.INACTIVE);
    }

    private static Set<String> kinds(ToldFields fields, @Nullable ServiceDetails before) {
        Set<String> kinds = new HashSet<>();
        for (String told : fields.text("kinds").split("[,;]")) {
            String code = KINDS.get(told.strip().toLowerCase(Locale.ROOT));
            if (code != null) {
                kinds.add(code);
            } else if (!told.isBlank()) {
                fields.problem(Kind.UNKNOWN_VALUE, "kinds", told.strip());
            }
        }
        for (JsonObject part : fields.parts("attributes")) {
            JsonObject term =
                    part.get("taxonomy_term") instanceof JsonObject object ? object : JsonObject.EMPTY_JSON_OBJECT;
            String code = HsdsWriting.kind(fields.in(part).text("taxonomy_term_id"));
            for (String told : List.of(code, fields.in(term).text("code"))) {
                ReferralKinds.of(told).map(ReferralKind::code).ifPresent(kinds::add);
            }
        }
        return kinds.isEmpty() && before != null && !fields.has("on_holidays") ? before.kinds() : kinds;
    }

    private static @Nullable Boolean free(ToldFields fields, @Nullable ServiceDetails before) {
        if (fields.has("free")) {
            return fields.flag("free");
        }
        List<BigDecimal> amounts = new ArrayList<>();
        for (JsonObject part : fields.parts("cost_options")) {
            if (part.get("amount") instanceof JsonNumber amount) {
                amounts.add(amount.bigDecimalValue());
            }
        }
        if (!amounts.isEmpty()) {
            return amounts.stream().allMatch(amount -> amount.signum() == 0);
        }
        return before == null || fields.has("on_holidays") ? null : before.free();
    }

    private @Nullable LocalDate assured(ToldFields fields, @Nullable OfService before) {
        LocalDate told = fields.date("assured_date");
        if (told != null && told.isAfter(today)) {
            fields.problem(Kind.BAD_DATE, "assured_date", told.toString());
            told = null;
        }
        LocalDate was = before == null ? null : before.assuredOn();
        return told == null || was != null && was.isAfter(told) ? was : told;
    }

    private static @Nullable String assurer(
            ToldFields fields, @Nullable OfService before, @Nullable LocalDate assured) {
        if (assured == null) {
            return null;
        }
        if (before != null && assured.equals(before.assuredOn())) {
            return before.assurer();
        }
        String told = fields.has("assurer") ? fields.text("assurer") : fields.text("assurer_email");
        return told.length() > 60 ? told.substring(0, 60) : told;
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 199) + '…' : text;
    }

    private static Map<String, String> languages() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = new Locale(code);
            codes.put(code, code);
            codes.put(language.getISO3Language(), code);
            for (Locale in : List.of(Locale.ENGLISH, new Locale("ru"), new Locale("kk"))) {
                codes.put(language.getDisplayLanguage(in).toLowerCase(Locale.ROOT), code);
            }
        }
        return codes;
    }

    private static Map<String, String> kinds() {
        Map<String, String> codes = new HashMap<>();
        for (ReferralKind kind : ReferralKinds.all()) {
            kind.words().forEach(word -> codes.putIfAbsent(word.toLowerCase(Locale.ROOT), kind.code()));
        }
        for (ReferralKind kind : ReferralKinds.all()) {
            for (String name : Arrays.asList(kind.en(), kind.kk(), kind.ru(), kind.code())) {
                codes.put(name.toLowerCase(Locale.ROOT), kind.code());
            }
        }
        return codes;
    }
}
