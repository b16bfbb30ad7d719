package kz.senim.kb.legislation.diff;

import static kz.senim.kb.legislation.diff.Row.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import kz.senim.kb.legislation.diff.ProvisionChange.Added;
import kz.senim.kb.legislation.diff.ProvisionChange.Removed;
import kz.senim.kb.legislation.diff.ProvisionChange.Renumbered;
import kz.senim.kb.legislation.diff.ProvisionChange.Reworded;
import kz.senim.kb.legislation.diff.Row.NoteKind;
import org.junit.jupiter.api.Test;

class EditionDiffTest {

    private static final String SCHOOL =
            "1. Каждый ребенок имеет право на бесплатное среднее образование в государственных школах.";
    private static final String HEALTH =
            "1. Медицинская помощь детям оказывается без согласия родителей при угрозе жизни и здоровью.";
    private static final String WORK =
            "1. Работодатель освобождает подростка от ночной смены и от вредных производственных условий.";

    @Test
    void equalTextsDoNotDiffer() {
        assertThat(EditionDiff.between(List.of(article("1", SCHOOL)), List.of(article("1", SCHOOL))))
                .isEmpty();
    }

    @Test
    void namesTheChangedPointAndNoOther() {
        Row before = article("1", SCHOOL, "2. Дети учатся.", "3. Дети играют.");
        Row after = article("1", SCHOOL, "2. Дети учатся дома.", "3. Дети играют.");
        assertThat(changes(List.of(before), List.of(after)))
                .containsExactly(new Reworded(
                        "art_1", Set.of(Part.TEXT), List.of(new PointChange("art_1__para_2", "art_1__para_2", true))));
    }

    @Test
    void anInsertedPointChangesNoneOfThoseAfterIt() {
        Row before = article("1", SCHOOL, "2. Дети учатся.");
        Row after = article("1", SCHOOL, "1-1. Школы открыты.", "2. Дети учатся.");
        assertThat(changes(List.of(before), List.of(after)))
                .containsExactly(new Reworded(
                        "art_1", Set.of(Part.TEXT), List.of(new PointChange(null, "art_1__para_1-1", false))));
    }

    @Test
    void pointsThatMovedOnToTheNextNumberAreKnownAgain() {
        Row before = article("1", SCHOOL, "2. Дети учатся в школе и дома.");
        Row after =
                article("1", "1. Школы открыты всегда.", "2." + SCHOOL.substring(2), "3. Дети учатся в школе и дома.");
        assertThat(changes(List.of(before), List.of(after)).get(0).points())
                .containsExactly(
                        new PointChange(null, "art_1__para_1", false),
                        new PointChange("art_1__para_1", "art_1__para_2", true),
                        new PointChange("art_1__para_2", "art_1__para_3", true));
    }

    @Test
    void aNewPartShiftsTheIdsOfTheUnnumberedOnesBehindIt() {
        Row before = article("1", "Дети учатся.", "Дети играют.");
        Row after = article("1", "Дети учатся.", "Школы открыты.", "Дети играют.");
        assertThat(changes(List.of(before), List.of(after)).get(0).points())
                .containsExactly(
                        new PointChange(null, "art_1__al_2", false),
                        new PointChange("art_1__al_2", "art_1__al_3", false));
    }

    @Test
    void aPointOfTheSameNumberIsReworedHoweverMuch() {
        Row before = article("1", SCHOOL, HEALTH.replace("1.", "2."));
        Row after = article("1", SCHOOL, WORK.replace("1.", "2."));
        assertThat(changes(List.of(before), List.of(after)).get(0).points())
                .containsExactly(new PointChange("art_1__para_2", "art_1__para_2", true));
    }

    @Test
    void tellsHeadingStatusAndPlaceApart() {
        Row before = article("1", SCHOOL);
        assertThat(changes(List.of(before), List.of(before.headed("О школе"))))
                .containsExactly(new Reworded("art_1", Set.of(Part.HEADING), List.of()));
        assertThat(changes(List.of(before), List.of(before.under("chp_2"))))
                .containsExactly(new Reworded("art_1", Set.of(Part.PLACE), List.of()));
        assertThat(changes(List.of(before), List.of(before.repealed())).get(0).parts())
                .containsExactlyInAnyOrder(Part.TEXT, Part.STATUS);
    }

    @Test
    void anArticlePutElsewhereAmongItsNeighboursChangedItsPlaceAlone() {
        List<Row> before = List.of(article("1", SCHOOL), article("2", HEALTH), article("3", WORK));
        List<Row> after = List.of(before.get(2), before.get(0), before.get(1));
        assertThat(changes(before, after)).containsExactly(new Reworded("art_3", Set.of(Part.PLACE), List.of()));
    }

    @Test
    void knowsAnArticleAgainUnderAnotherNumber() {
        assertThat(changes(
                        List.of(article("1", SCHOOL), article("2", HEALTH)),
                        List.of(article("1", SCHOOL), article("2-1", HEALTH))))
                .containsExactly(new Renumbered("art_2", "art_2-1", Set.of(Part.LABEL), List.of()));
    }

