package kz.senim.kb.search.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Set;
import kz.senim.kb.contact.Location;
import kz.senim.kb.contact.Phone;
import kz.senim.kb.contact.ReferralKind;
import kz.senim.kb.contact.ReferralKinds;
import kz.senim.kb.contact.Service;
import kz.senim.kb.contact.ServiceText;
import kz.senim.kb.contact.schedule.HolidayCalendar;
import kz.senim.kb.contact.schedule.KazakhstanTime;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.region.Region;
import org.hibernate.Session;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.orm.HibernateOrmExtension;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/**
 * Writes a contact into the index: its names are the heading, what people call its kind stands where chapters do, and
 * where it helps where the act's title does; the places within stand where hints do. One document holds both languages.
 */
final class ContactBinder implements TypeBinder, TypeBridge<Service> {

    static final String INDEX = "contact";

    /** What is asked for at night, of what is open in the small hours. */
    private static final String NIGHT_RU = "ночью круглосуточно ночной";

    private static final String NIGHT_KK = "түнде тәулік бойы түнгі";
    private static final LocalTime SMALL_HOURS = LocalTime.of(2, 0);

    private final PlacesOfSession placesOfSession = new PlacesOfSession();

    @Override
    public void bind(TypeBindingContext context) {
        // every change of a service moves this on, and what it rests on moves it too
        context.dependencies().use("lastModified").use("status");
        KnowledgeSchema.declare(context.indexSchemaElement());
        context.bridge(Service.class, this);
    }

    @Override
    public void write(DocumentElement target, Service service, TypeBridgeWriteContext context) {
        target.addValue(Fields.KIND, ContactItem.KIND);
        target.addValue(Fields.LANGUAGE, Language.RU.name());
        target.addValue(Fields.ITEM, ContactItem.of(service.getId()));
        target.addValue(Fields.ARTICLE, Long.toString(service.getId()));
        target.addValue(Fields.STATUS, ForceStatus.IN_FORCE.name());
        target.addValue(Fields.SAMPLE, service.isSample());
        target.addValue(Fields.VALID_FROM, LocalDate.EPOCH.toEpochDay());
        target.addValue(Fields.STAMP, ContactItem.stamp(service));
        ServiceText shown = service.text(Language.RU);
        target.addValue(Fields.SHOWN_HEADING, shown.name());
        target.addValue(
                Fields.SHOWN_LABEL, service.getOrganization().text(Language.RU).name());
        target.addValue(Fields.SHOWN_TEXT, shown.description());
        writeNumbers(target, service);
        for (Language language : Language.values()) {
            writeWords(target, service, language);
        }
        writePlaces(
                target, service, context.extension(HibernateOrmExtension.get()).session());
    }

    private static void writeNumbers(DocumentElement target, Service service) {
        for (Phone phone : service.getPhones()) {
            target.addValue(Fields.NUMBER, phone.number());
            target.addValue(Fields.NUMBER, phone.dialled());
        }
    }

    private static void writeWords(DocumentElement target, Service service, Language language) {
        ServiceText text = service.text(language);
        target.addValue(Fields.heading(language), text.name());
        target.addValue(Fields.heading(language), text.alternateName());
        target.addValue(
                Fields.heading(language),
                service.getOrganization().text(language).name());
        target.addValue(Fields.body(language), text.description());
        target.addValue(Fields.body(language), text.eligibility());
        target.addValue(Fields.body(language), text.applicationProcess());
        if (isOpenAtNight(service)) {
            target.addValue(Fields.body(language), language == Language.KK ? NIGHT_KK : NIGHT_RU);
        }
        target.addValue(Fields.HEADING_BEGINNINGS, text.name());
        target.addValue(Fields.EXACT, text.name());
        for (String code : service.getKinds()) {
            ReferralKinds.of(code).ifPresent(kind -> writeKind(target, kind, language));
        }
    }

    /** Callers' words are of either language, and each analyzer takes what it knows. */
    private static void writeKind(DocumentElement target, ReferralKind kind, Language language) {
        target.addValue(Fields.groups(language), kind.name(language));
        target.addValue(Fields.EXACT, kind.name(language));
        for (String word : kind.words()) {
            target.addValue(Fields.groups(language), word);
            target.addValue(Fields.EXACT, word);
        }
    }

    /** Where it helps, and apart from that the places within, for who serves a region serves its towns. */
    private void writePlaces(DocumentElement target, Service service, Session session) {
        Set<Region> regions = new LinkedHashSet<>(service.getAreas());
        for (Location location : service.getLocations()) {
            if (location.getRegion() != null) {
                regions.add(location.getRegion());
            }
        }
        for (Region region : regions) {
            for (Language language : Language.values()) {
                target.addValue(Fields.title(language), region.name(language));
                target.addValue(Fields.EXACT, region.name(language));
                region.getOtherNames().forEach(name -> target.addValue(Fields.title(language), name));
            }
            for (Region place : placesOfSession.within(session, region)) {
                writeWithin(target, place);
            }
        }
    }

    private static void writeWithin(DocumentElement target, Region place) {
        for (Language language : Language.values()) {
            target.addValue(Fields.hints(language), place.name(language));
            target.addValue(Fields.EXACT, place.name(language));
            place.getOtherNames().forEach(name -> target.addValue(Fields.hints(language), name));
        }
    }

    /** On an ordinary working night soon. */
    private static boolean isOpenAtNight(Service service) {
        LocalDate today = KazakhstanTime.dayOf(Instant.now());
        LocalDate wednesday = today.with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.WEDNESDAY));
        Instant night =
                wednesday.atTime(SMALL_HOURS).atZone(KazakhstanTime.ZONE).toInstant();
        return service.hours().hours().at(night, HolidayCalendar.EMPTY).isOpen();
    }
}
