package kz.senim.kb.contact;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.contact.schedule.HoursText;
import kz.senim.kb.database.BaseOpened;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;
import kz.senim.kb.region.Region;
import kz.senim.kb.region.RegionKind;
import kz.senim.kb.region.Regions;
import org.jspecify.annotations.Nullable;

/** A directory for tests: a region with two districts, and services written in a line. */
final class Directory {

    final Acting acting = new Acting();
    private final TestBase base;
    private final Map<String, Long> regions = new HashMap<>();

    private Directory(TestBase base) {
        this.base = base;
    }

    static Directory in(TestBase base) {
        Directory directory = new Directory(base);
        base.inTransaction(entityManager -> {
            Regions regions = directory.regions(entityManager);
            regions.begin(new BaseOpened());
            directory.holidays(entityManager).begin(new BaseOpened());
            long abai = regions.all().stream()
                    .filter(region -> region.name(Language.RU).equals("Абайская область"))
                    .findFirst()
                    .orElseThrow()
                    .getId();
            for (String name : List.of("Аягоз", "Урджар")) {
                regions.add(abai, RegionKind.DISTRICT, new Region.Names(name, name, "", List.of()), null);
            }
            regions.all().forEach(region -> directory.regions.put(region.name(Language.RU), region.getId()));
        });
        return directory;
    }

    long region(String name) {
        return Objects.requireNonNull(regions.get(name), name);
    }

    /** A service of a kind for a region, with its hours, for everybody. */
    Contact add(String name, String kind, String region, String hours) {
        return add(name, kind, region, hours, Phone.voice("+7 (000) 000-00-01"), null, null, Set.of("ru"), true, false);
    }

    Contact add(
            String name,
            String kind,
            String region,
            String hours,
            Phone phone,
            @Nullable Integer from,
            @Nullable Integer to,
            Set<String> languages,
            @Nullable Boolean free,
            boolean crisis) {
        return with(contacts -> {
            Organization organization = contacts.addOrganization(new Organization.Details(
                    Map.of(Language.RU, new OrganizationText("Организация " + name, "", "")), List.of(), null, null));
            ServiceDetails details = new ServiceDetails(
                    Map.of(Language.RU, ServiceText.of(name, "")),
                    ServiceStatus.ACTIVE,
                    List.of(phone),
                    languages,
                    Set.of(kind),
                    HoursText.parse(hours),
                    null,
                    null,
                    from,
                    to,
                    free,
                    crisis,
                    "");
            return contacts.add(organization.getId(), details, List.of(region(region)), List.of());
        });
    }

    <T> T with(Function<Contacts, T> work) {
        return base.call(entityManager -> work.apply(contacts(entityManager)));
    }

    <T> T upkeep(Function<ContactUpkeep, T> work) {
        return base.call(entityManager -> work.apply(new ContactUpkeep(entityManager, journal(entityManager))));
    }

    Contacts contacts(EntityManager entityManager) {
        return new Contacts(entityManager, journal(entityManager), regions(entityManager), holidays(entityManager));
    }

    Journal journal(EntityManager entityManager) {
        return new Journal(entityManager, acting);
    }

    Regions regions(EntityManager entityManager) {
        return new Regions(entityManager, journal(entityManager));
    }

    PublicHolidays holidays(EntityManager entityManager) {
        return new PublicHolidays(entityManager, journal(entityManager));
    }
}
