package kz.senim.kb.web.importer;

import java.util.List;
import kz.senim.kb.legislation.diff.DiffLine;
import kz.senim.kb.legislation.diff.ProvisionDifference;
import kz.senim.kb.legislation.diff.TextSegment;
import org.jspecify.annotations.Nullable;

/** One provision before and after, word by word, as the API tells it. */
public record DifferenceView(String key, List<Line> lines) {

    /** A heading, paragraph or note in both texts. */
    public record Line(
            String role, @Nullable String before, @Nullable String after, List<Segment> segments) {}

    /** A run of words. */
    public record Segment(String kind, String text) {

        static Segment of(TextSegment segment) {
            return new Segment(segment.kind().code(), segment.text());
        }
    }

    static DifferenceView of(String key, ProvisionDifference difference) {
        return new DifferenceView(
                key, difference.lines().stream().map(DifferenceView::line).toList());
    }

    private static Line line(DiffLine line) {
        return new Line(
                line.role().code(),
                line.before(),
                line.after(),
                line.segments().stream().map(Segment::of).toList());
    }
}
