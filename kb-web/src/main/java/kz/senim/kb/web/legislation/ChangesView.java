package kz.senim.kb.web.legislation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.senim.kb.legislation.ActComparison;
import kz.senim.kb.legislation.diff.DiffLine;
import kz.senim.kb.legislation.diff.NoteChange;
import kz.senim.kb.legislation.diff.NoteWords;
import kz.senim.kb.legislation.diff.Part;
import kz.senim.kb.legislation.diff.PointChange;
import kz.senim.kb.legislation.diff.ProvisionChange;
import kz.senim.kb.legislation.diff.ProvisionDifference;
import kz.senim.kb.legislation.diff.ProvisionWords;
import kz.senim.kb.legislation.diff.TextSegment;
import org.jspecify.annotations.Nullable;

/** What two days' texts of an act tell differently, as the API tells it. */
public record ChangesView(
        String actId,
        String lang,
        LocalDate from,
        LocalDate to,
        LocalDate fromEdition,
        LocalDate toEdition,
        List<Provision> provisions) {

    /**
     * One provision that is told differently. {@code kind} is that of the change of its words, or {@code notes} where
     * only notes beside it changed.
     */
    public record Provision(
            String eId,
            @Nullable String formerEId,
            @Nullable String article,
            String heading,
            String kind,
            List<String> parts,
            List<Point> points,
            List<Note> notes,
            List<Line> lines) {

        /** One provision side by side, for whatever shows a comparison. */
        public static Provision of(ProvisionDifference difference) {
            ProvisionChange change = difference.change();
            ProvisionWords shown = difference.shown();
            ProvisionWords before = difference.before();
            return new Provision(
                    difference.eId(),
                    before == null || before.eId().equals(difference.eId()) ? null : before.eId(),
                    shown.article(),
                    (shown.label() + " " + shown.heading()).strip(),
                    change == null ? "notes" : change.code(),
                    change == null ? List.of() : partsOf(change),
                    change == null
                            ? List.of()
                            : change.points().stream().map(Point::of).toList(),
                    difference.notes().stream().map(Note::of).toList(),
                    difference.lines().stream().map(Line::of).toList());
        }

        private static List<String> partsOf(ProvisionChange change) {
            return Arrays.stream(Part.values())
                    .filter(change.parts()::contains)
                    .map(Part::code)
                    .toList();
        }
    }

    /** A changed paragraph. */
    public record Point(
            String kind, @Nullable String from, @Nullable String to, boolean reworded) {

        static Point of(PointChange change) {
            return new Point(change.kind().code(), change.from(), change.to(), change.reworded());
        }
    }

    /** A changed note. */
    public record Note(
            String kind,
            String about,
            String anchor,
            @Nullable LocalDate effective) {

        static Note of(NoteChange change) {
            NoteWords note = change.note();
            return new Note(change.kind().code(), codeOf(note.kind()), note.anchor(), note.effective());
        }
    }

    /** A line of both texts. */
    public record Line(
            String role,
            @Nullable String about,
            @Nullable String from,
            @Nullable String to,
            List<Words> words) {

        static Line of(DiffLine line) {
            return new Line(
                    line.role().code(),
                    line.note() == null ? null : codeOf(line.note()),
                    line.before(),
                    line.after(),
                    line.segments().stream().map(Words::of).toList());
        }
    }

    /** A run of words of a line: in both texts, only in the one before, or only in the one after. */
    public record Words(String kind, String text) {

        static Words of(TextSegment segment) {
            return new Words(segment.kind().code(), segment.text());
        }
    }

    static ChangesView of(ActComparison comparison) {
        return new ChangesView(
                comparison.act().getId(),
                comparison.language().code(),
                comparison.from(),
                comparison.to(),
                comparison.fromEdition(),
                comparison.toEdition(),
                comparison.differences().provisions().stream()
                        .map(Provision::of)
                        .toList());
    }

    private static String codeOf(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
