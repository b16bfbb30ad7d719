package kz.senim.kb.legislation;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/** Lays the rows and notes of one edition of one act over the days it speaks for. */
final class Publication {

    private final EntityManager entityManager;
    private final Act act;
    private final Language language;
    private final LocalDate from;
    private final @Nullable LocalDate to;

    /**
     * @param from the date of the edition
     * @param to the date of the next edition; null when this is the latest
     */
    Publication(EntityManager entityManager, Act act, Language language, LocalDate from, @Nullable LocalDate to) {
        this.entityManager = entityManager;
        this.act = act;
        this.language = language;
        this.from = from;
        this.to = to;
    }

    /**
     * Makes this text what holds on the edition's days.
     *
     * @param snapshot the provisions in reading order, their notes with them
     * @return how many notes had to be opened anew
     */
    int lay(List<ProvisionText> snapshot) {
        return layAgain(snapshot, Map.of());
    }

    /**
     * Makes a text that held before what holds on these days again, so that its rows join those of before.
     *
     * @param orderKeys the keys its rows had, by eId; those without one are given a key between their neighbours
     * @return how many notes had to be opened anew
     */
    int layAgain(List<ProvisionText> snapshot, Map<String, String> orderKeys) {
        List<Provision> rows = entityManager
                .createQuery(overlapping("Provision"), Provision.class)
                .setParameter("act", act)
                .setParameter("language", language)
                .setParameter("from", from)
                .setParameter("to", to == null ? LocalDate.of(9999, 12, 31) : to)
                .getResultList();
        List<ProvisionNote> notes = entityManager
                .createQuery(overlapping("ProvisionNote"), ProvisionNote.class)
                .setParameter("act", act)
                .setParameter("language", language)
                .setParameter("from", from)
                .setParameter("to", to == null ? LocalDate.of(9999, 12, 31) : to)
                .getResultList();
        ProvisionOverlay provisions = new ProvisionOverlay();
        List<Provision> held = provisions.lay(rows, placed(rows, snapshot, orderKeys));
        NoteOverlay beside = new NoteOverlay();
        beside.lay(notes, numbered(notes, snapshot));
        describe(held, snapshot);
        // rows that go must be gone before rows of the same id and day come
        provisions.dropped().forEach(entityManager::remove);
        beside.dropped().forEach(entityManager::remove);
        entityManager.flush();
        provisions.opened().forEach(entityManager::persist);
        beside.opened().forEach(entityManager::persist);
        List<Provision> rowsNow = new ArrayList<>(rows);
        rowsNow.removeAll(provisions.dropped());
        rowsNow.addAll(provisions.opened());
        suspend(rowsNow);
        return beside.opened().size();
    }

    private static String overlapping(String entity) {
        return "select r from " + entity + " r where r.act = :act and r.language = :language"
                + " and r.validFrom <= :to and (r.validTo is null or r.validTo >= :from)";
    }

    private List<Placed> placed(
            Collection<Provision> rows, List<ProvisionText> snapshot, Map<String, String> orderKeys) {
        Map<String, String> known = new HashMap<>();
        for (Provision row : rows) {
            if (row.holdsOn(from)) {
                known.put(row.getEId(), row.getOrderKey());
            } else {
                known.putIfAbsent(row.getEId(), row.getOrderKey());
            }
        }
        known.putAll(orderKeys);
        List<@Nullable String> keys = new ArrayList<>(snapshot.size());
        snapshot.forEach(words -> keys.add(known.get(words.eId())));
        List<String> complete = OrderKeys.complete(keys);
        List<Placed> placed = new ArrayList<>(snapshot.size());
        for (int i = 0; i < snapshot.size(); i++) {
            placed.add(new Placed(snapshot.get(i), complete.get(i)));
        }
        return placed;
    }

    private List<Numbered> numbered(List<ProvisionNote> rows, List<ProvisionText> snapshot) {
        Map<String, List<ProvisionNote>> former = notesBefore(rows);
        List<Numbered> numbered = new ArrayList<>();
        for (ProvisionText words : snapshot) {
            List<Integer> ordinals = NoteOrdinals.of(words.notes(), former.getOrDefault(words.eId(), List.of()));
            for (int i = 0; i < ordinals.size(); i++) {
                numbered.add(
                        new Numbered(words.eId(), ordinals.get(i), words.notes().get(i)));
            }
        }
        return numbered;
    }

