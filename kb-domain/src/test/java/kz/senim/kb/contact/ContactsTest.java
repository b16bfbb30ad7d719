package kz.senim.kb.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.senim.kb.contact.ContactException.Reason;
import kz.senim.kb.contact.schedule.HoursText;
import kz.senim.kb.contact.schedule.OpenState;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;

class ContactsTest {

    /** A Monday, no holiday, 12:00 in Almaty. */
    private static final Instant MONDAY_NOON = Instant.parse("2026-11-30T07:00:00Z");

    private static final Instant MONDAY_NIGHT = Instant.parse("2026-11-30T19:00:00Z");
    private static final ContactQuery NOW = ContactQuery.at(MONDAY_NOON);
    private static final String OFFICE = "Mo-Fr 09:00-18:00; PH off";

    @OnEveryDatabase
    void whoServesTheDistrictComesBeforeTheRegionAndTheCountry(TestBase base) {
        Directory directory = Directory.in(base);
        directory.add("страна", "psychologist", "Казахстан", "24/7");
        directory.add("область", "psychologist", "Абайская область", OFFICE);
        directory.add("район", "psychologist", "Аягоз", OFFICE);
        directory.add("другой район", "psychologist", "Урджар", OFFICE);
        directory.add("другой город", "psychologist", "Астана", OFFICE);

        FoundContacts found = directory.with(contacts -> contacts.find(NOW.in(directory.region("Аягоз"))));

        assertThat(names(found)).containsExactly("район", "область", "страна");
        assertThat(found.contacts())
                .extracting(each -> Objects.requireNonNull(each.serves()).ru())
                .containsExactly("Аягоз", "Абайская область", "Казахстан");
        assertThat(found.isFallback()).isFalse();
    }

    @OnEveryDatabase
    void theNearestFallbackIsNamed(TestBase base) {
        Directory directory = Directory.in(base);
        directory.add("область", "psychologist", "Абайская область", OFFICE);
        directory.add("страна", "psychologist", "Казахстан", "24/7");
        directory.add("район", "lawyer", "Аягоз", OFFICE);

        FoundContacts found = directory.with(
                contacts -> contacts.find(NOW.in(directory.region("Аягоз")).ofKind("psychologist")));

        assertThat(names(found)).containsExactly("область", "страна");
        assertThat(found.isFallback()).isTrue();
        assertThat(Objects.requireNonNull(found.nearest()).ru()).isEqualTo("Абайская область");
    }

    @OnEveryDatabase
    void whatIsClosedNowLeavesTheFallbackThatIsOpen(TestBase base) {
        Directory directory = Directory.in(base);
        directory.add("район", "crisis-centre", "Аягоз", OFFICE);
        directory.add("область", "crisis-centre", "Абайская область", "24/7");

        FoundContacts found = directory.with(contacts -> contacts.find(
                ContactQuery.at(MONDAY_NIGHT).in(directory.region("Аягоз")).openNow(true)));

        assertThat(names(found)).containsExactly("область");
        assertThat(found.isFallback()).isTrue();
    }

    @OnEveryDatabase
    void unknownHoursAreNotOpenNow(TestBase base) {
        Directory directory = Directory.in(base);
        directory.add("без часов", "psychologist", "Астана", "");
        directory.add("старые часы", "psychologist", "Астана", "..2025-12-31: 24/7");
        directory.add("по записи", "psychologist", "Астана", "\"по записи\"");
        directory.add("открыт", "psychologist", "Астана", OFFICE);

        assertThat(names(directory.with(contacts ->
                        contacts.find(NOW.in(directory.region("Астана")).openNow(true)))))
                .containsExactly("открыт");
        assertThat(directory
                        .with(contacts -> contacts.find(NOW.in(directory.region("Астана"))))
                        .contacts())
                .filteredOn(each -> each.state() instanceof OpenState.Unknown)
                .hasSize(3);
    }

    @OnEveryDatabase
    void whatIsOpenComesBeforeWhatIsNot(TestBase base) {
        Directory directory = Directory.in(base);
        directory.add("закрыт", "psychologist", "Астана", "Mo 20:00-21:00");
        directory.add("неизвестно", "psychologist", "Астана", "");
        directory.add("открыт", "psychologist", "Астана", OFFICE);
        assertThat(names(directory.with(contacts -> contacts.find(NOW.in(directory.region("Астана"))))))
                .containsExactly("открыт", "неизвестно", "закрыт");
    }

