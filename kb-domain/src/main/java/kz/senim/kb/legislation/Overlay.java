package kz.senim.kb.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays what an edition shows over the days it speaks for, from its own date to that of the next edition. Rows that
 * read the same go on unchanged, those that do not are ended, and what else stood on later days stays as it was. Laying
 * the snapshot of the edition before over the same days takes an edition out again.
 *
 * @param <R> a row with its days
 * @param <W> the words of a row, without days
 */
abstract class Overlay<R extends TemporalRow, W> {

    private final LocalDate from;
    private final @Nullable LocalDate to;
    private final List<R> opened = new ArrayList<>();
    private final List<R> dropped = new ArrayList<>();

    /**
     * @param from the first day
     * @param to the day after the last; null when no later edition is known
     */
    Overlay(LocalDate from, @Nullable LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /** What a row and its words are recognised by from edition to edition. */
    abstract Object key(R row);

    abstract Object wordsKey(W words);

    abstract boolean same(R row, W words);

    abstract R open(W words, LocalDate from, @Nullable LocalDate to);

    abstract R copy(R row, LocalDate from, @Nullable LocalDate to);

    /** The rows that did not exist before. */
    List<R> opened() {
        return opened;
    }

    /** The rows that hold on no day any more. */
    List<R> dropped() {
        return dropped;
    }

    /** Lays the snapshot over the rows there are; gives the rows that hold in it, in the snapshot's order. */
    List<R> lay(Collection<R> rows, List<W> snapshot) {
        Map<Object, R> current = new HashMap<>();
        Map<Object, R> before = new HashMap<>();
        Map<Object, R> after = new HashMap<>();
        for (R row : rows) {
            if (row.holdsOn(from)) {
                current.put(key(row), row);
            }
            if (from.equals(row.getValidTo())) {
                before.put(key(row), row);
            }
            if (row.getValidFrom().equals(to)) {
                after.put(key(row), row);
            }
        }
        List<R> result = new ArrayList<>(snapshot.size());
        for (W words : snapshot) {
            Object key = wordsKey(words);
            R row = current.get(key);
            if (row != null && same(row, words)) {
                current.remove(key);
                result.add(row);
            } else {
                if (row != null) {
                    current.remove(key);
                    cut(row);
                }
                result.add(begin(words, before.get(key), after.get(key)));
            }
        }
        current.values().forEach(this::cut);
        return result;
    }

    private R begin(W words, @Nullable R before, @Nullable R after) {
        boolean joinsBefore = before != null && same(before, words);
        boolean joinsAfter = after != null && same(after, words);
        if (joinsBefore && before != null) {
            if (joinsAfter && after != null) {
                before.endAt(after.getValidTo());
                dropped.add(after);
            } else {
                before.endAt(to);
            }
            return before;
        }
        if (joinsAfter && after != null) {
            after.startAt(from);
            return after;
        }
        R row = open(words, from, to);
        opened.add(row);
        return row;
    }

    private void cut(R row) {
        LocalDate rowEnd = row.getValidTo();
        boolean goesOn = to != null && (rowEnd == null || rowEnd.isAfter(to));
        boolean began = row.getValidFrom().isBefore(from);
        if (began && goesOn && to != null) {
            opened.add(copy(row, to, rowEnd));
            row.endAt(from);
        } else if (began) {
            row.endAt(from);
        } else if (goesOn && to != null) {
            row.startAt(to);
        } else {
            dropped.add(row);
        }
    }
}
