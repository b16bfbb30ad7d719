package kz.senim.kb.legislation.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.Paragraph;
import kz.senim.kb.legislation.ProvisionBody;
import kz.senim.kb.legislation.ProvisionKind;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.parallel.Mismatch.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LanguageComparisonTest {

    @Test
    void textsThatAnswerToEachOtherHaveNoMismatch() {
        assertThat(compared(
                        List.of(article("1", "1. Каждый ребенок:", "1) учится;", "2) играет.")),
                        List.of(article("1", "1. Әрбір бала:", "1) оқиды;", "2) ойнайды."))))
                .isEmpty();
    }

    @Test
    void anArticleInOneLanguageAloneIsToldOnceAndNotItsPoints() {
        assertThat(compared(
                        List.of(article("1", "Сад."), article("1-1", "1. Новое.", "2. Еще.")),
                        List.of(article("1", "Бақша."))))
                .containsExactly("PROVISION art_1-1 -");
    }

    @Test
    void ofAMissingPointOnlyTheTopmostIsTold() {
        assertThat(compared(
                        List.of(article("1", "1. Первое.", "2. Второе:", "1) одно;", "2) другое.", "Часть вторая.")),
                        List.of(article("1", "1. Біріншісі."))))
                .containsExactly("POINT art_1__para_2 -");
    }

    @Test
    void aSubpointThatOnlyTheKazakhTextHasIsToldInItsPlace() {
        assertThat(compared(
                        List.of(article("1", "1) одно;", "3) третье."), article("2", "Сад.")),
                        List.of(article("1", "1) бірі;", "1-1) жаңасы;", "3) үшіншісі."))))
                .containsExactly("POINT - art_1__subpara_1-1", "PROVISION art_2 -");
    }

    @Test
    void theSameNumberInAnotherUnitIsMisplacedNotMissingTwice() {
        assertThat(compared(
                        List.of(article("1", "1. Первое:", "1) одно.", "2. Второе:", "7) седьмое.")),
                        List.of(article("1", "1. Біріншісі:", "1) бірі.", "7) жетіншісі.", "2. Екіншісі:"))))
                .containsExactly("PLACE art_1__para_2__subpara_7 art_1__para_1__subpara_7");
    }

    @Test
    void unnumberedParagraphsAreCountedForNobodyKnowsWhichIsMissing() {
        assertThat(compared(
                        List.of(article("1", "1. Первое.", "Часть вторая.", "Часть третья.")),
                        List.of(article("1", "1. Біріншісі.", "Екінші бөлік."))))
                .containsExactly("PARAGRAPHS art_1__para_1 art_1__para_1 2/1");
    }

    @Test
    void lettersOfTwoAlphabetsAnswerToEachOtherByTheirPlaces() {
        assertThat(compared(
                        List.of(article("1", "1) лица:", "а) один;", "б) два;", "в) три.")),
                        List.of(article("1", "1) адамдар:", "а) бірі;", "ә) екіншісі;", "б) үшіншісі."))))
                .isEmpty();
    }

    @Test
    void aHeadingThatOnlyOneLanguageHasIsTold() {
        assertThat(compared(List.of(headed("1", "О саде")), List.of(headed("1", ""))))
                .containsExactly("HEADING art_1 art_1");
    }

    @Test
    void whatIsRepealedInOneLanguageOnlyIsToldAndNothingElseOfIt() {
        assertThat(compared(
                        List.of(new ProvisionText(
                                "art_1",
                                null,
                                ProvisionKind.ARTICLE,
                                "1",
                                "Статья 1.",
                                "",
                                "",
                                ForceStatus.REPEALED,
                                List.of())),
                        List.of(article("1", "1. Бақша."))))
                .containsExactly("STATUS art_1 art_1");
    }

    @Test
    void anArticleBelowAnotherHeadingIsMisplaced() {
        assertThat(compared(
                        List.of(chapter("chp_1"), chapter("chp_2"), below("chp_1", "1")),
                        List.of(chapter("chp_1"), chapter("chp_2"), below("chp_2", "1"))))
                .containsExactly("PARENT art_1 art_1");
    }

    @Test
    void articlesBelowAHeadingThatIsMissingAreNotMisplacedForThat() {
        assertThat(compared(
                        List.of(chapter("chp_1"), chapter("chp_1__sec_1"), below("chp_1__sec_1", "1")),
                        List.of(chapter("chp_1"), below("chp_1", "1"))))
                .containsExactly("PROVISION chp_1__sec_1 -");
    }

    @Test
    void whatOnlyTheKazakhTextHasStandsWhereItStandsThere() {
        List<Aligned<Paragraph>> points = Alignment.points(
                points("1. Первое.", "2. Второе.", "4. Четвертое."),
                points("1. Біріншісі.", "Екінші бөлік.", "2. Екіншісі.", "3. Үшіншісі."));
        assertThat(points)
                .extracting(pair -> told(pair.ru()) + " " + told(pair.kk()))
                .containsExactly(
                        "art_1__para_1 art_1__para_1",
                        "- art_1__para_1__al_2",
                        "art_1__para_2 art_1__para_2",
                        "- art_1__para_3",
                        "art_1__para_4 -");
    }

    @Test
    void everyParagraphOfBothTextsIsLaidOnce() {
        List<Paragraph> ru = points("1. Первое:", "а) один;", "б) два.", "Часть.", "2. Второе.", "2. Снова второе.");
        List<Paragraph> kk = points("2. Екіншісі.", "1. Біріншісі:", "а) бірі;", "ә) екі;", "б) үш.", "Бөлік.");
        List<Aligned<Paragraph>> points = Alignment.points(ru, kk);
        List<Paragraph> left = new ArrayList<>();
        List<Paragraph> right = new ArrayList<>();
        points.forEach(pair -> {
            if (pair.ru() != null) {
                left.add(pair.ru());
            }
            if (pair.kk() != null) {
                right.add(pair.kk());
            }
        });
        assertThat(left).containsExactlyElementsOf(ru);
        assertThat(right).containsExactlyInAnyOrderElementsOf(kk);
    }

    private static String told(@Nullable Paragraph paragraph) {
        return paragraph == null ? "-" : paragraph.eId();
    }

    private static List<String> compared(List<ProvisionText> ru, List<ProvisionText> kk) {
        return LanguageComparison.of(ru, kk).stream()
                .map(mismatch -> mismatch.kind() + " " + told(mismatch.place()) + counted(mismatch))
                .toList();
    }

    private static String told(Aligned<String> place) {
        return (place.ru() == null ? "-" : place.ru()) + " " + (place.kk() == null ? "-" : place.kk());
    }

    private static String counted(Mismatch mismatch) {
        return mismatch.kind() == Kind.PARAGRAPHS
                ? " " + mismatch.paragraphs().ru() + "/" + mismatch.paragraphs().kk()
                : "";
    }

    private static List<Paragraph> points(String... lines) {
        return ProvisionBody.of("art_1", String.join("\n", lines)).paragraphs();
    }

    private static ProvisionText article(String number, String... lines) {
        return row(null, number, "О саде", lines);
    }

    private static ProvisionText headed(String number, String heading) {
        return row(null, number, heading, "Сад.");
    }

    private static ProvisionText below(String parent, String number) {
        return row(parent, number, "О саде", "Сад.");
    }

    private static ProvisionText row(@Nullable String parent, String number, String heading, String... lines) {
        return new ProvisionText(
                "art_" + number,
                parent,
                ProvisionKind.ARTICLE,
                number,
                "Статья " + number + ".",
                heading,
                String.join("\n", Arrays.asList(lines)),
                ForceStatus.IN_FORCE,
                List.of());
    }

    private static ProvisionText chapter(String eId) {
        String parent = eId.contains("__") ? eId.substring(0, eId.indexOf("__")) : null;
        return new ProvisionText(
                eId,
                parent,
                parent == null ? ProvisionKind.CHAPTER : ProvisionKind.SECTION,
                eId.substring(eId.length() - 1),
                "",
                "Заголовок",
                "",
                ForceStatus.IN_FORCE,
                List.of());
    }
}
