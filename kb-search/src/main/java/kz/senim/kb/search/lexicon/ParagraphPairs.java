package kz.senim.kb.search.lexicon;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds which paragraphs of one article say the same in two languages. As many paragraphs in both are taken one by one;
 * otherwise the cheapest way through both is sought, where a paragraph may be missing in one language or cut in two,
 * after W. Gale and K. Church, A Program for Aligning Sentences in Bilingual Corpora (Computational Linguistics 19:1,
 * 1993). To their cost of unlike lengths comes that of unlike numbers, for law numbers most of its paragraphs.
 */
final class ParagraphPairs {

    /** Two paragraphs, or what a paragraph was cut into, that say the same. */
    record Pair(String first, String second) {}

    /** An article of more paragraphs than this that are not the same number in both languages is left alone. */
    private static final int MOST_PARAGRAPHS = 600;

    /** The variance of length for each letter, as measured by Gale and Church. */
    private static final double VARIANCE = 6.8;

    private static final double MISSING = 5;
    private static final double CUT = 2.5;
    private static final double OTHER_NUMBER = 6;
    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d+(?:-\\d+)*)\\s*[.)]");

    private final List<String> first;
    private final List<String> second;
    private final double[][] costs;
    private final int[][] steps;

    private ParagraphPairs(List<String> first, List<String> second) {
        this.first = first;
        this.second = second;
        this.costs = new double[first.size() + 1][second.size() + 1];
        this.steps = new int[first.size() + 1][second.size() + 1];
    }

    /** The pairs in reading order; paragraphs that have no like in the other language are left out. */
    static List<Pair> of(String first, String second) {
        List<String> left = paragraphs(first);
        List<String> right = paragraphs(second);
        if (left.size() != right.size() && Math.max(left.size(), right.size()) > MOST_PARAGRAPHS) {
            return List.of();
        }
        ParagraphPairs pairs = new ParagraphPairs(left, right);
        return left.size() == right.size() ? pairs.oneByOne() : pairs.cheapest();
    }

    private static List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private List<Pair> oneByOne() {
        Deque<Pair> pairs = new ArrayDeque<>();
        for (int i = 0; i < first.size(); i++) {
            pairs.add(new Pair(first.get(i), second.get(i)));
        }
        return List.copyOf(pairs);
    }

    private List<Pair> cheapest() {
        for (double[] row : costs) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        costs[0][0] = 0;
        for (int i = 0; i <= first.size(); i++) {
            for (int j = 0; j <= second.size(); j++) {
                step(i, j, 1, 1, 0);
                step(i, j, 1, 0, MISSING);
                step(i, j, 0, 1, MISSING);
                step(i, j, 2, 1, CUT);
                step(i, j, 1, 2, CUT);
            }
        }
        return wayBack();
    }

    /** Goes on from here by so many paragraphs in each language, if that is the cheapest way to where it leads. */
    private void step(int i, int j, int left, int right, double price) {
        int toLeft = i + left;
        int toRight = j + right;
        if (toLeft > first.size() || toRight > second.size()) {
            return;
        }
        double cost = costs[i][j] + price + (left == 0 || right == 0 ? 0 : unlikeness(i, toLeft, j, toRight));
        if (cost < costs[toLeft][toRight]) {
            costs[toLeft][toRight] = cost;
            steps[toLeft][toRight] = left * 3 + right;
        }
    }

    private double unlikeness(int i, int toLeft, int j, int toRight) {
        double left = length(first, i, toLeft);
        double right = length(second, j, toRight);
        double deviation = (left - right) / Math.sqrt((left + right) / 2 * VARIANCE);
        boolean sameNumber = number(first.get(i)).equals(number(second.get(j)));
        // what begins with a number of its own is not the rest of the paragraph before it
        boolean rest = number(first.get(toLeft - 1)).isEmpty() || toLeft == i + 1;
        rest &= number(second.get(toRight - 1)).isEmpty() || toRight == j + 1;
        return deviation * deviation / 2 + (sameNumber && rest ? 0 : OTHER_NUMBER);
    }

    private List<Pair> wayBack() {
        Deque<Pair> pairs = new ArrayDeque<>();
        int i = first.size();
        int j = second.size();
        while (i > 0 || j > 0) {
            int left = steps[i][j] / 3;
            int right = steps[i][j] % 3;
            if (left > 0 && right > 0) {
                pairs.addFirst(new Pair(
                        String.join(" ", first.subList(i - left, i)), String.join(" ", second.subList(j - right, j))));
            }
            i -= left;
            j -= right;
        }
        return List.copyOf(pairs);
    }

    private static double length(List<String> paragraphs, int from, int to) {
        double length = 0;
        for (int i = from; i < to; i++) {
            length += paragraphs.get(i).length();
        }
        return length;
    }

    private static String number(String paragraph) {
        Matcher number = NUMBER.matcher(paragraph);
        return number.find() ? number.group(1) : "";
    }
}
