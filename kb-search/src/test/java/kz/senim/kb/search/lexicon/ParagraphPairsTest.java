package kz.senim.kb.search.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import kz.senim.kb.search.lexicon.ParagraphPairs.Pair;
import org.junit.jupiter.api.Test;

class ParagraphPairsTest {

    @Test
    void asManyParagraphsAreTakenOneByOne() {
        assertThat(ParagraphPairs.of("а\n\nб", "А\nБ")).containsExactly(new Pair("а", "А"), new Pair("б", "Б"));
    }

    @Test
    void aNumberedParagraphThatIsMissingIsLeftOut() {
        assertThat(ParagraphPairs.of(
                        "1) право на имя;\n2) право на жилище;\n3) право на отдых.",
                        "1) есім алу құқығы;\n3) демалу құқығы."))
                .containsExactly(
                        new Pair("1) право на имя;", "1) есім алу құқығы;"),
                        new Pair("3) право на отдых.", "3) демалу құқығы."));
    }

    @Test
    void aParagraphCutInTwoIsPutTogether() {
        String beginning = "Каждый ребенок имеет право на жилище в соответствии с законодательством страны.";
        String end = "Государство заботится о том, чтобы это право каждого из них было осуществлено.";
        String whole = "Әрбір баланың елдің заңнамасына сәйкес тұрғын үйге құқығы бар, мемлекет олардың әрқайсысының"
                + " осы құқығының жүзеге асырылуына қамқорлық жасайды.";
        assertThat(ParagraphPairs.of(beginning + "\n" + end, whole))
                .containsExactly(new Pair(beginning + " " + end, whole));
    }

    @Test
    void aMissingTextHasNoPairs() {
        assertThat(ParagraphPairs.of("", "бір\nекі")).isEmpty();
    }
}
