package kz.senim.kb.importer.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.senim.kb.contact.Contact;
import kz.senim.kb.contact.FoundContacts;
import kz.senim.kb.contact.Phone;
import kz.senim.kb.contact.ServiceDetails;
import kz.senim.kb.contact.ServiceStatus;
import kz.senim.kb.contact.schedule.OpenState;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;

class DirectoryImportTest {

    private static final String ORGANIZATIONS = "id,name,description\no1,Центр помощи,\n";
    private static final String SERVICES = "id,organization_id,name,description,status,minimum_age\n";
    private static final String ONE = "s1,o1,Кризисный центр,Приют,active,7\n";
    private static final String TWO = "s2,o1,Психолог,Беседа,active,\n";
    private static final String AREAS = "id,service_id,name\na1,s1,Шымкент\na2,s2,Казахстан\n";
    private static final String PHONES = "id,service_id,number,type\np1,s1,+7 (000) 000-00-01,voice\n";
    private static final String HOURS = "id,service_id,freq,byday,opens_at,closes_at,valid_to\n";

    private static Map<String, String> files(String services) {
        return files(services, HOURS);
    }

    private static Map<String, String> files(String services, String hours) {
        return Map.of(
                "organizations.csv", ORGANIZATIONS,
                "services.csv", SERVICES + services,
                "service_areas.csv", AREAS,
                "phones.csv", PHONES,
                "schedules.csv", hours);
    }

    @OnEveryDatabase
    void aPreviewShowsWhatWouldBeAddedAndWritesNothing(TestBase base) {
        DirectoryDesk desk = new DirectoryDesk(base);
        long id = desk.bringIn("город", files(ONE + TWO));

        assertThat(desk.show(id).getState()).isEqualTo(ImportState.WAITING);
        assertThat(desk.items(id, ItemKind.ADDED))
                .extracting(DirectoryImportItem::getName)
                .containsExactly("Центр помощи", "Кризисный центр", "Психолог");
        assertThat(desk.services()).isZero();
    }

    @OnEveryDatabase
    void whatIsAcceptedIsFoundByRegionAndShown(TestBase base) {
        DirectoryDesk desk = new DirectoryDesk(base);
        desk.take("город", files(ONE + TWO, HOURS + "h1,s1,WEEKLY,\"MO,TU,WE,TH,FR\",09:00,18:00,\n"));

        Contact contact = desk.with(contacts -> contacts.show(desk.id("Кризисный")));
        assertThat(contact.areas()).extracting(area -> area.ru()).containsExactly("Шымкент");
        assertThat(contact.details().phones()).extracting(Phone::number).containsExactly("+7 (000) 000-00-01");
        assertThat(contact.details().minimumAge()).isEqualTo(7);
        FoundContacts found = desk.with(contacts -> contacts.find(desk.everything()));
        assertThat(found.contacts())
                .filteredOn(each -> each.contact().text(Language.RU).name().equals("Кризисный центр"))
                .allMatch(each -> each.state().isOpen());
    }

    @OnEveryDatabase
    void aSecondImportUpdatesByTheIdsAndLeavesTheRest(TestBase base) {
        DirectoryDesk desk = new DirectoryDesk(base);
        desk.take("город", files(ONE + TWO));
        long first = desk.id("Кризисный");

        long again = desk.bringIn("город", files(ONE + TWO));
        assertThat(desk.items(again, null)).isEmpty();
        assertThat(desk.show(again).getUnchanged()).isEqualTo(3);

        long id = desk.take("город", files(ONE.replace("Приют", "Приют и еда") + TWO));
        assertThat(desk.items(id, ItemKind.CHANGED))
                .singleElement()
                .satisfies(item -> assertThat(item.getChanges()).contains("description", "Приют и еда"));
        assertThat(desk.id("Кризисный")).isEqualTo(first);
        assertThat(desk.services()).isEqualTo(2);
    }