    /** The notes of the edition before, or, where there is none, of the one after, in order by their provision. */
    private Map<String, List<ProvisionNote>> notesBefore(List<ProvisionNote> rows) {
        LocalDate eve = from.minusDays(1);
        List<ProvisionNote> former =
                rows.stream().filter(row -> row.holdsOn(eve)).toList();
        if (former.isEmpty() && to != null) {
            former = rows.stream().filter(row -> row.holdsOn(to)).toList();
        }
        return former.stream()
                .sorted(Comparator.comparingInt(ProvisionNote::getOrdinal))
                .collect(Collectors.groupingBy(ProvisionNote::getProvision));
    }

    /** Rows that go on into later editions keep what the latest of them says of their surroundings. */
    private void describe(List<Provision> held, List<ProvisionText> snapshot) {
        Map<String, ProvisionText> byId = new HashMap<>();
        snapshot.forEach(words -> byId.put(words.eId(), words));
        for (int i = 0; i < held.size(); i++) {
            Provision row = held.get(i);
            if (to == null || !row.holdsOn(to)) {
                row.describe(headingsAbove(snapshot.get(i), byId), firstComingChange(snapshot.get(i)));
            }
        }
    }

    /** A row that several editions share is suspended on the days of all their notes, not on those of the last alone. */
    private void suspend(List<Provision> rows) {
        Map<String, List<ProvisionNote>> suspensions = entityManager
                .createQuery(
                        "select n from ProvisionNote n where n.act = :act and n.language = :language and n.kind = :kind"
                                + " and n.anchor = n.provision",
                        ProvisionNote.class)
                .setParameter("act", act)
                .setParameter("language", language)
                .setParameter("kind", NoteKind.SUSPENSION)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(ProvisionNote::getProvision));
        for (Provision row : rows) {
            row.suspend(suspensions.getOrDefault(row.getEId(), List.of()).stream()
                    .map(note -> SuspendedDays.of(note, row))
                    .filter(Objects::nonNull)
                    .reduce(SuspendedDays::and)
                    .orElse(null));
        }
    }

    private static String headingsAbove(ProvisionText words, Map<String, ProvisionText> byId) {
        StringBuilder headings = new StringBuilder();
        for (ProvisionText above = parent(words, byId); above != null; above = parent(above, byId)) {
            headings.insert(0, (above.label() + " " + above.heading()).strip() + "\n");
        }
        return headings.toString().stripTrailing();
    }

    private static @Nullable ProvisionText parent(ProvisionText words, Map<String, ProvisionText> byId) {
        return words.parent() == null ? null : byId.get(words.parent());
    }

    private static @Nullable LocalDate firstComingChange(ProvisionText words) {
        return words.notes().stream()
                // A note above a heading may speak of the chapter; that does not make the article outdated.
                .filter(note -> note.kind() == NoteKind.COMING && note.anchor().startsWith(words.eId()))
                .map(NoteText::effective)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private record Placed(ProvisionText words, String orderKey) {}

    private record Numbered(String provision, int ordinal, NoteText note) {}

    private record NoteKey(String provision, int ordinal) {}

    private final class ProvisionOverlay extends Overlay<Provision, Placed> {

        ProvisionOverlay() {
            super(from, to);
        }

        @Override
        Object key(Provision row) {
            return row.getEId();
        }

        @Override
        Object wordsKey(Placed placed) {
            return placed.words().eId();
        }

        @Override
        boolean same(Provision row, Placed placed) {
            return row.getOrderKey().equals(placed.orderKey()) && row.reads(placed.words());
        }

        @Override
        Provision open(Placed placed, LocalDate start, @Nullable LocalDate end) {
            return new Provision(act, language, placed.words(), placed.orderKey(), start, end);
        }

        @Override
        Provision copy(Provision row, LocalDate start, @Nullable LocalDate end) {
            return row.copy(start, end);
        }
    }

    private final class NoteOverlay extends Overlay<ProvisionNote, Numbered> {

        NoteOverlay() {
            super(from, to);
        }

        @Override
        Object key(ProvisionNote row) {
            return new NoteKey(row.getProvision(), row.getOrdinal());
        }

        @Override
        Object wordsKey(Numbered numbered) {
            return new NoteKey(numbered.provision(), numbered.ordinal());
        }

        @Override
        boolean same(ProvisionNote row, Numbered numbered) {
            return row.words().equals(numbered.note());
        }

        @Override
        ProvisionNote open(Numbered numbered, LocalDate start, @Nullable LocalDate end) {
            return new ProvisionNote(
                    act, language, numbered.provision(), numbered.note(), numbered.ordinal(), start, end);
        }

        @Override
        ProvisionNote copy(ProvisionNote row, LocalDate start, @Nullable LocalDate end) {
            return row.copy(start, end);
        }
    }
}
