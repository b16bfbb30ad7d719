package kz.senim.kb.legislation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sortable keys that leave room between any two of them, so that a row put between others renumbers none. A key is a
 * fraction between 0 and 1 written in base 36 without the leading zero and without zeros at its end; keys compare as
 * text in any collation that sorts digits before letters.
 */
final class OrderKeys {

    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();

    private OrderKeys() {}

    /**
     * As many keys as asked for, in ascending order, all between the two given.
     *
     * @param after the key before them; null for the very beginning
     * @param before the key after them; null for the very end
     */
    static List<String> between(@Nullable String after, @Nullable String before, int count) {
        List<String> keys = new ArrayList<>(count);
        fill(after == null ? "" : after, before, count, keys);
        return keys;
    }

    /**
     * A full, ascending list of keys that keeps as many of the given ones as can stay in their places.
     *
     * @param known the key each row had, or null for a row that is new
     */
    static List<String> complete(List<@Nullable String> known) {
        boolean[] kept = longestAscent(known);
        List<String> keys = new ArrayList<>(known.size());
        int place = 0;
        while (place < known.size()) {
            int next = place;
            while (next < known.size() && !kept[next]) {
                next++;
            }
            String last = keys.isEmpty() ? null : keys.get(keys.size() - 1);
            String following = next < known.size() ? known.get(next) : null;
            keys.addAll(between(last, following, next - place));
            if (following != null) {
                keys.add(following);
            }
            place = next + 1;
        }
        return keys;
    }

    /** Marks a longest strictly ascending subsequence (patience sorting, O(n log n)). */
    private static boolean[] longestAscent(List<@Nullable String> keys) {
        int[] tailAt = new int[keys.size()];
        int[] previous = new int[keys.size()];
        int length = 0;
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            if (key == null) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                String tail = keys.get(tailAt[middle]);
                if (tail != null && tail.compareTo(key) < 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tailAt[low - 1];
            tailAt[low] = i;
            length = Math.max(length, low + 1);
        }
        boolean[] kept = new boolean[keys.size()];
        for (int i = length == 0 ? -1 : tailAt[length - 1]; i >= 0; i = previous[i]) {
            kept[i] = true;
        }
        return kept;
    }

    private static void fill(String after, @Nullable String before, int count, List<String> keys) {
        if (count == 0) {
            return;
        }
        String middle = middle(after, before);
        int left = (count - 1) / 2;
        fill(after, middle, left, keys);
        keys.add(middle);
        fill(middle, before, count - 1 - left, keys);
    }

    private static String middle(String after, @Nullable String before) {
        StringBuilder key = new StringBuilder();
        @Nullable String upper = before;
        for (int place = 0; ; place++) {
            int low = digit(after, place, 0);
            int high = upper == null ? BASE : digit(upper, place, 0);
            if (high - low > 1) {
                return key.append(DIGITS.charAt((low + high) / 2)).toString();
            }
            key.append(DIGITS.charAt(low));
            if (high > low) {
                upper = null;
            }
        }
    }

    private static int digit(String key, int place, int beyond) {
        return place < key.length() ? DIGITS.indexOf(key.charAt(place)) : beyond;
    }
}
