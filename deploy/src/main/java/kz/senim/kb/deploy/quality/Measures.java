package kz.senim.kb.deploy.quality;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How well one query was answered, or many on average. Yes and no are 1 and 0, so that an average is a rate.
 *
 * @param ndcg normalised discounted cumulative gain of the first ten
 * @param successAtOne whether the first provision answers
 * @param successAtThree whether one of the first three answers
 * @param reciprocalRank of the first provision that answers; 0 if there is none among the first ten
 * @param zeroResults whether nothing was found
 */
public record Measures(
        double ndcg, double successAtOne, double successAtThree, double reciprocalRank, double zeroResults) {
    /** How far down a list is looked at. */
    public static final int DEPTH = 10;

    /**
     * Measures one list, best first. A provision found twice, once in each language, counts once at its best place, and
     * those below move up.
     */
    public static Measures of(List<Provision> found, Judgements judgements) {
        List<Provision> list = found.stream().distinct().limit(DEPTH).toList();
        int first = IntStream.range(0, list.size())
                .filter(answers(list, judgements))
                .findFirst()
                .orElse(DEPTH);
        return new Measures(
                ndcg(list, judgements),
                first < 1 ? 1 : 0,
                first < 3 ? 1 : 0,
                first < DEPTH ? 1.0 / (first + 1) : 0,
                list.isEmpty() ? 1 : 0);
    }

    /** The average of each measure. */
    public static Measures mean(Collection<Measures> several) {
        return new Measures(
                mean(several, Measures::ndcg),
                mean(several, Measures::successAtOne),
                mean(several, Measures::successAtThree),
                mean(several, Measures::reciprocalRank),
                mean(several, Measures::zeroResults));
    }

    private static double mean(Collection<Measures> several, ToDoubleFunction<Measures> measure) {
        return several.stream().mapToDouble(measure).average().orElse(0);
    }

    private static IntPredicate answers(List<Provision> list, Judgements judgements) {
        return place -> judgements.answers(list.get(place));
    }

    private static double ndcg(List<Provision> list, Judgements judgements) {
        double ideal = discounted(judgements.grades().values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(DEPTH)
                .toList());
        return ideal == 0 ? 0 : discounted(list.stream().map(judgements::grade).toList()) / ideal;
    }

    private static double discounted(List<Integer> grades) {
        double sum = 0;
        for (int place = 0; place < grades.size(); place++) {
            sum += gain(grades.get(place)) * Math.log(2) / Math.log(place + 2);
        }
        return sum;
    }

    /** An answer is worth three useful provisions: 2 to the power of the grade, less 1. */
    private static int gain(int grade) {
        return (1 << grade) - 1;
    }
}