    @OnEveryDatabase
    void narrowsByNeedAgeLanguageAndCost(TestBase base) {
        Directory directory = Directory.in(base);
        Phone phone = Phone.voice("+7 (000) 000-00-02");
        directory.add(
                "для подростков", "youth-health", "Астана", OFFICE, phone, 10, 17, Set.of("ru", "kk"), true, false);
        directory.add("для взрослых", "psychologist", "Астана", OFFICE, phone, 18, null, Set.of("ru"), false, false);
        directory.add("для всех", "psychologist", "Астана", OFFICE, phone, null, null, Set.of(), null, false);
        ContactQuery here = NOW.in(directory.region("Астана"));

        assertThat(names(directory.with(contacts -> contacts.find(here.forAge(15)))))
                .containsExactlyInAnyOrder("для подростков", "для всех");
        assertThat(names(directory.with(contacts -> contacts.find(here.forAge(18)))))
                .containsExactlyInAnyOrder("для взрослых", "для всех");
        assertThat(names(directory.with(contacts -> contacts.find(here.inLanguage("kk")))))
                .containsExactly("для подростков");
        assertThat(names(directory.with(contacts -> contacts.find(here.free(true)))))
                .as("what is not told to be free is not")
                .containsExactly("для подростков");
        assertThat(names(directory.with(contacts -> contacts.find(here.ofKind("health")))))
                .as("a kind has those that belong to it")
                .hasSize(3);
        assertThat(names(directory.with(contacts -> contacts.find(here.ofKind("lawyer")))))
                .isEmpty();
        assertThatThrownBy(() -> directory.with(contacts -> contacts.find(here.ofKind("dentist"))))
                .isInstanceOfSatisfying(
                        ContactException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_SUCH_KIND));
    }

    @OnEveryDatabase
    void aChangeIsKeptFieldByField(TestBase base) throws Exception {
        Directory directory = Directory.in(base);
        Contact contact = directory.add("центр", "psychologist", "Астана", OFFICE);
        ServiceDetails before = contact.details();
        ServiceDetails after = new ServiceDetails(
                before.texts(),
                before.status(),
                List.of(Phone.voice("+7 (000) 000-00-99")),
                before.languages(),
                before.kinds(),
                HoursText.parse("Mo-Sa 09:00-18:00; PH off"),
                null,
                null,
                null,
                null,
                true,
                false,
                "");

        Contact changed = directory.acting.as(
                "aigul",
                () -> directory.with(contacts -> contacts.change(
                        contact.id(), contact.version(), after, List.of(directory.region("Астана")), List.of())));

        assertThat(changed.version()).isGreaterThan(contact.version());
        List<ContactChange> history = directory.upkeep(upkeep -> upkeep.history(contact.id()));
        assertThat(history)
                .filteredOn(change -> change.getLastActionType().equals("update"))
                .extracting(
                        ContactChange::getFieldName,
                        ContactChange::getPreviousValue,
                        ContactChange::getReplacementValue)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("phones", "+7 (000) 000-00-01", "+7 (000) 000-00-99"),
                        org.assertj.core.groups.Tuple.tuple(
                                "schedules", "Mo-Fr 09:00-18:00; PH off", "Mo-Sa 09:00-18:00; PH off"));
        assertThat(history.get(0).getUpdatedBy()).isEqualTo("aigul");
    }

    @OnEveryDatabase
    void aChangeOfAStateThatIsNoMoreIsRefused(TestBase base) {
        Directory directory = Directory.in(base);
        Contact contact = directory.add("центр", "psychologist", "Астана", OFFICE);
        List<Long> areas = List.of(directory.region("Астана"), directory.region("Алматы"));
        directory.with(
                contacts -> contacts.change(contact.id(), contact.version(), contact.details(), areas, List.of()));
        assertThatThrownBy(() -> directory.with(contacts ->
                        contacts.change(contact.id(), contact.version(), contact.details(), areas, List.of())))
                .isInstanceOfSatisfying(
                        ContactException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.CHANGED_MEANWHILE));
    }

    @OnEveryDatabase
    void isGivenAtPlacesThatAreShownWithIt(TestBase base) {
        Directory directory = Directory.in(base);
        Contact contact = directory.add("центр", "psychologist", "Астана", OFFICE);
        Contact placed = directory.with(contacts -> {
            Location location = contacts.addLocation(
                    contact.organizationId(),
                    directory.region("Астана"),
                    Location.Type.PHYSICAL,
                    new Location.Details(
                            Map.of(Language.RU, new LocationText("Корпус", "ул. Образцовая, 0", "пандус", "")),
                            List.of(Phone.voice("+7 (000) 000-00-03")),
                            "010000",
                            new java.math.BigDecimal("51.128000"),
                            new java.math.BigDecimal("71.430000")));
            return contacts.change(
                    contact.id(), contact.version(), contact.details(), List.of(), List.of(location.getId()));
        });
        Contact shown = directory.with(contacts -> contacts.show(placed.id()));
        assertThat(shown.places()).singleElement().satisfies(place -> {
            assertThat(place.text(Language.KK).orElseThrow().address()).isEqualTo("ул. Образцовая, 0");
            assertThat(Objects.requireNonNull(place.region()).ru()).isEqualTo("Астана");
        });
    }

    @OnEveryDatabase
    void theSampleServesEveryRegionAndGoesWithoutATrace(TestBase base) {
        Directory directory = Directory.in(base);
        int added =
                base.call(entityManager -> new SampleContacts(entityManager, directory.regions(entityManager)).add());
        assertThat(added).isGreaterThan(200);
        for (String region : List.of("Шымкент", "Улытауская область", "Семей")) {
            FoundContacts found = directory.with(
                    contacts -> contacts.find(NOW.in(directory.region(region)).ofKind("crisis-centre")));
            assertThat(found.contacts()).as(region).isNotEmpty().allSatisfy(each -> {
                assertThat(each.contact().sample()).isTrue();
                assertThat(each.state().isOpen()).isTrue();
                assertThat(each.contact().numbers().get(0).dialled()).startsWith("+7000000");
            });
        }
        directory.upkeep(upkeep -> upkeep.numberDidNotAnswer(
                upkeep.worklist(java.time.LocalDate.of(2026, 11, 30), 50, 0)
                        .work()
                        .get(0)
                        .contact()
                        .id(),
                "112"));

        int removed = base.call(
                entityManager -> new SampleContacts(entityManager, directory.regions(entityManager)).remove());

        assertThat(removed).isEqualTo(added);
        for (String entity : List.of("Service", "Organization", "Location", "CheckTask")) {
            assertThat(base.<Long>call(entityManager -> entityManager
                            .createQuery("select count(*) from " + entity, Long.class)
                            .getSingleResult()))
                    .as(entity)
                    .isZero();
        }
    }

    private static List<String> names(FoundContacts found) {
        return found.contacts().stream()
                .map(each -> each.contact().text(Language.RU).name())
                .toList();
    }
}
