package kz.senim.kb.legislation;

import static kz.senim.kb.legislation.ModelAct.edition;
import static kz.senim.kb.legislation.ModelAct.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.LegislationException.Reason;
import kz.senim.kb.legislation.diff.NoteChange;
import kz.senim.kb.legislation.diff.Part;
import kz.senim.kb.legislation.diff.PointChange;
import kz.senim.kb.legislation.diff.ProvisionChange;
import org.jspecify.annotations.Nullable;

class LegislationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @OnEveryDatabase
    void readsBackTheTextItWasGiven(TestBase base) {
        EditionText text = text("1=Каждый ребенок.|Сноска.|!2026-09-01", "1-1=Каждый день.", "2=Всегда.");
        publish(base, "2026-01-01", text);
        assertThat(read(base, TODAY)).isEqualTo(text);
    }

    @OnEveryDatabase
    void theSameTextTwiceChangesNothing(TestBase base) {
        publish(base, "2026-01-01", text("1=Каждый ребенок."));
        assertThat(publish(base, "2026-01-01", text("1=Каждый ребенок."))).isEqualTo(new PublishOutcome.Unchanged());
        assertThat(rows(base)).isEqualTo(2);
    }

    @OnEveryDatabase
    void anotherTextForTheSameDateIsRefused(TestBase base) {
        publish(base, "2026-01-01", text("1=Каждый ребенок."));
        assertThatThrownBy(() -> publish(base, "2026-01-01", text("1=Иначе.")))
                .isInstanceOfSatisfying(
                        LegislationException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.OTHER_TEXT_FOR_THIS_DATE));
    }

    @OnEveryDatabase
    void aNewEditionCopiesOnlyWhatItChanges(TestBase base) {
        publish(base, "2026-01-01", text("1=а", "2=б", "3=в"));
        PublishOutcome outcome = publish(base, "2026-02-01", text("1=а", "2=иначе", "2-1=новая", "3=в"));
        assertThat(outcome)
                .isEqualTo(new PublishOutcome.Published(
                        List.of(
                                new ProvisionChange.Reworded(
                                        "art_2",
                                        Set.of(Part.TEXT),
                                        List.of(new PointChange("art_2__al_1", "art_2__al_1", true))),
                                new ProvisionChange.Added("art_2-1")),
                        List.of()));
        assertThat(rows(base)).isEqualTo(4 + 2);
    }

    @OnEveryDatabase
    void aChangeOfNotesAloneOpensNoProvision(TestBase base) {
        publish(base, "2026-01-01", text("1=а|Сноска."));
        PublishOutcome outcome = publish(base, "2026-02-01", text("1=а|Сноска с изменением."));
        assertThat(outcome).isInstanceOfSatisfying(PublishOutcome.Published.class, published -> {
            assertThat(published.changes()).isEmpty();
            assertThat(published.notes()).singleElement().satisfies(note -> {
                assertThat(note.provision()).isEqualTo("art_1");
                assertThat(note.kind()).isEqualTo(NoteChange.Kind.CHANGED);
            });
        });
        assertThat(rows(base)).isEqualTo(2);
    }

    @OnEveryDatabase
    void aNoteThatComesOrGoesLeavesTheOthersAsTheyAre(TestBase base) {
        publish(base, "2026-01-01", text("1=а|Сноска первая.|Сноска вторая.|Сноска третья."));
        publish(base, "2026-02-01", text("1=а|Сноска первая.|Примечание.|Сноска вторая.|Сноска третья."));
        assertThat(noteRows(base)).isEqualTo(4);
        publish(base, "2026-03-01", text("1=а|Примечание.|Сноска вторая.|Сноска третья."));
        assertThat(noteRows(base)).isEqualTo(4);
        base.inTransaction(
                entityManager -> law(entityManager).removeEdition(ModelAct.ID, Language.RU, LocalDate.of(2026, 2, 1)));
        assertThat(read(base, LocalDate.of(2026, 2, 2)))
                .isEqualTo(text("1=а|Сноска первая.|Сноска вторая.|Сноска третья."));
        assertThat(noteRows(base)).isEqualTo(4);
    }

    @OnEveryDatabase
    void whatWasBeforeTheFirstEditionIsNotInferred(TestBase base) {
        publish(base, "2026-01-01", text("1=а"));
        assertThatThrownBy(() -> read(base, LocalDate.of(2025, 12, 31)))
                .isInstanceOfSatisfying(
                        LegislationException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NO_EDITION_ON_DAY));
    }

    @OnEveryDatabase
    void aDayBeforeTheActWasAdoptedIsToldAsSuch(TestBase base) {
        publish(base, "2026-01-01", text("1=а"));
        assertThat(refusal(base, "1", "1998-12-31")).isEqualTo(Reason.NOT_ADOPTED_YET);
        assertThat(refusal(base, "1", "1999-01-01")).isEqualTo(Reason.NO_EDITION_ON_DAY);
    }

    @OnEveryDatabase
    void aProvisionThatIsNotThereYetDiffersFromOneThatIsGoneAndFromOneThatNeverWas(TestBase base) {
        publish(base, "2026-01-01", text("1=а", "2=б"));
        publish(base, "2026-02-01", text("1=а", "3=в"));
        assertThat(refusal(base, "3", "2026-01-31")).isEqualTo(Reason.PROVISION_NOT_YET);
        assertThat(refusal(base, "2", "2026-02-01")).isEqualTo(Reason.PROVISION_NO_MORE);
        assertThat(refusal(base, "4", "2026-02-01")).isEqualTo(Reason.NO_SUCH_PROVISION);
    }

    @OnEveryDatabase
    void anActStandsInEachLanguageByItsOwnEditions(TestBase base) {
        publish(base, "2026-01-01", text("1=а"));
        ActSummary act = on(base, law -> law.summary(ModelAct.ID));
        assertThat(act.stand(Language.RU, TODAY))
                .isEqualTo(new StandOnDay(StandOnDay.Stand.KNOWN, LocalDate.parse("2026-01-01")));
        assertThat(act.stand(Language.RU, LocalDate.parse("2025-12-31")).stand())
                .isEqualTo(StandOnDay.Stand.NO_EDITION_BEFORE);
        assertThat(act.stand(Language.RU, LocalDate.parse("1998-01-01")).stand())
                .isEqualTo(StandOnDay.Stand.NOT_ADOPTED_YET);
        assertThat(act.stand(Language.KK, TODAY).stand()).isEqualTo(StandOnDay.Stand.NO_TEXT);
    }

    @OnEveryDatabase
    void aDocumentThatDoesNotSayWhetherTheActIsInForceLeavesWhatIsKnown(TestBase base) {
        publish(base, edition(Language.RU, "2026-01-01", text("1=а"), ForceStatus.REPEALED));
        publish(base, edition(Language.RU, "2026-02-01", text("1=б"), null));
        assertThat(on(base, law -> law.summary(ModelAct.ID)).act().getStatus()).isEqualTo(ForceStatus.REPEALED);
    }

    @OnEveryDatabase
    void aComingChangeWhoseDayHasComeMarksTheProvisionOutdated(TestBase base) {
        publish(base, "2026-01-01", text("1=а|!2026-04-01"));
        assertThat(page(base, "1", "2026-04-01").outdatedSince()).isEqualTo("2026-04-01");
        assertThat(page(base, "1", "2026-03-31").outdatedSince()).isNull();
    }

    @OnEveryDatabase
    void aRowThatEditionsShareIsSuspendedWhileTheNoteOfOneOfThemSaysSo(TestBase base) {
        publish(base, "2026-01-01", text("1=а|~2026-06-01", "2=б"));
        assertThat(status(base, "1", "2026-05-31")).isEqualTo(ForceStatus.SUSPENDED);
        assertThat(status(base, "1", "2026-06-01")).isEqualTo(ForceStatus.IN_FORCE);
        assertThat(status(base, "2", "2026-05-31")).isEqualTo(ForceStatus.IN_FORCE);
        publish(base, "2026-03-01", text("1=а", "2=б"));
        assertThat(rows(base)).isEqualTo(3);
        assertThat(status(base, "1", "2026-02-28")).isEqualTo(ForceStatus.SUSPENDED);
        assertThat(status(base, "1", "2026-03-01")).isEqualTo(ForceStatus.IN_FORCE);
    }

    @OnEveryDatabase
    void whatAnEditionTakesBackOfASuspensionComesAgainWithoutThatEdition(TestBase base) {
        publish(base, "2026-01-01", text("1=а|~2026-06-01"));
        publish(base, "2026-03-01", text("1=а|~2027-01-01"));
        assertThat(status(base, "1", "2026-12-31")).isEqualTo(ForceStatus.SUSPENDED);
        base.inTransaction(
                entityManager -> law(entityManager).removeEdition(ModelAct.ID, Language.RU, LocalDate.of(2026, 3, 1)));
        assertThat(status(base, "1", "2026-05-31")).isEqualTo(ForceStatus.SUSPENDED);
        assertThat(status(base, "1", "2026-06-01")).isEqualTo(ForceStatus.IN_FORCE);
    }

    private static ForceStatus status(TestBase base, String article, String day) {
        return page(base, article, day).provision().statusOn(LocalDate.parse(day));
    }

    @OnEveryDatabase
    void aProvisionKnowsItsPlaceAndItsNeighbours(TestBase base) {
        publish(base, "2026-01-01", text("1=а", "2=б", "3=в"));
        ProvisionPage page = page(base, "2", "2026-05-05");
        assertThat(page.path()).extracting(Provision::getEId).containsExactly("chp_1");
        assertThat(page.previous()).extracting(Provision::getArticle).isEqualTo("1");
        assertThat(page.next()).extracting(Provision::getArticle).isEqualTo("3");
    }

    @OnEveryDatabase
    void findsAnActByItsTitleInEitherLanguageUnlessTheDayContradicts(TestBase base) {
        publish(base, "2026-01-01", text("1=а"));
        LocalDate adopted = LocalDate.of(1999, 1, 1);
        assertThat(byTitle(base, "О ПОМОЩИ детям", Language.RU, null)).contains(ModelAct.ID);
        assertThat(byTitle(base, "Балаларға көмек туралы", Language.KK, adopted))
                .contains(ModelAct.ID);
        assertThat(byTitle(base, "О помощи детям", Language.RU, adopted.plusDays(1)))
                .isEmpty();
        assertThat(byTitle(base, "О помощи", Language.RU, null)).isEmpty();
    }

    private static Optional<String> byTitle(
            TestBase base, String title, Language language, @Nullable LocalDate adopted) {
        return base.call(entityManager -> law(entityManager).findActByTitle(title, language, adopted));
    }

    @OnEveryDatabase
    void anActWithoutEditionsIsGone(TestBase base) {
        publish(base, "2026-01-01", text("1=а"));
        base.inTransaction(
                entityManager -> law(entityManager).removeEdition(ModelAct.ID, Language.RU, LocalDate.of(2026, 1, 1)));
        assertThat(base.<Boolean>call(entityManager -> law(entityManager).isEmpty()))
                .isTrue();
        assertThat(rows(base)).isZero();
    }

    @OnEveryDatabase
    void editionsComeAndGoInAnyOrderAndEachDayReadsItsOwn(TestBase base) {
        Random random = new Random(20261123);
        for (int round = 0; round < 12; round++) {
            Map<LocalDate, EditionText> expected = new TreeMap<>();
            List<LocalDate> dates = new ArrayList<>();
            for (int month = 1; month <= 6; month++) {
                dates.add(LocalDate.of(2026, month, 1));
            }
            Collections.shuffle(dates, random);
            for (LocalDate date : dates) {
                EditionText text = someText(random);
                publish(base, date.toString(), text);
                expected.put(date, text);
                assertReads(base, expected);
            }
            Collections.shuffle(dates, random);
            for (LocalDate date : dates) {
                base.inTransaction(entityManager -> law(entityManager).removeEdition(ModelAct.ID, Language.RU, date));
                expected.remove(date);
                assertReads(base, expected);
            }
            assertThat(rows(base)).isZero();
        }
    }

    private static void assertReads(TestBase base, Map<LocalDate, EditionText> expected) {
        expected.forEach((date, text) -> assertThat(read(base, date))
                .as("the text on %s of %s", date, expected.keySet())
                .isEqualTo(text));
    }

    private static EditionText someText(Random random) {
        List<String> articles = new ArrayList<>();
        for (int number = 1; number <= 6; number++) {
            if (random.nextInt(4) > 0) {
                String note = random.nextInt(3) == 0 ? "|Сноска " + random.nextInt(3) : "";
                articles.add(number + "=текст " + random.nextInt(3) + note);
            }
        }
        if (random.nextInt(3) == 0) {
            Collections.swap(articles, 0, articles.size() - 1);
        }
        return text(articles.toArray(String[]::new));
    }

    private static PublishOutcome publish(TestBase base, String date, EditionText text) {
        return publish(base, edition(Language.RU, date, text));
    }

    private static PublishOutcome publish(TestBase base, NewEdition edition) {
        return base.call(entityManager -> law(entityManager).publish(edition));
    }

    private static Reason refusal(TestBase base, String article, String day) {
        return catchThrowableOfType(LegislationException.class, () -> page(base, article, day))
                .reason();
    }

    private static ProvisionPage page(TestBase base, String article, String day) {
        return on(base, law -> law.provision(ModelAct.ID, Language.RU, article, LocalDate.parse(day)));
    }

    private static EditionText read(TestBase base, LocalDate day) {
        return on(base, law -> law.text(ModelAct.ID, Language.RU, day));
    }

    private static <T> T on(TestBase base, Function<Legislation, T> work) {
        return base.call(entityManager -> work.apply(law(entityManager)));
    }

    private static long rows(TestBase base) {
        return base.<Long>call(entityManager -> entityManager
                .createQuery("select count(p) from Provision p", Long.class)
                .getSingleResult());
    }

    private static long noteRows(TestBase base) {
        return base.<Long>call(entityManager -> entityManager
                .createQuery("select count(n) from ProvisionNote n", Long.class)
                .getSingleResult());
    }

    private static Legislation law(EntityManager entityManager) {
        return new Legislation(entityManager, new SilentEvent<>(), new Journal(entityManager, new Acting()));
    }
}
