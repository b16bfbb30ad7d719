package kz.senim.kb.search.lexicon;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The laws of the corpus that exist in both languages, read roughly: a heading at the margin begins an article, an
 * indented line a paragraph. The import reads them better, but search does not know it.
 */
final class LexiconCorpus {
    private static final Pattern RUSSIAN = Pattern.compile("^ ?Статья (\\d+(?:-\\d+)*)\\.?\\s*(.*)");
    private static final Pattern KAZAKH = Pattern.compile("^ ?(\\d+(?:-\\d+)*)\\s?-\\s?бап\\.?\\s*(.*)");
    private static final Pattern GROUP =
            Pattern.compile("^ ?(Глава|РАЗДЕЛ|Раздел|Параграф|\\d+-(тарау|бөлім|параграф)).*");
    private static final Pattern NOTE = Pattern.compile("^(Сноска|Cноска|Ескерту|Примечание |ЗҚАИ|РҚАО).*");
    private static final String INDENT = "\u00a0".repeat(5);

    private LexiconCorpus() {}

    static List<BilingualArticle> articles() throws IOException {
        List<BilingualArticle> articles = new ArrayList<>();
        Path legal = legal();
        try (Stream<Path> files = Files.list(legal.resolve("kaz"))) {
            for (Path file : files.sorted().toList()) {
                Map<String, List<String>> kazakh = read(file, KAZAKH);
                read(legal.resolve("rus").resolve(file.getFileName()), RUSSIAN).forEach((number, russian) -> {
                    List<String> other = kazakh.get(number);
                    if (other != null) {
                        articles.add(new BilingualArticle(russian.get(0), text(russian), other.get(0), text(other)));
                    }
                });
            }
        }
        return articles;
    }

    private static Path legal() {
        String place = System.getProperty("kb.corpus", "");
        if (place.isEmpty() || place.startsWith("${")) {
            place = System.getenv().getOrDefault("KB_CORPUS", "");
        }
        Path legal = Path.of(place, "legal");
        boolean there = !place.isEmpty() && Files.isDirectory(legal);
        if (!there && "true".equals(System.getenv("CI"))) {
            fail("The corpus is missing: " + legal);
        }
        assumeTrue(there, "No corpus at " + legal);
        return legal;
    }

    private static String text(List<String> article) {
        return String.join("\n", article.subList(1, article.size()));
    }

    /** The articles by their numbers: the heading, then the paragraphs. */
    private static Map<String, List<String>> read(Path file, Pattern heading) throws IOException {
        Map<String, List<String>> articles = new LinkedHashMap<>();
        List<String> article = new ArrayList<>();
        boolean note = true;
        for (String line : Files.readAllLines(file)) {
            Matcher begins = heading.matcher(line);
            String words = line.replace('\u00a0', ' ').strip();
            if (line.startsWith(INDENT)) {
                note = NOTE.matcher(words).matches();
                if (!note) {
                    article.add(words);
                }
            } else if (begins.matches()) {
                article = new ArrayList<>(List.of(begins.group(2)));
                articles.putIfAbsent(begins.group(1), article);
                note = false;
            } else if (GROUP.matcher(line).matches()) {
                note = true;
                article = new ArrayList<>();
            } else if (!note && !words.isEmpty()) {
                article.set(article.size() - 1, article.get(article.size() - 1) + " " + words);
            }
        }
        return articles;
    }
}
