package kz.senim.kb.importer.hsds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table by their ids, in the order in which they came. A map of objects would take three times the room, and
 * rows are many.
 */
final class RowsById {

    private static final int FIRST_CAPACITY = 16;

    /** Of a hundred places of the table, as many may be taken. */
    private static final int FULL_PERCENT = 60;

    private final List<@Nullable AssembledRow> rows = new ArrayList<>();

    /** Of each row, whether others may refer to it without fault. */
    private boolean[] there = new boolean[FIRST_CAPACITY];

    /** Both halves of each row's id. */
    private long[] ids = new long[2 * FIRST_CAPACITY];

    /** Open addressing: by the hash of an id the number of its row, from 1. */
    private int[] table = new int[FIRST_CAPACITY];

    /** Whether a row of this id has come, whatever became of it. */
    boolean has(UUID id) {
        return find(id) >= 0;
    }

    /** Whether a row of this id has come that others could refer to. */
    boolean wasThere(UUID id) {
        int row = find(id);
        return row >= 0 && there[row];
    }

    /** The row of this id; null when none has come, or it was lost. */
    @Nullable
    AssembledRow get(UUID id) {
        int row = find(id);
        return row < 0 ? null : rows.get(row);
    }

    /** Adds a row under an id that none has. */
    void put(UUID id, AssembledRow row) {
        add(id, row, true);
    }

    /**
     * Notes that a row of this id came and is not taken in.
     *
     * @param referable whether it is no fault of others to refer to it
     */
    void lose(UUID id, boolean referable) {
        add(id, null, referable);
    }

    /** The rows that are there, in their order. */
    List<AssembledRow> all() {
        List<AssembledRow> all = new ArrayList<>(rows.size());
        for (AssembledRow row : rows) {
            if (row != null) {
                all.add(row);
            }
        }
        return all;
    }

    private void add(UUID id, @Nullable AssembledRow row, boolean referable) {
        int number = rows.size();
        if (number == there.length) {
            there = Arrays.copyOf(there, 2 * number);
            ids = Arrays.copyOf(ids, 4 * number);
        }
        there[number] = referable;
        ids[2 * number] = id.getMostSignificantBits();
        ids[2 * number + 1] = id.getLeastSignificantBits();
        rows.add(row);
        if (100L * rows.size() > (long) FULL_PERCENT * table.length) {
            table = new int[2 * table.length];
            for (int each = 0; each < number; each++) {
                enter(each);
            }
        }
        enter(number);
    }

    private void enter(int row) {
        int place = place(ids[2 * row], ids[2 * row + 1]);
        while (table[place] != 0) {
            place = place + 1 & table.length - 1;
        }
        table[place] = row + 1;
    }

    private int find(UUID id) {
        long most = id.getMostSignificantBits();
        long least = id.getLeastSignificantBits();
        for (int place = place(most, least); table[place] != 0; place = place + 1 & table.length - 1) {
            int row = table[place] - 1;
            if (ids[2 * row] == most && ids[2 * row + 1] == least) {
                return row;
            }
        }
        return -1;
    }

    private int place(long most, long least) {
        long mixed = (most * 31 + least) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & table.length - 1;
    }
}
