package kz.senim.kb.legislation.diff;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A longest common subsequence of two sequences: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations",
 * Algorithmica 1 (1986), in linear space, searched from both ends as GNU diffutils does. Where two stretches differ in
 * more places than is worth the search, nothing of them counts as common.
 */
final class CommonSequence {

    /** How far a search goes from either end; beyond it the two stretches have next to nothing in common. */
    private static final int MOST_STEPS = 2_000;

    private final int[] one;
    private final int[] other;
    private final boolean[] inOne;
    private final boolean[] inOther;
    private final int[] forward;
    private final int[] backward;
    private final int shift;
    private int diagonal;

    private CommonSequence(int[] one, int[] other) {
        this.one = one;
        this.other = other;
        this.inOne = new boolean[one.length];
        this.inOther = new boolean[other.length];
        this.forward = new int[one.length + other.length + 3];
        this.backward = new int[one.length + other.length + 3];
        this.shift = other.length + 1;
        compare(0, one.length, 0, other.length);
    }

    /** Finds it among elements that are compared with {@code equals}. */
    static CommonSequence of(List<?> one, List<?> other) {
        Map<Object, Integer> numbers = new HashMap<>();
        return new CommonSequence(numbered(one, numbers), numbered(other, numbers));
    }

    /** Whether the element at this place of the first sequence is part of it. */
    boolean inOne(int place) {
        return inOne[place];
    }

    /** Whether the element at this place of the second sequence is part of it. */
    boolean inOther(int place) {
        return inOther[place];
    }

    private static int[] numbered(List<?> elements, Map<Object, Integer> numbers) {
        int[] result = new int[elements.size()];
        Arrays.setAll(result, place -> {
            Integer number = numbers.putIfAbsent(elements.get(place), numbers.size());
            return number == null ? numbers.size() - 1 : number;
        });
        return result;
    }

    private void compare(int from, int to, int otherFrom, int otherTo) {
        int x = from;
        int y = otherFrom;
        int xEnd = to;
        int yEnd = otherTo;
        while (x < xEnd && y < yEnd && one[x] == other[y]) {
            inOne[x++] = true;
            inOther[y++] = true;
        }
        while (x < xEnd && y < yEnd && one[xEnd - 1] == other[yEnd - 1]) {
            inOne[--xEnd] = true;
            inOther[--yEnd] = true;
        }
        if (x == xEnd || y == yEnd) {
            return;
        }
        int middle = middle(x, xEnd, y, yEnd);
        if (middle >= 0) {
            int middleOther = middle - diagonal;
            compare(x, middle, y, middleOther);
            compare(middle, xEnd, middleOther, yEnd);
        }
    }

    /** A place, with its {@link #diagonal}, through which a longest common subsequence passes; -1 when given up. */
    private int middle(int xFrom, int xTo, int yFrom, int yTo) {
        int lowest = xFrom - yTo;
        int highest = xTo - yFrom;
        int start = xFrom - yFrom;
        int end = xTo - yTo;
        boolean odd = ((start - end) & 1) != 0;
        int fMin = start;
        int fMax = start;
        int bMin = end;
        int bMax = end;
        forward[shift + start] = xFrom;
        backward[shift + end] = xTo;
        for (int step = 1; step <= MOST_STEPS; step++) {
            if (fMin > lowest) {
                forward[shift + --fMin - 1] = -1;
            } else {
                fMin++;
            }
            if (fMax < highest) {
                forward[shift + ++fMax + 1] = -1;
            } else {
                fMax--;
            }
            for (int d = fMax; d >= fMin; d -= 2) {
                int below = forward[shift + d - 1];
                int above = forward[shift + d + 1];
                int x = below < above ? above : below + 1;
                while (x < xTo && x - d < yTo && one[x] == other[x - d]) {
                    x++;
                }
                forward[shift + d] = x;
                if (odd && bMin <= d && d <= bMax && backward[shift + d] <= x) {
                    diagonal = d;
                    return x;
                }
            }
            if (bMin > lowest) {
                backward[shift + --bMin - 1] = Integer.MAX_VALUE;
            } else {
                bMin++;
            }
            if (bMax < highest) {
                backward[shift + ++bMax + 1] = Integer.MAX_VALUE;
            } else {
                bMax--;
            }
            for (int d = bMax; d >= bMin; d -= 2) {
                int below = backward[shift + d - 1];
                int above = backward[shift + d + 1];
                int x = below < above ? below : above - 1;
                while (x > xFrom && x - d > yFrom && one[x - 1] == other[x - d - 1]) {
                    x--;
                }
                backward[shift + d] = x;
                if (!odd && fMin <= d && d <= fMax && x <= forward[shift + d]) {
                    diagonal = d;
                    return x;
                }
            }
        }
        return -1;
    }
}
