package kz.senim.kb.search.lexicon;

import java.util.List;
import kz.senim.kb.language.Language;

/** Takes in articles that exist in both languages, and says what they teach. */
final class Lesson {
    private final StemReader russian = new StemReader(Language.RU);
    private final StemReader kazakh = new StemReader(Language.KK);
    private final Bitext bitext = new Bitext();

    /** Takes in an article; nothing once there is enough. */
    void take(BilingualArticle article) {
        if (isEnough()) {
            return;
        }
        bitext.add(russian.read(article.russianHeading()), kazakh.read(article.kazakhHeading()));
        for (ParagraphPairs.Pair pair : ParagraphPairs.of(article.russianText(), article.kazakhText())) {
            bitext.add(russian.read(pair.first()), kazakh.read(pair.second()));
        }
    }

    boolean isEnough() {
        return bitext.isFull();
    }

    /** How many texts in both languages were taken in. */
    int texts() {
        return bitext.size();
    }

    /** What was learned, with word forms for people to read. */
    List<ReadablePair> learn() {
        return TranslationModel.learn(bitext).stream()
                .map(pair -> new ReadablePair(pair, russian.form(pair.russian()), kazakh.form(pair.kazakh())))
                .toList();
    }
}
