package kz.senim.kb.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a table's rows when others are told: a row of the same thing and the same first day is changed, one of
 * another first day stands beside it, and what had no last day ends where the next begins.
 */
final class RowPlan {

    /**
     * A line that tells a row.
     *
     * @param number where it stands, from 1, for whoever must find it again
     */
    record Line(int number, RowText text) {}

    /** What happens to a row. */
    enum Kind {
        ADDED,
        CHANGED,
        /** It is not told of itself, and ends where another begins. */
        ENDED,
        /** It is told as it is. */
        SAME
    }

    /**
     * One step.
     *
     * @param line the line that tells it; 0 where none does
     * @param id the row; null where there is none yet
     * @param before what it tells now; null where there is none yet
     */
    record Step(
            Kind kind,
            int line,
            @Nullable Long id,
            @Nullable RowText before,
            RowText after) {}

    /**
     * A line that cannot be.
     *
     * @param otherFrom the first day of the row it would overlap, or that of the line that tells the same
     */
    record Clash(int line, LocalDate otherFrom) {}

    private record Key(String code, LocalDate from) {}

    /** A row on its way from what it tells to what it will tell. */
    private static final class Entry {
        private final @Nullable Long id;
        private final @Nullable RowText before;
        private RowText after;
        private int line;

        Entry(@Nullable Long id, @Nullable RowText before, RowText after, int line) {
            this.id = id;
            this.before = before;
            this.after = after;
            this.line = line;
        }

        /** Whether it holds up to this day, so that nothing is left untold where it takes another's place. */
        boolean reaches(LocalDate day) {
            LocalDate end = after.validTo();
            return end == null || !end.isBefore(day);
        }
    }

    private final Map<Key, Entry> entries = new LinkedHashMap<>();
    private final List<Clash> clashes = new ArrayList<>();

    private RowPlan() {}

    /** The plan for telling these lines in a table that holds these rows. */
    static RowPlan of(Map<Long, RowText> rows, Collection<Line> lines) {
        RowPlan plan = new RowPlan();
        rows.forEach((id, text) -> plan.entries.put(key(text), new Entry(id, text, text, 0)));
        lines.forEach(plan::tell);
        plan.entries.values().stream()
                .map(entry -> entry.after.code())
                .distinct()
                .toList()
                .forEach(plan::endWhereTheNextBegins);
        return plan;
    }

    private static Key key(RowText text) {
        return new Key(text.code(), text.validFrom());
    }

    private void tell(Line line) {
        Entry known = entries.get(key(line.text()));
        if (known == null) {
            entries.put(key(line.text()), new Entry(null, null, line.text(), line.number()));
        } else if (known.line > 0) {
            clashes.add(new Clash(line.number(), line.text().validFrom()));
        } else {
            known.after = line.text();
            known.line = line.number();
        }
    }

    private void endWhereTheNextBegins(String code) {
        List<Entry> ofThing = entries.values().stream()
                .filter(entry -> entry.after.code().equals(code))
                .sorted(Comparator.comparing((Entry entry) -> entry.after.validFrom()))
                .toList();
        for (int i = 0; i + 1 < ofThing.size(); i++) {
            Entry here = ofThing.get(i);
            Entry next = ofThing.get(i + 1);
            if (here.after.validTo() == null || endsWithAnother(here, ofThing) && next.reaches(here.after.validTo())) {
                here.after = here.after.until(next.after.validFrom());
            } else if (here.after.overlaps(next.after)) {
                boolean byNext = next.line > 0;
                clashes.add(new Clash(
                        byNext ? next.line : here.line, byNext ? here.after.validFrom() : next.after.validFrom()));
            }
        }
    }

    /** Whether it ends because another begins, and so ends earlier where one comes between. */
    private static boolean endsWithAnother(Entry here, List<Entry> ofThing) {
        return ofThing.stream().anyMatch(other -> other.after.validFrom().equals(here.after.validTo()));
    }

    /** What would overlap; the plan is not to be carried out while there is anything. */
    List<Clash> clashes() {
        return List.copyOf(clashes);
    }

    /** The steps; rows that no line tells and that stay as they are have none. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Entry entry : entries.values()) {
            Kind kind = kind(entry);
            if (kind != Kind.SAME || entry.line > 0) {
                steps.add(new Step(kind, entry.line, entry.id, entry.before, entry.after));
            }
        }
        return steps;
    }

    private static Kind kind(Entry entry) {
        if (entry.before == null) {
            return Kind.ADDED;
        }
        if (Objects.equals(entry.before, entry.after)) {
            return Kind.SAME;
        }
        return entry.line > 0 ? Kind.CHANGED : Kind.ENDED;
    }
}
