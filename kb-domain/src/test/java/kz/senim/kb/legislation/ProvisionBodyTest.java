package kz.senim.kb.legislation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProvisionBodyTest {

    @Test
    void addressesPointsSubPointsAndWhatStandsBelowThem() {
        assertThat(ids(
                        "art_7",
                        "1. Школа:",
                        "1) учит;",
                        "а) читать;",
                        "б) писать;",
                        "2-1) кормит.",
                        "2-1. Обед бесплатен."))
                .containsExactly(
                        "art_7__para_1",
                        "art_7__para_1__subpara_1",
                        "art_7__para_1__subpara_1__item_a",
                        "art_7__para_1__subpara_1__item_b",
                        "art_7__para_1__subpara_2-1",
                        "art_7__para_2-1");
    }

    @Test
    void addressesSubPointsOfAnArticleWithoutPoints() {
        assertThat(ids("art_1", "Понятия:", "1) сад;", "28-2) садовник."))
                .containsExactly("art_1__al_1", "art_1__subpara_1", "art_1__subpara_28-2");
    }

    @Test
    void countsUnnumberedParagraphsFromTheirPointsOwnFirst() {
        assertThat(ids("art_62", "1. Нарушение –", "влечет штраф.", "2. Повторное –", "влечет арест."))
                .containsExactly("art_62__para_1", "art_62__para_1__al_2", "art_62__para_2", "art_62__para_2__al_2");
    }

    @Test
    void takesASentenceAfterAFinishedListAsAPartOfThePoint() {
        assertThat(ids("art_2", "1. Сад:", "1) цветет;", "2) растет.", "Срубленное дерево заменяют."))
                .last()
                .isEqualTo("art_2__para_1__al_2");
    }

    @Test
    void takesALowerCaseLineAsPartOfTheSubPoint() {
        assertThat(ids("art_2", "1) цветет;", "если полит;")).last().isEqualTo("art_2__subpara_1__al_2");
    }

    @Test
    void addressesPointsOfALegalNoteUnderTheNote() {
        assertThat(ids("art_62", "1. Срок.", "Примечания.", "1. Длящееся.", "2. Сила."))
                .containsExactly("art_62__para_1", "art_62__note", "art_62__note__para_1", "art_62__note__para_2");
        assertThat(ids("art_62", "1. Срок.", "Примечание. 1. Длящееся.", "2. Сила."))
                .containsExactly("art_62__para_1", "art_62__note__para_1", "art_62__note__para_2");
        assertThat(ids("art_5", "1. Мерзім.", "Ескертпе. Осы бапта сад деп бақ танылады."))
                .containsExactly("art_5__para_1", "art_5__note");
    }

    @Test
    void givesANumberThatComesTwiceTwoIds() {
        assertThat(ids("art_3", "1. А.", "1) б;", "1. В.", "1) г."))
                .containsExactly(
                        "art_3__para_1", "art_3__para_1__subpara_1", "art_3__para_1_2", "art_3__para_1_2__subpara_1");
    }

    @Test
    void doesNotTakeADateOrAFractionForANumber() {
        assertThat(ProvisionBody.of("art_1", "2.5 процента уплачивают.\n01.01.2026 наступает срок.")
                        .paragraphs())
                .allSatisfy(paragraph -> assertThat(paragraph.number()).isEmpty());
    }

    @Test
    void keepsEveryLineAndItsNumber() {
        assertThat(ProvisionBody.of("art_1", "1-1. Сад.\n3) дом;").paragraphs())
                .containsExactly(
                        new Paragraph("art_1__para_1-1", 1, "1-1", "1-1. Сад."),
                        new Paragraph("art_1__para_1-1__subpara_3", 2, "3", "3) дом;"));
    }

    @Test
    void hasNoParagraphsWithoutText() {
        assertThat(ProvisionBody.of("art_1", "").paragraphs()).isEmpty();
    }

    @Test
    void namesAPointThatWasTakenOutWithoutCountingIt() {
        ParagraphAddresses addresses = new ParagraphAddresses("art_1");
        addresses.next("1. Сад:");
        assertThat(addresses.idOfRemoved("2) исключен;")).isEqualTo("art_1__para_1__subpara_2");
        assertThat(addresses.next("2) дом;").eId()).isEqualTo("art_1__para_1__subpara_2");
        assertThat(addresses.idOfRemoved("3. Исключен.")).isEqualTo("art_1__para_3");
    }

    private static List<String> ids(String eId, String... lines) {
        return ProvisionBody.of(eId, String.join("\n", lines)).paragraphs().stream()
                .map(Paragraph::eId)
                .toList();
    }
}
