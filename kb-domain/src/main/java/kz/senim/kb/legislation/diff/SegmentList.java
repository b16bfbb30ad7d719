package kz.senim.kb.legislation.diff;

import java.util.ArrayList;
import java.util.List;

/** The runs of two token sequences while they are joined into what a reader sees. */
final class SegmentList {

    /** A stretch: words both have, or words one has instead of the other's. */
    private record Run(String equal, String removed, String added) {

        boolean isEqual() {
            return !equal.isEmpty();
        }

        int weight() {
            return Math.max(removed.strip().length(), added.strip().length());
        }
    }

    private SegmentList() {}

    static List<TextSegment> of(List<String> before, List<String> after) {
        List<Run> runs = withoutCrumbs(runs(before, after));
        List<TextSegment> segments = new ArrayList<>();
        for (Run run : runs) {
            if (run.isEqual()) {
                segments.add(new TextSegment(TextSegment.Kind.EQUAL, run.equal()));
            } else {
                segments.addAll(TextDiff.replaced(run.removed(), run.added()));
            }
        }
        return segments;
    }

    private static List<Run> runs(List<String> before, List<String> after) {
        CommonSequence common = CommonSequence.of(before, after);
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            StringBuilder equal = new StringBuilder();
            while (i < before.size() && common.inOne(i) && j < after.size() && common.inOther(j)) {
                equal.append(before.get(i++));
                j++;
            }
            if (!equal.isEmpty()) {
                runs.add(new Run(equal.toString(), "", ""));
            }
            StringBuilder removed = new StringBuilder();
            while (i < before.size() && !common.inOne(i)) {
                removed.append(before.get(i++));
            }
            StringBuilder added = new StringBuilder();
            while (j < after.size() && !common.inOther(j)) {
                added.append(after.get(j++));
            }
            if (!removed.isEmpty() || !added.isEmpty()) {
                runs.add(new Run("", removed.toString(), added.toString()));
            }
        }
        return runs;
    }

    /** Joins changes with what stands between them where that is no longer than either of them. */
    private static List<Run> withoutCrumbs(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            joined.add(run);
            while (endsInCrumb(joined)) {
                Run last = joined.remove(joined.size() - 1);
                Run crumb = joined.remove(joined.size() - 1);
                Run first = joined.remove(joined.size() - 1);
                joined.add(new Run(
                        "",
                        first.removed() + crumb.equal() + last.removed(),
                        first.added() + crumb.equal() + last.added()));
            }
        }
        return joined;
    }

    private static boolean endsInCrumb(List<Run> runs) {
        int size = runs.size();
        if (size < 3 || runs.get(size - 1).isEqual() || !runs.get(size - 2).isEqual()) {
            return false;
        }
        Run first = runs.get(size - 3);
        Run last = runs.get(size - 1);
        boolean oneWay = first.added().isEmpty() && last.added().isEmpty()
                || first.removed().isEmpty() && last.removed().isEmpty();
        if (oneWay) {
            return false;
        }
        String between = runs.get(size - 2).equal().strip();
        if (between.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return true;
        }
        return between.length() <= Math.min(first.weight(), last.weight());
    }
}