    @Test
    void knowsItAgainWhenItIsALittleReworded() {
        String reworded = HEALTH.replace("при угрозе", "при явной угрозе");
        assertThat(changes(List.of(article("2", HEALTH)), List.of(article("5", reworded))))
                .containsExactly(new Renumbered(
                        "art_2",
                        "art_5",
                        Set.of(Part.LABEL, Part.TEXT),
                        List.of(new PointChange("art_2__para_1", "art_5__para_1", true))));
    }

    @Test
    void anArticleInsertedWithTheNumberOfAnotherPushesItOn() {
        List<Row> before = List.of(article("1", SCHOOL), article("2", HEALTH));
        List<Row> after = List.of(article("1", WORK), article("2", SCHOOL), article("3", HEALTH));
        assertThat(changes(before, after))
                .extracting(ProvisionChange::code, ProvisionChange::eId)
                .containsExactly(tuple("added", "art_1"), tuple("renumbered", "art_2"), tuple("renumbered", "art_3"));
    }

    @Test
    void doesNotGuessWhichOfTwoTwinsMoved() {
        List<Row> before = List.of(article("1", SCHOOL));
        List<Row> after = List.of(article("7", SCHOOL), article("8", SCHOOL));
        assertThat(changes(before, after))
                .containsExactly(new Removed("art_1"), new Added("art_7"), new Added("art_8"));
    }

    @Test
    void whatIsGoneStandsBehindWhatStoodBeforeIt() {
        List<Row> before = List.of(article("1", SCHOOL), article("2", HEALTH), article("3", WORK));
        List<Row> after = List.of(article("1", SCHOOL), article("3", WORK + " Всегда."));
        assertThat(changes(before, after)).extracting(ProvisionChange::eId).containsExactly("art_2", "art_3");
    }

    @Test
    void aNoteAloneIsNoChangeOfTheWords() {
        Row before = article("1", SCHOOL)
                .with(NoteKind.AMENDMENT, "art_1", "Сноска. Статья 1 с изменениями от 01.01.2020 № 1-VI");
        Row after = article("1", SCHOOL)
                .with(
                        NoteKind.AMENDMENT,
                        "art_1",
                        "Сноска. Статья 1 с изменениями от 01.01.2020 № 1-VI; от 02.02.2026 № 9-VIII");
        ProvisionDifference difference =
                EditionDiff.between(List.of(before), List.of(after)).get(0);
        assertThat(difference.change()).isNull();
        assertThat(difference.notes()).extracting(NoteChange::kind).containsExactly(NoteChange.Kind.CHANGED);
    }

    @Test
    void aComingChangeByAnotherLawIsAnotherNote() {
        Row before = article("1", SCHOOL)
                .with(NoteKind.COMING, "art_1__para_1", "В пункт 1 предусматривается изменение Законом РК № 236-VIII");
        Row after = article("1", SCHOOL)
                .with(NoteKind.COMING, "art_1__para_1", "В пункт 1 предусматривается изменение Законом РК № 259-VIII");
        assertThat(EditionDiff.between(List.of(before), List.of(after)).get(0).notes())
                .extracting(NoteChange::kind)
                .containsExactly(NoteChange.Kind.ADDED, NoteChange.Kind.REMOVED);
    }

    @Test
    void linesStandSideBySideWithNotesInTheirPlaces() {
        Row before = article("1", SCHOOL, "2. Дети учатся.").with(NoteKind.COMING, "art_1__para_1", "Примечание");
        Row after = article("1", SCHOOL, "2. Дети учатся дома.");
        List<DiffLine> lines =
                EditionDiff.between(List.of(before), List.of(after)).get(0).lines();
        assertThat(lines)
                .extracting(DiffLine::role)
                .containsExactly(
                        DiffLine.Role.HEADING, DiffLine.Role.NOTE, DiffLine.Role.PARAGRAPH, DiffLine.Role.PARAGRAPH);
        assertThat(lines).extracting(DiffLine::unchanged).containsExactly(true, false, true, false);
    }

    @Test
    void aThousandRenumberedArticlesAreAllKnownAgain() {
        Random random = new Random(7);
        List<Row> before = new ArrayList<>();
        List<Row> after = new ArrayList<>();
        for (int number = 1; number <= 1_071; number++) {
            StringBuilder text = new StringBuilder("1. Влечет штраф в размере");
            for (int word = 0; word < 60; word++) {
                text.append(" слово").append(random.nextInt(3_000));
            }
            before.add(article(Integer.toString(number), text.toString()));
            after.add(article(Integer.toString(number + 1), number % 3 == 0 ? text + " месяцев" : text.toString()));
        }
        assertThat(changes(before, after)).hasSize(1_071).allMatch(change -> change instanceof Renumbered);
    }

    private static List<ProvisionChange> changes(List<Row> before, List<Row> after) {
        return EditionDiff.between(before, after).stream()
                .map(ProvisionDifference::change)
                .filter(Objects::nonNull)
                .toList();
    }
}
