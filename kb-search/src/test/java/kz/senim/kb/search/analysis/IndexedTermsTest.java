package kz.senim.kb.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kz.senim.kb.language.Language;
import org.junit.jupiter.api.Test;

class IndexedTermsTest {

    @Test
    void aTextHasTheTermsOfItsLanguageHoweverOftenItIsAsked() {
        String text = "отец не платит алименты на детей";
        List<String> russian = Analyzers.terms(Analyzers.RUSSIAN, text);

        assertThat(IndexedTerms.of(Language.RU, text)).isEqualTo(russian).isEqualTo(IndexedTerms.of(Language.RU, text));
        assertThat(IndexedTerms.of(Language.KK, text)).isEqualTo(Analyzers.terms(Analyzers.KAZAKH, text));
    }

    @Test
    void moreTextThanIsKeptLeavesTermsRight() {
        String page = "школа обязана принять ребенка ".repeat(2000);
        IntStream.range(0, 40).forEach(number -> IndexedTerms.of(Language.RU, page + number));

        assertThat(IndexedTerms.of(Language.RU, page + 0)).isEqualTo(Analyzers.terms(Analyzers.RUSSIAN, page + 0));
    }
}
