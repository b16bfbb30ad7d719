package kz.senim.kb.legislation.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds for every paragraph of a provision the one it became. Paragraphs that read the same are pairs; what lies between
 * those is paired, in its order, by number and by likeness.
 */
final class PointPairs {

    /** Beyond this many possible pairs in one stretch, likeness is not asked any more. */
    private static final int MOST_COMPARED = 40_000;

    private static final double SAME_ID = 0.3;
    private static final double LEAST_LIKENESS = 0.5;
    private static final double LEAST_LIKENESS_OF_COUNTED = 0.25;

    private final ProvisionWords before;
    private final ProvisionWords after;
    private final List<PointPair> pairs = new ArrayList<>();

    private PointPairs(ProvisionWords before, ProvisionWords after) {
        this.before = before;
        this.after = after;
    }

    /** The pairs in reading order; what is gone stands before what came in its place. */
    static List<PointPair> of(ProvisionWords before, ProvisionWords after) {
        PointPairs result = new PointPairs(before, after);
        result.pair();
        return result.pairs;
    }

    private void pair() {
        List<? extends PointWords> left = before.points();
        List<? extends PointWords> right = after.points();
        CommonSequence common = CommonSequence.of(
                left.stream().map(PointWords::text).toList(),
                right.stream().map(PointWords::text).toList());
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            int gap = i;
            int otherGap = j;
            while (i < left.size() && !common.inOne(i)) {
                i++;
            }
            while (j < right.size() && !common.inOther(j)) {
                j++;
            }
            pairGap(left.subList(gap, i), right.subList(otherGap, j));
            if (i < left.size() && j < right.size()) {
                pairs.add(new PointPair(left.get(i++), right.get(j++)));
            }
        }
    }

    private void pairGap(List<? extends PointWords> left, List<? extends PointWords> right) {
        if ((long) left.size() * right.size() > MOST_COMPARED) {
            pairByNumber(left, right);
            return;
        }
        List<int[]> bags = bags(left);
        List<int[]> otherBags = bags(right);
        double leastOfCounted = left.size() == right.size() ? 0 : LEAST_LIKENESS_OF_COUNTED;
        double[][] worth = new double[left.size()][right.size()];
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                worth[i][j] =
                        worth(left.get(i), right.get(j), Likeness.of(bags.get(i), otherBags.get(j)), leastOfCounted);
            }
        }
        walk(left, right, best(worth, right.size()), worth);
    }

    private void pairByNumber(List<? extends PointWords> left, List<? extends PointWords> right) {
        CommonSequence common = CommonSequence.of(
                left.stream().map(point -> relative(point, before)).toList(),
                right.stream().map(point -> relative(point, after)).toList());
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && !common.inOne(i)) {
                pairs.add(new PointPair(left.get(i++), null));
            } else if (j < right.size() && !common.inOther(j)) {
                pairs.add(new PointPair(null, right.get(j++)));
            } else {
                pairs.add(new PointPair(left.get(i++), right.get(j++)));
            }
        }
    }

    /** How good a pair two paragraphs make; 0 for none. */
    private double worth(PointWords left, PointWords right, double alike, double leastOfCounted) {
        boolean sameId = relative(left, before).equals(relative(right, after));
        double least = !sameId ? LEAST_LIKENESS : left.number().isEmpty() ? leastOfCounted : 0;
        return alike < least ? 0 : alike + (sameId ? SAME_ID : 0);
    }

    private static String relative(PointWords point, ProvisionWords provision) {
        return point.eId()
                .substring(Math.min(provision.eId().length(), point.eId().length()));
    }

    /** The greatest sum of worths of pairs that keep their order, from every place to the ends. */
    private static double[][] best(double[][] worth, int width) {
        double[][] best = new double[worth.length + 1][width + 1];
        for (int i = worth.length - 1; i >= 0; i--) {
            for (int j = width - 1; j >= 0; j--) {
                double skip = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = worth[i][j] > 0 ? Math.max(skip, worth[i][j] + best[i + 1][j + 1]) : skip;
            }
        }
        return best;
    }

    private void walk(
            List<? extends PointWords> left, List<? extends PointWords> right, double[][] best, double[][] worth) {
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (worth[i][j] > 0 && best[i][j] == worth[i][j] + best[i + 1][j + 1]) {
                pairs.add(new PointPair(left.get(i++), right.get(j++)));
            } else if (best[i][j] == best[i + 1][j]) {
                pairs.add(new PointPair(left.get(i++), null));
            } else {
                pairs.add(new PointPair(null, right.get(j++)));
            }
        }
        left.subList(i, left.size()).forEach(point -> pairs.add(new PointPair(point, null)));
        right.subList(j, right.size()).forEach(point -> pairs.add(new PointPair(null, point)));
    }

    private static List<int[]> bags(List<? extends PointWords> points) {
        return points.stream().map(point -> Tokens.bag(point.text())).toList();
    }
}
