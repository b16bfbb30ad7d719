package kz.senim.kb.search.analysis.kk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.tests.util.LuceneTestCase;

/**
 * Measures the stemmer on forms of UD_Kazakh-KTB and on families of legal words; both are outside the repository. Two
 * forms of one lemma should get one stem (recall), two forms with one stem should be of one lemma (precision).
 */
public class KazakhStemmerQualityTest extends LuceneTestCase {
    private static final Set<String> NOUN_OR_ADJECTIVE = Set.of("NOUN", "ADJ");

    private record Quality(double precision, double recall) {
        double f1() {
            return 2 * precision * recall / (precision + recall);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision, recall, f1());
        }
    }

    public void testFormsOfNounsAndAdjectivesMeet() throws IOException {
        assertF1(.95, 0, measure(Spelling.KAZAKH, NOUN_OR_ADJECTIVE::contains));
        assertF1(.94, 0, measure(Spelling.FOLDED, NOUN_OR_ADJECTIVE::contains));
    }

    public void testFormsOfAllWordsMeet() throws IOException {
        assertF1(.86, .94, measure(Spelling.KAZAKH, partOfSpeech -> true));
        assertF1(.80, .85, measure(Spelling.FOLDED, partOfSpeech -> true));
    }

    public void testLegalFamiliesHold() throws IOException {
        for (Spelling spelling : Spelling.values()) {
            Stems stems = new Stems(spelling);
            List<String> broken = new ArrayList<>();
            for (String line : Files.readAllLines(corpus("language/kk-legal.txt"))) {
                if (line.startsWith("+ ") && stems.ofAll(line.substring(2)).size() != 1
                        || line.startsWith("- ")
                                && stems.ofAll(line.substring(2)).size()
                                        != line.substring(2).split(" ").length) {
                    broken.add(line + " = " + stems.ofAll(line.substring(2)));
                }
            }
            assertEquals(spelling.name(), List.of(), broken);
        }
    }

    private static void assertF1(double f1, double precision, Quality quality) {
        assertTrue(quality.toString(), quality.f1() >= f1 && quality.precision() >= precision);
    }

    private static Quality measure(Spelling spelling, Predicate<String> partOfSpeech) throws IOException {
        Map<String, Set<String>> lemmas = new HashMap<>();
        for (String line : Files.readAllLines(corpus("language/kk-forms.tsv"))) {
            String[] columns = line.split("\t");
            if (partOfSpeech.test(columns[2])) {
                lemmas.computeIfAbsent(columns[0], form -> new HashSet<>()).add(columns[1]);
            }
        }
        Stems stems = new Stems(spelling);
        Map<String, Long> ofLemma = new HashMap<>();
        Map<String, Long> ofStem = new HashMap<>();
        Map<List<String>, Long> ofBoth = new HashMap<>();
        lemmas.forEach((form, its) -> {
            if (its.size() == 1) {
                String lemma = its.iterator().next();
                String stem = stems.of(form);
                ofLemma.merge(lemma, 1L, Long::sum);
                ofStem.merge(stem, 1L, Long::sum);
                ofBoth.merge(List.of(lemma, stem), 1L, Long::sum);
            }
        });
        double met = pairs(ofBoth);
        return new Quality(met / pairs(ofStem), met / pairs(ofLemma));
    }

    private static double pairs(Map<?, Long> sizes) {
        return sizes.values().stream()
                .mapToDouble(size -> size * (size - 1) / 2.0)
                .sum();
    }

    /** A file of the corpus; where it is missing, the test is skipped, on the CI it fails. */
    private static Path corpus(String path) {
        String place = System.getProperty("kb.corpus", "");
        if (place.isEmpty() || place.startsWith("${")) {
            place = System.getenv().getOrDefault("KB_CORPUS", "");
        }
        Path file = Path.of(place, path);
        boolean there = !place.isEmpty() && Files.exists(file);
        assertTrue("The corpus is missing: " + file, there || !"true".equals(System.getenv("CI")));
        assumeTrue("No corpus at kb.corpus=" + place, there);
        return file;
    }
}
