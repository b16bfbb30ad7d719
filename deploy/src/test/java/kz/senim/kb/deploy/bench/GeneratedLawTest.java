package kz.senim.kb.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.kb.deploy.client.ArticleText;
import org.junit.jupiter.api.Test;

class GeneratedLawTest {
    private static final List<ArticleText> REAL = List.of(
            new ArticleText("A", "ru", "1", "Права детей", "Каждый ребенок имеет право на имя.\nИмя дают родители."),
            new ArticleText(
                    "A", "kk", "1", "Бала құқықтары", "Әр баланың есімі болуға құқығы бар.\nЕсімді ата-ана береді."),
            new ArticleText("A", "ru", "2", "", "слово ".repeat(5_000)),
            new ArticleText("A", "ru", "3", "Исключена", ""));

    @Test
    void isTheSameWheneverItIsMade() {
        assertThat(acts(450)).isEqualTo(acts(450));
        assertThat(articles(450)).isEqualTo(articles(450));
    }

    @Test
    void beginsTheSameHoweverMuchOfItIsMade() {
        assertThat(articles(1_000).subList(0, 400)).isEqualTo(articles(400));
    }

    @Test
    void hasAsManyProvisionsAsAskedForHalfOfThemInEachLanguage() {
        List<ArticleText> articles = articles(450);
        assertThat(articles).hasSize(450);
        assertThat(articles)
                .filteredOn(article -> article.language().equals("kk"))
                .hasSize(225);
        assertThat(acts(450)).hasSize(3);
        assertThat(articles(201)).hasSize(201);
    }

    @Test
    void everyAddressIsThereOnce() {
        assertThat(articles(450).stream().map(article -> article.actId() + article.language() + article.article()))
                .doesNotHaveDuplicates();
    }

    @Test
    void speaksInTheWordsOfRealLawEachLanguageInItsOwn() {
        Set<String> kazakh = Stream.of(
                        "бала",
                        "құқықтары",
                        "әр",
                        "баланың",
                        "есімі",
                        "болуға",
                        "құқығы",
                        "бар",
                        "есімді",
                        "ата-ана",
                        "береді")
                .collect(Collectors.toSet());
        assertThat(articles(400))
                .filteredOn(article -> article.language().equals("kk"))
                .allSatisfy(article -> assertThat(Stream.of((article.heading() + " " + article.text())
                                        .toLowerCase(Locale.ROOT)
                                        .split("[^\\p{L}-]+"))
                                .filter(word -> !word.isEmpty()))
                        .allMatch(kazakh::contains));
    }

    @Test
    void isAsLongAsRealArticlesButNoBook() {
        assertThat(articles(400)).allSatisfy(article -> {
            assertThat(article.text()).isNotBlank();
            assertThat(article.text().split("\\s+").length).isLessThanOrEqualTo(202);
        });
        assertThat(articles(400))
                .anySatisfy(article -> assertThat(article.text()).contains("\n2. "));
    }

    private static List<GeneratedLaw.GeneratedAct> acts(int provisions) {
        return new GeneratedLaw(REAL, provisions).acts();
    }

    private static List<ArticleText> articles(int provisions) {
        GeneratedLaw law = new GeneratedLaw(REAL, provisions);
        return law.acts().stream().flatMap(act -> law.articles(act).stream()).toList();
    }
}
