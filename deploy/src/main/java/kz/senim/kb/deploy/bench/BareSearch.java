package kz.senim.kb.deploy.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kz.senim.kb.legislation.citation.ActName;
import kz.senim.kb.search.IndexSearch;
import kz.senim.kb.search.SearchQuery;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/**
 * Runs beside a server that is down, in a Java like its own, and searches its index: the expanded questions put to bare
 * Lucene with the highlights of every hit, and all that search does but for HTTP and the database.
 */
public final class BareSearch {
    static final String LUCENE = "bare Lucene";
    static final String WITHOUT_HTTP = "search without HTTP";

    static final String QUESTIONS = "questions.tsv";
    static final String ACTS = "acts.tsv";
    static final String LEXICON = "lexicon.tsv";
    static final String TIMES = "bare-times.tsv";

    private static final int MOST_TRANSLATIONS = 3;
    /** Fewer have no 99th of a hundred. */
    private static final int FEWEST = 100;

    private BareSearch() {}

    /**
     * @param arguments the folder of the index, the folder of the tables, how often to ask to warm up, how often to
     *     measure, and for how many seconds at most each
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        int warmUp = Integer.parseInt(arguments[2]);
        int requests = Integer.parseInt(arguments[3]);
        long longest = TimeUnit.SECONDS.toNanos(Long.parseLong(arguments[4]));
        List<SearchQuery> questions = Lines.read(folder.resolve(QUESTIONS)).stream()
                .map(row -> SearchQuery.of(row.get(0)))
                .toList();
        List<ActName> acts = Lines.read(folder.resolve(ACTS)).stream()
                .map(row -> new ActName(row.get(0), row.get(1), row.get(2), row.get(3)))
                .toList();
        Map<String, Map<String, Float>> lexicon = lexicon(Lines.read(folder.resolve(LEXICON)));
        try (FSDirectory directory = FSDirectory.open(Path.of(arguments[0]));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearch search = new IndexSearch(reader, acts, kazakh -> russian(kazakh, lexicon));
            List<IndexSearch.Expanded> expanded = new ArrayList<>();
            for (SearchQuery question : questions) {
                expanded.add(search.expand(question));
            }
            List<List<String>> times = new ArrayList<>();
            Asking lucene = question -> expanded.get(question).ask().size();
            Asking all = question -> search.find(questions.get(question)).hits().size();
            ask(lucene, questions.size(), warmUp, longest);
            times.addAll(Lines.of(LUCENE, ask(lucene, questions.size(), requests, longest)));
            ask(all, questions.size(), warmUp, longest);
            times.addAll(Lines.of(WITHOUT_HTTP, ask(all, questions.size(), requests, longest)));
            Lines.write(folder.resolve(TIMES), times);
        }
    }

    private interface Asking {
        int ask(int question) throws IOException;
    }

    private static List<Timing> ask(Asking asking, int questions, int most, long longest) throws IOException {
        List<Timing> timings = new ArrayList<>(most);
        long end = System.nanoTime() + longest;
        while (timings.size() < most && (timings.size() < FEWEST || System.nanoTime() < end)) {
            int question = timings.size() % questions;
            long begin = System.nanoTime();
            int found = asking.ask(question);
            timings.add(new Timing(question, System.nanoTime() - begin, Timing.OK));
            if (found < 0) {
                throw new IllegalStateException("fewer than no hits");
            }
        }
        return timings;
    }

    /** Of rows that tell a Kazakh stem, a Russian one and how probable it is in ten-thousandths. */
    private static Map<String, Map<String, Float>> lexicon(List<List<String>> rows) {
        Map<String, Map<String, Float>> lexicon = new HashMap<>();
        rows.stream()
                .sorted(Comparator.comparingInt((List<String> row) -> -Integer.parseInt(row.get(2)))
                        .thenComparing(row -> row.get(1)))
                .forEach(row -> {
                    Map<String, Float> russian = lexicon.computeIfAbsent(row.get(0), none -> new HashMap<>());
                    if (russian.size() < MOST_TRANSLATIONS) {
                        russian.put(row.get(1), Integer.parseInt(row.get(2)) / 10_000f);
                    }
                });
        return lexicon;
    }

    private static Map<String, Float> russian(Collection<String> kazakh, Map<String, Map<String, Float>> lexicon) {
        Map<String, Float> russian = new HashMap<>();
        for (String stem : kazakh) {
            lexicon.getOrDefault(stem, Map.of())
                    .forEach((term, probability) -> russian.merge(term, probability, Math::max));
        }
        return russian;
    }
}