    @OnEveryDatabase
    void whatStaffHasChangedSinceIsAConflictAndStaysUnlessTheSourceIsRight(TestBase base) {
        DirectoryDesk desk = new DirectoryDesk(base);
        desk.take("город", files(ONE + TWO));
        changeAge(desk, "Кризисный", 10);
        changeAge(desk, "Психолог", 11);
        Map<String, String> files = files(ONE.replace("7", "8") + TWO.replace("active,", "active,9"));

        long id = desk.bringIn("город", files);
        List<DirectoryImportItem> conflicts = desk.items(id, ItemKind.CONFLICTING);
        assertThat(conflicts).hasSize(2);
        String taken = conflicts.stream()
                .filter(item -> item.getName().equals("Психолог"))
                .findFirst()
                .orElseThrow()
                .getHsdsId();
        desk.accept(id, DirectoryDesk.bytes(files), Set.of(taken), false);

        assertThat(age(desk, "Кризисный")).isEqualTo(10);
        assertThat(age(desk, "Психолог")).isEqualTo(9);
        assertThat(desk.items(desk.bringIn("город", files), null)).isEmpty();
    }

    @OnEveryDatabase
    void whatASourceTellsNoMoreWouldVanishAndIsEndedOnlyWhenAskedFor(TestBase base) {
        DirectoryDesk desk = new DirectoryDesk(base);
        desk.take("город", files(ONE + TWO));
        Map<String, String> files = files(ONE);

        long id = desk.bringIn("город", files);
        assertThat(desk.items(id, ItemKind.VANISHED))
                .extracting(DirectoryImportItem::getName)
                .containsExactly("Психолог");
        assertThat(desk.items(desk.bringIn("другой", Map.of()), null)).isEmpty();
        desk.accept(id, DirectoryDesk.bytes(files), Set.of(), true);

        assertThat(desk.services()).isEqualTo(2);
        assertThat(desk.with(contacts -> contacts.show(desk.id("Психолог")))
                        .details()
                        .status())
                .isEqualTo(ServiceStatus.INACTIVE);
        desk.undo(id);
        assertThat(desk.with(contacts -> contacts.show(desk.id("Психолог")))
                        .details()
                        .status())
                .isEqualTo(ServiceStatus.ACTIVE);
    }

    @OnEveryDatabase
    void undoingPutsBackWhatWasThereAndTakesOutWhatWasNot(TestBase base) {
        DirectoryDesk desk = new DirectoryDesk(base);
        desk.take("город", files(ONE));
        JsonObject before = desk.json();
        long id = desk.take("город", files(ONE.replace("Приют", "Другое").replace("7", "8") + TWO));
        assertThat(desk.json()).isNotEqualTo(before);

        desk.undo(id);

        assertThat(desk.json()).isEqualTo(before);
        assertThat(desk.services()).isEqualTo(1);
        assertThat(desk.show(id).getState()).isEqualTo(ImportState.UNDONE);
        assertThat(desk.items(desk.bringIn("город", files(ONE)), null)).isEmpty();
    }

    @OnEveryDatabase
    void undoingLeavesWhatStaffHasChangedSince(TestBase base) {
        DirectoryDesk desk = new DirectoryDesk(base);
        long id = desk.take("город", files(ONE + TWO));
        changeAge(desk, "Кризисный", 10);

        desk.undo(id);

        assertThat(desk.services()).isEqualTo(1);
        assertThat(age(desk, "Кризисный")).isEqualTo(10);
        assertThat(desk.show(id).getSkipped()).isEqualTo(1);
    }

    @OnEveryDatabase
    void onlyTheLatestImportIsUndone(TestBase base) {
        DirectoryDesk desk = new DirectoryDesk(base);
        long first = desk.take("город", files(ONE));
        long second = desk.take("город", files(ONE + TWO));

        assertThatThrownBy(() -> desk.undo(first)).isInstanceOf(ImportException.class);
        desk.undo(second);
        desk.undo(first);
        assertThat(desk.services()).isZero();
    }

