package kz.senim.kb.deploy.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.senim.kb.deploy.client.ArticleText;
import org.junit.jupiter.api.Test;

class PlainLuceneSearchTest {
    private static final List<ArticleText> ARTICLES = List.of(
            new ArticleText("A", "ru", "1", "Алименты", "Родители содержат детей. Алименты платят ежемесячно."),
            new ArticleText("A", "kk", "1", "Алимент", "Алименты ата-аналар төлейді."),
            new ArticleText("A", "ru", "2", "Опека", "Опека над детьми, оставшимися без родителей."),
            new ArticleText("B", "ru", "1", "Побои", "Причинение побоев."));

    @Test
    void findsAnyWordInTheFormsThatTheRussianAnalyzerKnows() {
        assertThat(found("алиментов опекой"))
                .containsExactlyInAnyOrder(new Provision("A", "1"), new Provision("A", "2"));
        assertThat(found("побоями")).containsExactly(new Provision("B", "1"));
    }

    @Test
    void bothLanguagesOfAnArticleAreOneHit() {
        assertThat(found("алименты")).containsExactly(new Provision("A", "1"));
    }

    @Test
    void readsNoOperatorInAQuery() {
        assertThat(found("-побои +(алименты")).contains(new Provision("B", "1"), new Provision("A", "1"));
    }

    @Test
    void findsNothingForStopWordsAndForManyWordsThatAreNowhere() {
        assertThat(found("и в на")).isEmpty();
        assertThat(found("слово".repeat(3_000))).isEmpty();
        assertThat(found("а1 б2 ".repeat(3_000))).isEmpty();
    }

    private static List<Provision> found(String query) {
        try (PlainLuceneSearch search = new PlainLuceneSearch(ARTICLES)) {
            return search.ask(query).provisions();
        }
    }
}
