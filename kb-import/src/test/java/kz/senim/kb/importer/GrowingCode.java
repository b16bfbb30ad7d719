package kz.senim.kb.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kz.senim.kb.legislation.EditionText;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.NoteKind;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.Paragraph;
import kz.senim.kb.legislation.ProvisionBody;
import kz.senim.kb.legislation.ProvisionKind;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.diff.Part;
import kz.senim.kb.legislation.diff.PointChange;
import kz.senim.kb.legislation.diff.ProvisionChange;

/**
 * Makes edition after edition of a real code: about one article in a hundred reworded in one point, two inserted, two
 * taken out, one put under another number, one with a new note; and says what it did.
 */
final class GrowingCode {

    private final Random random = new Random(235);
    private final List<ProvisionText> rows;
    private Set<ProvisionChange> changes = Set.of();
    private int edition;

    GrowingCode(EditionText first) {
        rows = new ArrayList<>(first.provisions());
    }

    /** What the edition made last changes in the one before it. */
    Set<ProvisionChange> changes() {
        return changes;
    }

    EditionText next() {
        edition++;
        changes = new LinkedHashSet<>();
        Set<String> used = new LinkedHashSet<>();
        int reworded = (int) rows.stream()
                        .filter(row -> row.kind() == ProvisionKind.ARTICLE)
                        .count()
                / 100;
        for (int i = 0; i < reworded; i++) {
            reword(pick(used));
        }
        for (int i = 0; i < 2; i++) {
            insert(pick(used));
            int gone = pick(used);
            changes.add(new ProvisionChange.Removed(rows.remove(gone).eId()));
        }
        renumber(pick(used));
        note(pick(used));
        return new EditionText(rows);
    }

    /** An article in force that has something to say and was not touched in this edition. */
    private int pick(Set<String> used) {
        while (true) {
            int at = random.nextInt(rows.size());
            ProvisionText row = rows.get(at);
            if (row.kind() == ProvisionKind.ARTICLE && row.text().length() > 300 && used.add(row.eId())) {
                return at;
            }
        }
    }

    private void reword(int at) {
        ProvisionText row = rows.get(at);
        List<Paragraph> points = ProvisionBody.of(row.eId(), row.text()).paragraphs();
        int changed = random.nextInt(points.size());
        List<String> lines = new ArrayList<>(Arrays.asList(row.text().split("\n", -1)));
        lines.set(changed, lines.get(changed) + " Правило редакции " + edition + ".");
        rows.set(at, with(row, row.eId(), row.number(), row.label(), String.join("\n", lines), row.notes()));
        String point = points.get(changed).eId();
        List<Paragraph> after =
                ProvisionBody.of(row.eId(), String.join("\n", lines)).paragraphs();
        List<PointChange> told = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            String from = points.get(i).eId();
            String to = after.get(i).eId();
            if (i == changed || !from.equals(to)) {
                told.add(new PointChange(i == changed ? point : from, to, i == changed));
            }
        }
        changes.add(new ProvisionChange.Reworded(row.eId(), Set.of(Part.TEXT), told));
    }

    private void insert(int at) {
        ProvisionText beside = rows.get(at);
        String number = beside.number() + "-9" + edition;
        StringBuilder text = new StringBuilder("1. Вставлено редакцией " + edition + ":");
        for (int word = 0; word < 40; word++) {
            text.append(" слово").append(random.nextInt(1_000_000));
        }
        ProvisionText article = new ProvisionText(
                "art_" + number,
                beside.parent(),
                ProvisionKind.ARTICLE,
                number,
                "Статья " + number + ".",
                "Новая статья",
                text + ".",
                ForceStatus.IN_FORCE,
                List.of());
        rows.add(at + 1, article);
        changes.add(new ProvisionChange.Added(article.eId()));
    }

    private void renumber(int at) {
        ProvisionText row = rows.get(at);
        String number = row.number() + "-8" + edition;
        String eId = "art_" + number;
        List<NoteText> notes = row.notes().stream()
                .map(note -> new NoteText(
                        note.kind(),
                        note.anchor().startsWith(row.eId())
                                ? eId + note.anchor().substring(row.eId().length())
                                : note.anchor(),
                        note.position(),
                        note.text(),
                        note.effective()))
                .toList();
        rows.set(at, with(row, eId, number, "Статья " + number + ".", row.text(), notes));
        changes.add(new ProvisionChange.Renumbered(row.eId(), eId, Set.of(Part.LABEL), List.of()));
    }

    private void note(int at) {
        ProvisionText row = rows.get(at);
        List<NoteText> notes = new ArrayList<>(row.notes());
        notes.add(new NoteText(
                NoteKind.AMENDMENT, row.eId(), row.text().split("\n", -1).length, "Сноска редакции " + edition, null));
        rows.set(at, row.withNotes(notes));
    }

    private static ProvisionText with(
            ProvisionText row, String eId, String number, String label, String text, List<NoteText> notes) {
        return new ProvisionText(
                eId, row.parent(), row.kind(), number, label, row.heading(), text, row.status(), notes);
    }
}
