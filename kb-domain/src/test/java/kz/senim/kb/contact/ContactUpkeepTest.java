package kz.senim.kb.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.senim.kb.contact.schedule.KazakhstanTime;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;

class ContactUpkeepTest {

    private static final String OFFICE = "Mo-Fr 09:00-18:00; PH off";

    @OnEveryDatabase
    void aNumberThatDidNotAnswerIsToBeCheckedOnce(TestBase base) {
        Directory directory = Directory.in(base);
        Contact contact = directory.add("центр", "psychologist", "Астана", OFFICE);
        directory.upkeep(upkeep -> upkeep.verify(contact.id(), contact.version()));
        assertThat(worklist(directory, today())).isEmpty();

        long first = directory.upkeep(upkeep ->
                upkeep.numberDidNotAnswer(contact.id(), "+7 (000) 000-00-01").getId());
        long second = directory.upkeep(upkeep ->
                upkeep.numberDidNotAnswer(contact.id(), "+7 (000) 000-00-01").getId());

        assertThat(second).isEqualTo(first);
        List<ContactUpkeep.Work> work =
                directory.upkeep(upkeep -> upkeep.worklist(today(), 50, 0)).work();
        assertThat(work)
                .singleElement()
                .satisfies(one -> assertThat(one.number()).isEqualTo("+7 (000) 000-00-01"));
    }

    @OnEveryDatabase
    void makingSureEndsWhatWasToBeChecked(TestBase base) throws Exception {
        Directory directory = Directory.in(base);
        Contact contact = directory.add("центр", "psychologist", "Астана", OFFICE);
        directory.upkeep(upkeep -> upkeep.numberDidNotAnswer(contact.id(), "111"));

        Contact verified = directory.acting.as(
                "aigul", () -> directory.upkeep(upkeep -> upkeep.verify(contact.id(), contact.version())));

        assertThat(verified.assurer()).isEqualTo("aigul");
        assertThat(verified.assuredOn()).isEqualTo(today());
        assertThat(worklist(directory, today())).isEmpty();
    }

    @OnEveryDatabase
    void crisisContactsAreDueAfterNinetyDaysAndOthersAfterAYear(TestBase base) {
        Directory directory = Directory.in(base);
        Contact office = directory.add("контора", "lawyer", "Астана", OFFICE);
        Contact crisis = directory.add(
                "убежище",
                "crisis-centre",
                "Астана",
                "24/7",
                Phone.voice("+7 (000) 000-00-05"),
                null,
                null,
                Set.of(),
                true,
                true);
        assertThat(worklist(directory, today()))
                .as("never verified; crisis first")
                .containsExactly("убежище", "контора");
        for (Contact contact : List.of(office, crisis)) {
            directory.upkeep(upkeep -> upkeep.verify(contact.id(), contact.version()));
        }
        assertThat(worklist(directory, today().plusDays(89))).isEmpty();
        assertThat(worklist(directory, today().plusDays(90))).containsExactly("убежище");
        assertThat(worklist(directory, today().plusDays(364))).containsExactly("убежище");
        assertThat(worklist(directory, today().plusDays(365))).containsExactly("убежище", "контора");
    }

    @OnEveryDatabase
    void likelyDuplicatesShareANumberHoweverItIsWritten(TestBase base) {
        Directory directory = Directory.in(base);
        Contact first = directory.add(
                "центр",
                "lawyer",
                "Астана",
                OFFICE,
                Phone.voice("8 (000) 000-00-07"),
                null,
                null,
                Set.of(),
                true,
                false);
        Contact second = directory.add(
                "консультация",
                "lawyer",
                "Алматы",
                OFFICE,
                Phone.voice("+7 000 000 00 07"),
                null,
                null,
                Set.of(),
                true,
                false);
        directory.add("другой", "lawyer", "Алматы", OFFICE);

        List<ContactUpkeep.Duplicate> duplicates = directory.upkeep(ContactUpkeep::duplicates);
        assertThat(duplicates).singleElement().satisfies(pair -> {
            assertThat(pair.first().id()).isEqualTo(first.id());
            assertThat(pair.second().id()).isEqualTo(second.id());
            assertThat(pair.shared()).isEqualTo("+70000000007");
        });
    }

    @OnEveryDatabase
    void whatIsMergedIsNotFoundAnyMoreButSaysWhatTookItsPlace(TestBase base) {
        Directory directory = Directory.in(base);
        Contact kept = directory.add("центр", "lawyer", "Астана", OFFICE);
        Contact ended = directory.add("центр", "lawyer", "Астана", OFFICE);

        directory.upkeep(upkeep -> upkeep.merge(kept.id(), ended.id()));

        assertThat(directory.with(contacts -> contacts.show(ended.id())).mergedInto())
                .isEqualTo(kept.id());
        assertThat(directory
                        .with(contacts -> contacts.find(
                                ContactQuery.at(java.time.Instant.now()).in(directory.region("Астана"))))
                        .contacts())
                .extracting(each -> each.contact().id())
                .containsExactly(kept.id());
        List<ContactUpkeep.Duplicate> left = directory.upkeep(ContactUpkeep::duplicates);
        assertThat(left).isEmpty();
        assertThatThrownBy(() -> directory.upkeep(upkeep -> upkeep.merge(ended.id(), kept.id())))
                .isInstanceOf(ContactException.class);
        assertThatThrownBy(() -> directory.upkeep(upkeep -> upkeep.merge(kept.id(), kept.id())))
                .isInstanceOf(ContactException.class);
    }

    @OnEveryDatabase
    void theWorklistIsGoneThroughPageByPage(TestBase base) {
        Directory directory = Directory.in(base);
        long silent = directory.add("молчит", "lawyer", "Астана", "").id();
        directory.add("первый", "lawyer", "Астана", "");
        directory.add("второй", "lawyer", "Астана", "");
        directory.upkeep(upkeep -> upkeep.numberDidNotAnswer(silent, "+7 (000) 000-00-01"));

        ContactUpkeep.Worklist first = directory.upkeep(upkeep -> upkeep.worklist(today(), 2, 0));
        ContactUpkeep.Worklist second = directory.upkeep(upkeep -> upkeep.worklist(today(), 2, 2));

        assertThat(first.total()).isEqualTo(3);
        assertThat(java.util.stream.Stream.concat(first.work().stream(), second.work().stream())
                        .map(work -> work.contact().text(Language.RU).name()))
                .containsExactly("молчит", "первый", "второй");
    }

    private static List<String> worklist(Directory directory, LocalDate day) {
        return directory.upkeep(upkeep -> upkeep.worklist(day, 50, 0)).work().stream()
                .map(work -> work.contact().text(Language.RU).name())
                .toList();
    }

    private static LocalDate today() {
        return KazakhstanTime.dayOf(java.time.Instant.now());
    }
}
