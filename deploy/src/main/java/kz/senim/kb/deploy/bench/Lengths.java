package kz.senim.kb.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import kz.senim.kb.deploy.client.ArticleText;

/**
 * How long real articles are: of each, the words of its heading and of each of its paragraphs.
 *
 * @param articles the shapes to draw from
 */
record Lengths(List<Shape> articles) {
    /** An article as long as a book does not become more of a test by being drawn a hundred times. */
    private static final int LONGEST = 200;

    /**
     * One article.
     *
     * @param heading number of words, 0 where it has none
     * @param paragraphs number of words of each, at least 1
     */
    record Shape(int heading, List<Integer> paragraphs) {}

    Lengths {
        articles = List.copyOf(articles);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("There are no articles to be as long as");
        }
    }

    /** The shapes of these articles; what is beyond 200 words of one is left out. */
    static Lengths of(Iterable<ArticleText> texts) {
        List<Shape> shapes = new ArrayList<>();
        for (ArticleText text : texts) {
            List<Integer> paragraphs = new ArrayList<>();
            int left = LONGEST;
            for (String paragraph : text.text().split("\n", -1)) {
                int words = Math.min(words(paragraph), left);
                if (words > 0) {
                    paragraphs.add(words);
                    left -= words;
                }
            }
            if (!paragraphs.isEmpty()) {
                shapes.add(new Shape(words(text.heading()), List.copyOf(paragraphs)));
            }
        }
        return new Lengths(shapes);
    }

    Shape draw(RandomGenerator random) {
        return articles.get(random.nextInt(articles.size()));
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
