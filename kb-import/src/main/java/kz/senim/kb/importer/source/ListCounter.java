package kz.senim.kb.importer.source;

import java.util.Map;

/** Counts through the levels of one list. */
final class ListCounter {
    private static final int MOST_LEVELS = 9;

    private final Map<Integer, ListLevel> levels;
    private final Map<Integer, Integer> starts;
    private final int[] reached = new int[MOST_LEVELS];
    private final boolean[] begun = new boolean[MOST_LEVELS];

    ListCounter(Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {
        this.levels = levels;
        this.starts = starts;
    }

    /** The number of the next paragraph at this level, as printed; empty where the level prints none. */
    String next(int level) {
        ListLevel at = levels.get(level);
        if (at == null || level >= MOST_LEVELS) {
            return "";
        }
        reached[level] = begun[level] ? reached[level] + 1 : first(level);
        begun[level] = true;
        for (int deeper = level + 1; deeper < MOST_LEVELS; deeper++) {
            begun[deeper] = false;
        }
        if (!at.isNumbered()) {
            return "";
        }
        String printed = at.template();
        for (int above = 0; above <= level; above++) {
            int number = begun[above] ? reached[above] : first(above);
            printed = printed.replace(
                    "%" + (above + 1),
                    levels.getOrDefault(above, ListLevel.NONE).format(number));
        }
        return printed;
    }

    private int first(int level) {
        return starts.getOrDefault(
                level, levels.getOrDefault(level, ListLevel.NONE).start());
    }
}
