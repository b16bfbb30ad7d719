package kz.senim.kb.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.random.RandomGenerator;
import kz.senim.kb.deploy.client.ArticleText;

/**
 * Law that looks like law to a search engine and says nothing: acts of a hundred articles in both languages, their words
 * drawn by Zipf's law from the words of real articles, as long as real articles are. The same articles to learn from
 * give the same law, word by word. What it lacks is that words of one matter stand together, and words that the real
 * articles do not hold.
 */
final class GeneratedLaw {
    /** Articles of an act; each stands in it twice, once in each language. */
    static final int ARTICLES = 100;

    static final List<String> LANGUAGES = List.of("ru", "kk");

    private static final long SEED = 111;
    private static final int WORDS_OF_A_TITLE = 6;

    private final Lengths lengths;
    private final List<ZipfVocabulary> vocabularies;
    private final int provisions;

    /**
     * @param real the articles to be like, of both languages
     * @param provisions how many to make, both languages counted
     */
    GeneratedLaw(List<ArticleText> real, int provisions) {
        this.lengths = Lengths.of(real);
        this.vocabularies = LANGUAGES.stream()
                .map(language -> ZipfVocabulary.of(real.stream()
                        .filter(article -> article.language().equals(language))
                        .map(article -> article.heading() + "\n" + article.text())
                        .toList()))
                .toList();
        this.provisions = provisions;
    }

    /**
     * An act.
     *
     * @param number among the acts, from 0
     * @param titles in the order of {@link #LANGUAGES}
     * @param provisions how many it has, both languages counted
     */
    record GeneratedAct(int number, List<String> titles, int provisions) {
        String id() {
            return String.format(Locale.ROOT, "Z99%07d", number);
        }
    }

    /** How many different words there are to draw from, in the order of {@link #LANGUAGES}. */
    List<Integer> vocabularySizes() {
        return vocabularies.stream().map(ZipfVocabulary::size).toList();
    }

    /** All acts, still without their articles, for all articles at once are too many. */
    List<GeneratedAct> acts() {
        int most = ARTICLES * LANGUAGES.size();
        List<GeneratedAct> acts = new ArrayList<>();
        for (int number = 0; number * most < provisions; number++) {
            SplittableRandom random = new SplittableRandom(SEED + number);
            List<String> titles = vocabularies.stream()
                    .map(words -> sentence(words, WORDS_OF_A_TITLE, random))
                    .toList();
            acts.add(new GeneratedAct(number, titles, Math.min(most, provisions - number * most)));
        }
        return acts;
    }

    /** The articles of an act, language by language, the same ones and as long in each. */
    List<ArticleText> articles(GeneratedAct act) {
        SplittableRandom random = new SplittableRandom(-SEED - act.number());
        int articles = (act.provisions() + 1) / LANGUAGES.size();
        List<Lengths.Shape> shapes = new ArrayList<>();
        for (int article = 0; article < articles; article++) {
            shapes.add(lengths.draw(random));
        }
        List<ArticleText> texts = new ArrayList<>(act.provisions());
        for (int language = 0; language < LANGUAGES.size(); language++) {
            for (int article = 0; article < articles && texts.size() < act.provisions(); article++) {
                texts.add(text(act.id(), language, article + 1, shapes.get(article), random));
            }
        }
        return texts;
    }

    private ArticleText text(String act, int language, int article, Lengths.Shape shape, RandomGenerator random) {
        ZipfVocabulary words = vocabularies.get(language);
        StringJoiner paragraphs = new StringJoiner("\n");
        for (int i = 0; i < shape.paragraphs().size(); i++) {
            String number = shape.paragraphs().size() > 1 ? (i + 1) + ". " : "";
            paragraphs.add(number + sentence(words, shape.paragraphs().get(i), random) + ".");
        }
        return new ArticleText(
                act,
                LANGUAGES.get(language),
                Integer.toString(article),
                sentence(words, shape.heading(), random),
                paragraphs.toString());
    }

    private static String sentence(ZipfVocabulary words, int length, RandomGenerator random) {
        StringJoiner sentence = new StringJoiner(" ");
        for (int i = 0; i < length; i++) {
            String word = words.draw(random);
            sentence.add(i == 0 ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
        }
        return sentence.toString();
    }
}
