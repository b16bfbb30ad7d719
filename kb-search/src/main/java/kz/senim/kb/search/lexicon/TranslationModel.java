package kz.senim.kb.search.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns which stems translate each other from texts that say the same in two languages, knowing nothing else: Model 1
 * of P. Brown, S. Della Pietra, V. Della Pietra and R. Mercer, The Mathematics of Statistical Machine Translation
 * (Computational Linguistics 19:2, 1993). It is learned in both directions at once; what both think probable is kept,
 * for the mistakes of one are seldom those of the other.
 */
final class TranslationModel {
    /** To be raised with any change of how pairs are learned: they are then learned anew. */
    static final int VERSION = 1;

    private static final int ITERATIONS = 8;

    /** In how many texts a pair must stand together to be believed. */
    private static final int LEAST_TEXTS = 3;

    private static final double LEAST_PROBABILITY = .12;

    /** How many translations a stem has at most; a pair is kept when it is among these for one of its stems. */
    static final int MOST_TRANSLATIONS = 3;

    private final Bitext bitext;
    private final Cooccurrences pairs;
    private final Direction toKazakh;
    private final Direction toRussian;
    private final int[] pairsOfText = new int[Bitext.LONGEST_TEXT * Bitext.LONGEST_TEXT];

    private TranslationModel(Bitext bitext) {
        int russian = bitext.russianWords().size();
        int kazakh = bitext.kazakhWords().size();
        this.bitext = bitext;
        this.pairs = new Cooccurrences(bitext, LEAST_TEXTS);
        this.toKazakh = new Direction(pairs.size(), pairs::russian, russian, kazakh);
        this.toRussian = new Direction(pairs.size(), pairs::kazakh, kazakh, russian);
    }

    /** The pairs that the texts teach, the most probable first. */
    static List<LearnedPair> learn(Bitext bitext) {
        TranslationModel model = new TranslationModel(bitext);
        for (int i = 0; i < ITERATIONS; i++) {
            model.iterate();
        }
        return mostProbable(model.believed());
    }

    private void iterate() {
        for (int text = 0; text < bitext.size(); text++) {
            expect(bitext.russian(text), bitext.kazakh(text));
        }
        toKazakh.maximise();
        toRussian.maximise();
    }

    private void expect(int[] russian, int[] kazakh) {
        for (int i = 0; i < russian.length; i++) {
            for (int j = 0; j < kazakh.length; j++) {
                pairsOfText[i * kazakh.length + j] = pairs.find(russian[i], kazakh[j]);
            }
        }
        for (int j = 0; j < kazakh.length; j++) {
            toKazakh.share(kazakh[j], pairsOfText, j, kazakh.length, russian.length);
        }
        for (int i = 0; i < russian.length; i++) {
            toRussian.share(russian[i], pairsOfText, i * kazakh.length, 1, kazakh.length);
        }
    }

    private List<LearnedPair> believed() {
        List<LearnedPair> believed = new ArrayList<>();
        for (int pair = 0; pair < pairs.size(); pair++) {
            double mean = Math.sqrt(toKazakh.probability(pair) * toRussian.probability(pair));
            if (mean >= LEAST_PROBABILITY) {
                believed.add(new LearnedPair(
                        bitext.russianWords().word(pairs.russian(pair)),
                        bitext.kazakhWords().word(pairs.kazakh(pair)),
                        mean));
            }
        }
        return believed;
    }

    private static List<LearnedPair> mostProbable(List<LearnedPair> believed) {
        believed.sort(Comparator.comparingDouble(LearnedPair::probability)
                .reversed()
                .thenComparing(LearnedPair::russian)
                .thenComparing(LearnedPair::kazakh));
        Map<String, Integer> ofRussian = new HashMap<>();
        Map<String, Integer> ofKazakh = new HashMap<>();
        List<LearnedPair> kept = new ArrayList<>();
        for (LearnedPair pair : believed) {
            if (ofRussian.getOrDefault(pair.russian(), 0) < MOST_TRANSLATIONS
                    || ofKazakh.getOrDefault(pair.kazakh(), 0) < MOST_TRANSLATIONS) {
                ofRussian.merge(pair.russian(), 1, Integer::sum);
                ofKazakh.merge(pair.kazakh(), 1, Integer::sum);
                kept.add(pair);
            }
        }
        return List.copyOf(kept);
    }
}