    @OnEveryDatabase
    void faultsAreToldByRowAndTheRestComesIn(TestBase base) {
        DirectoryDesk desk = new DirectoryDesk(base);
        String services =
                ONE + ONE + "s3,o9,Ничья,,active,\n" + "s4,o1,,,active,\n" + TWO.replace("active,", "active,сто");
        long id = desk.take(
                "город",
                files(services, HOURS + "h1,s1,WEEKLY,MO,09:00,18:00,2026-02-31\nh2,s9,WEEKLY,MO,09:00,18:00,\n"));

        assertThat(desk.problems(id))
                .extracting(
                        DirectoryImportProblem::getFile,
                        DirectoryImportProblem::getLine,
                        DirectoryImportProblem::getCode)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("services.csv", 3, "duplicate_id"),
                        org.assertj.core.groups.Tuple.tuple("services.csv", 4, "broken_reference"),
                        org.assertj.core.groups.Tuple.tuple("services.csv", 5, "missing"),
                        org.assertj.core.groups.Tuple.tuple("services.csv", 6, "bad_number"),
                        org.assertj.core.groups.Tuple.tuple("schedules.csv", 2, "bad_date"),
                        org.assertj.core.groups.Tuple.tuple("schedules.csv", 3, "broken_reference"),
                        org.assertj.core.groups.Tuple.tuple("schedules.csv", 3, "belongs_to_nothing"));
        assertThat(desk.services()).isEqualTo(2);
        Contact contact = desk.with(contacts -> contacts.show(desk.id("Кризисный")));
        OpenState monday = desk.with(contacts ->
                        contacts.states(List.of(contact.id()), java.time.Instant.parse("2026-11-30T07:00:00Z")))
                .get(contact.id());
        assertThat(monday).as("hours that are half known").isInstanceOf(OpenState.Unknown.class);
    }

    @OnEveryDatabase
    void anImportThatFailsLeavesNothingBehind(TestBase base) {
        DirectoryDesk desk = new DirectoryDesk(base);
        Map<String, String> files = files(ONE + TWO);
        long id = desk.bringIn("город", files);
        assertThatThrownBy(() -> base.inTransaction(entityManager -> {
                    desk.work(entityManager).accept(id, desk.upload(id, DirectoryDesk.bytes(files)), Set.of(), false);
                    throw new IllegalStateException("the machine stops");
                }))
                .hasMessage("the machine stops");
        assertThat(desk.services()).isZero();
        assertThat(desk.show(id).getState()).isEqualTo(ImportState.WAITING);
    }

    @OnEveryDatabase
    void olderTablesComeInAsThoseOfToday(TestBase base) {
        DirectoryDesk desk = new DirectoryDesk(base);
        long id = desk.take(
                "старые",
                Map.of(
                        "organization.csv", "id,name,url,description\n1,Фонд,http://example.com,\n",
                        "service.csv", "id,organization_id,name,status,fees\n1,1,Юрист,active,бесплатно\n",
                        "location.csv", "id,organization_id,name\n1,1,Приёмная\n",
                        "services_at_location.csv", "id,service_id,location_id\n1,1,1\n",
                        "physical_address.csv",
                                "id,location_id,address_1,city,state_province,postal_code,country\n"
                                        + "1,1,Улица 1,Семей,,,KZ\n",
                        "regular_schedule.csv", "id,service_id,weekday,opens_at,closes_at\n1,1,1,09:00,18:00\n",
                        "holiday_schedule.csv",
                                "id,service_id,closed,start_date,end_date\n1,1,true,2026-12-16,2026-12-17\n",
                        "eligibility.csv", "id,service_id,eligibility,minimum_age\n1,1,Дети,14\n"));

        assertThat(desk.problems(id)).isEmpty();
        Contact contact = desk.with(contacts -> contacts.show(desk.id("Юрист")));
        assertThat(contact.text(Language.RU).fees()).isEqualTo("бесплатно");
        assertThat(contact.text(Language.RU).eligibility()).isEqualTo("Дети");
        assertThat(contact.details().minimumAge()).isEqualTo(14);
        assertThat(contact.places())
                .singleElement()
                .satisfies(place -> assertThat(place.region()).isNotNull());
        assertThat(kz.senim.kb.contact.schedule.HoursText.write(
                        contact.details().hours()))
                .isEqualTo("Mo 09:00-18:00; 2026-12-16..2026-12-17 off");
    }

    @OnEveryDatabase
    void aPlainTableComesInByTheMappingOfItsColumns(TestBase base) {
        DirectoryDesk desk = new DirectoryDesk(base);
        String table = "Ұйым;Название;Телефон;Режим работы;Регион;Вид\n"
                + "Центр;Кризисный центр;+7 (000) 000-00-05;24/7;Шымкент;crisis-centre\n"
                + ";;+7 (000) 000-00-06;;;\n"
                + "Центр;Психолог;не номер;с утра;Атлантида;психология\n";
        ColumnMapping mapping =
                ColumnMapping.guess(List.of("Ұйым", "Название", "Телефон", "Режим работы", "Регион", "Вид"));
        Map<String, byte[]> files = Map.of("список.csv", table.getBytes(StandardCharsets.UTF_8));
        long id = desk.take("список", files, mapping);

        assertThat(desk.problems(id))
                .extracting(DirectoryImportProblem::getLine, DirectoryImportProblem::getCode)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(3, "missing"),
                        org.assertj.core.groups.Tuple.tuple(4, "bad_phone"),
                        org.assertj.core.groups.Tuple.tuple(4, "bad_hours"),
                        org.assertj.core.groups.Tuple.tuple(4, "no_region"));
        Contact contact = desk.with(contacts -> contacts.show(desk.id("Кризисный")));
        assertThat(contact.details().kinds()).containsExactly("crisis-centre");
        assertThat(contact.areas()).extracting(area -> area.ru()).containsExactly("Шымкент");
        assertThat(desk.show(desk.bringIn("список", files, mapping)).getUnchanged())
                .isEqualTo(3);
    }

    @OnEveryDatabase
    void whatGoesOutComesInElsewhereWithNothingLost(TestBase base) {
        DirectoryDesk desk = new DirectoryDesk(base);
        desk.take("город", files(ONE + TWO, HOURS + "h1,s1,WEEKLY,MO,22:00,06:00,2027-01-01\n"));
        JsonObject out = desk.json();
        long again = desk.bringIn("обратно", Map.of("all.json", out.toString()));
        assertThat(desk.problems(again)).isEmpty();
        assertThat(desk.items(again, null)).isEmpty();
    }

    @OnEveryDatabase
    void notesForStaffDoNotGoOut(TestBase base) {
        DirectoryDesk desk = new DirectoryDesk(base);
        desk.take("город", files(ONE));
        Contact contact = desk.with(contacts -> contacts.show(desk.id("Кризисный")));
        ServiceDetails was = contact.details();
        desk.with(contacts -> contacts.change(
                contact.id(),
                contact.version(),
                noted(was, was.minimumAge(), "звонить через дежурного"),
                List.of(),
                List.of()));
        assertThat(desk.json().toString()).doesNotContain("дежурного");
    }

    private static void changeAge(DirectoryDesk desk, String name, int age) {
        Contact contact = desk.with(contacts -> contacts.show(desk.id(name)));
        desk.with(contacts -> contacts.change(
                contact.id(),
                contact.version(),
                noted(contact.details(), age, ""),
                contact.areas().stream().map(area -> area.id()).toList(),
                List.of()));
    }

    private static int age(DirectoryDesk desk, String name) {
        Integer age =
                desk.with(contacts -> contacts.show(desk.id(name))).details().minimumAge();
        return age == null ? -1 : age;
    }

    private static ServiceDetails noted(
            ServiceDetails was, @org.jspecify.annotations.Nullable Integer age, String note) {
        return new ServiceDetails(
                was.texts(),
                was.status(),
                was.phones(),
                was.languages(),
                was.kinds(),
                was.hours(),
                was.url(),
                was.email(),
                age,
                was.maximumAge(),
                was.free(),
                was.crisis(),
                note);
    }
}
