package kz.senim.kb.legislation.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article for tests whose paragraphs are its lines: {@code 1. …} a point, anything else a part. */
record Row(String eId, String parent, String heading, String text, Status status, List<Note> notes)
        implements ProvisionWords {

    enum Status {
        IN_FORCE,
        REPEALED
    }

    enum NoteKind {
        AMENDMENT,
        COMING
    }

    record Note(NoteKind kind, String anchor, int position, String text) implements NoteWords {
        @Override
        public @Nullable LocalDate effective() {
            return null;
        }
    }

    record Point(String eId, String number, String text) implements PointWords {}

    static Row article(String number, String... lines) {
        return new Row("art_" + number, "chp_1", "О праве", String.join("\n", lines), Status.IN_FORCE, List.of());
    }

    Row under(String other) {
        return new Row(eId, other, heading, text, status, notes);
    }

    Row headed(String other) {
        return new Row(eId, parent, other, text, status, notes);
    }

    Row repealed() {
        return new Row(eId, parent, heading, "", Status.REPEALED, notes);
    }

    Row with(NoteKind kind, String anchor, String words) {
        List<Note> more = new ArrayList<>(notes);
        more.add(new Note(kind, anchor, 0, words));
        return new Row(eId, parent, heading, text, status, more);
    }

    @Override
    public String article() {
        return number();
    }

    @Override
    public Enum<?> kind() {
        return NoteKind.AMENDMENT;
    }

    @Override
    public boolean groups() {
        return false;
    }

    @Override
    public String number() {
        return eId.substring(4);
    }

    @Override
    public String label() {
        return "Статья " + number() + ".";
    }

    @Override
    public List<Point> points() {
        List<Point> points = new ArrayList<>();
        int parts = 0;
        for (String line : text.isEmpty() ? new String[0] : text.split("\n")) {
            int dot = line.indexOf(". ");
            String number = dot > 0 && Character.isDigit(line.charAt(0)) ? line.substring(0, dot) : "";
            points.add(new Point(eId + (number.isEmpty() ? "__al_" + ++parts : "__para_" + number), number, line));
        }
        return points;
    }
}
