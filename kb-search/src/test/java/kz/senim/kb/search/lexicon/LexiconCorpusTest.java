package kz.senim.kb.search.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.analysis.Analyzers;
import org.junit.jupiter.api.Test;

class LexiconCorpusTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Test
    void sixLawsTeachTheWordsOfTheHelpline() throws IOException {
        List<BilingualArticle> articles = LexiconCorpus.articles();
        long start = System.nanoTime();
        Lesson lesson = new Lesson();
        articles.forEach(lesson::take);
        List<ReadablePair> learned = lesson.learn();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
        assertThat(learned.stream().map(pair -> pair.pair().kazakh()).distinct().count())
                .isGreaterThanOrEqualTo(1500);
        Set<StemPair> pairs = learned.stream().map(ReadablePair::stems).collect(Collectors.toSet());
        assertThat(pairs)
                .contains(
                        pair("ребенок", "бала"),
                        pair("родители", "ата-ана"),
                        pair("образование", "білім"),
                        pair("потребитель", "тұтынушы"),
                        pair("жилище", "тұрғын"));
    }

    private static StemPair pair(String russian, String kazakh) {
        return new StemPair(
                Analyzers.terms(Analyzers.of(Language.RU), russian).get(0),
                Analyzers.terms(Analyzers.of(Language.KK), kazakh).get(0));
    }
}
