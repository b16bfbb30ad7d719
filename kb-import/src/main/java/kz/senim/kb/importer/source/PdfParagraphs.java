package kz.senim.kb.importer.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.senim.kb.importer.parse.LineHint;
import kz.senim.kb.importer.parse.SourceLine;

/**
 * Puts the printed lines of a PDF together to paragraphs: one begins where a line is indented, stands further below than
 * the lines of its size do, or has other letters. What is printed at the top or foot of the pages again and again is no
 * part of the text.
 */
final class PdfParagraphs {
    private static final float INDENT = 0.8f;
    private static final float GAP = 1.25f;
    private static final float SAME_SIZE = 0.5f;
    private static final int FEWEST_PAGES = 3;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}-]+");
    private static final Pattern WORD_BEGUN = Pattern.compile("[\\p{L}\\p{M}-]+$");
    /** Before these a hyphen stands for a part left out: «фото- и видеосъемка». */
    private static final Pattern AND = Pattern.compile("(?:и|или|либо|және|мен|немесе)(?![\\p{L}-])");

    private static final int LONGEST_WORD = 60;

    private final List<PdfLine> lines;
    private final Map<Integer, Float> margins = new HashMap<>();
    private final Set<String> vocabulary = new HashSet<>();
    private final List<SourceLine> paragraphs = new ArrayList<>();
    private final float bodySize;
    private final Map<Integer, Float> leadings;

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        this.bodySize = mostFrequent(lines, PdfLine::size);
        this.leadings = leadings(lines);
        for (PdfLine line : lines) {
            margins.merge(line.page(), line.left(), Math::min);
            WORD.matcher(line.text()).results().forEach(word -> vocabulary.add(word.group()));
        }
    }

    static List<SourceLine> of(List<PdfLine> printed) {
        List<PdfLine> lines = withoutRunningHeads(printed);
        if (lines.isEmpty()) {
            return List.of();
        }
        PdfParagraphs reading = new PdfParagraphs(lines);
        reading.read();
        return reading.paragraphs;
    }

    private void read() {
        StringBuilder words = new StringBuilder();
        int number = 1;
        PdfLine first = lines.get(0);
        PdfLine above = null;
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (above == null || begins(line, above)) {
                end(words, number, first);
                first = line;
                number = i + 1;
                words.append(line.text());
            } else {
                join(words, line.text());
            }
            above = line;
        }
        end(words, number, first);
    }

    private void end(StringBuilder words, int number, PdfLine first) {
        if (words.length() > 0) {
            LineHint hint = LineHint.PARAGRAPH;
            if (first.bold()) {
                hint = first.size() > bodySize + SAME_SIZE ? LineHint.HEADING : LineHint.MARGIN;
            }
            paragraphs.add(new SourceLine(number, "", LineHint.BLANK));
            paragraphs.add(new SourceLine(number, words.toString(), hint));
            words.setLength(0);
        }
    }

    private boolean begins(PdfLine line, PdfLine above) {
        if (line.bold() != above.bold() || Math.abs(line.size() - above.size()) > SAME_SIZE) {
            return true;
        }
        if (isIndented(line)) {
            return true;
        }
        if (line.page() != above.page()) {
            return endsItsParagraph(above);
        }
        float gap = line.base() - above.base();
        float leading = leadings.getOrDefault(Math.round(line.size()), line.size() * 1.2f);
        return gap < 0 || gap > leading * GAP;
    }

    /** Whether nothing of its paragraph can follow: the line above was not filled and ends a sentence. */
    private boolean endsItsParagraph(PdfLine above) {
        char last = above.text().charAt(above.text().length() - 1);
        float right = lines.stream()
                .filter(line -> line.page() == above.page())
                .map(PdfLine::right)
                .max(Float::compare)
                .orElse(above.right());
        return ".;:!?".indexOf(last) >= 0 && above.right() < right - above.size() * 2;
    }

    private boolean isIndented(PdfLine line) {
        return line.left() - margins.getOrDefault(line.page(), line.left()) > line.size() * INDENT;
    }

    /** A hyphen at a line's end joins what it stands between; it goes where the word is known without. */
    private void join(StringBuilder words, String next) {
        int last = words.length() - 1;
        boolean joins = last > 0
                && "-\u00AD".indexOf(words.charAt(last)) >= 0
                && Character.isLetterOrDigit(words.charAt(last - 1))
                && Character.isLetterOrDigit(next.charAt(0))
                && !AND.matcher(next).lookingAt();
        if (!joins) {
            words.append(' ').append(next);
            return;
        }
        Matcher begun = WORD_BEGUN.matcher(words.substring(Math.max(0, last - LONGEST_WORD), last));
        Matcher ended = WORD.matcher(next);
        if (begun.find() && ended.lookingAt()) {
            String hyphenated = begun.group() + "-" + ended.group();
            boolean known = vocabulary.contains(begun.group() + ended.group()) && !vocabulary.contains(hyphenated);
            if (known || words.charAt(last) == '\u00AD') {
                words.setLength(last);
            }
        }
        words.append(next);
    }

    /** How far below each other lines of a size stand within paragraphs: the least of the frequent distances. */
    private static Map<Integer, Float> leadings(List<PdfLine> lines) {
        Map<Integer, Map<Integer, Integer>> counts = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            PdfLine above = lines.get(i - 1);
            float gap = line.base() - above.base();
            if (line.page() == above.page()
                    && Math.abs(line.size() - above.size()) <= SAME_SIZE
                    && gap > line.size() * 0.7f
                    && gap < line.size() * 2) {
                counts.computeIfAbsent(Math.round(line.size()), size -> new HashMap<>())
                        .merge(Math.round(gap * 10), 1, Integer::sum);
            }
        }
        Map<Integer, Float> leadings = new HashMap<>();
        counts.forEach((size, gaps) -> {
            int most = gaps.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            gaps.entrySet().stream()
                    .filter(gap -> gap.getValue() * 5 >= most)
                    .mapToInt(Map.Entry::getKey)
                    .min()
                    .ifPresent(least -> leadings.put(size, least / 10f));
        });
        return leadings;
    }

    private static List<PdfLine> withoutRunningHeads(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = lines.stream().collect(Collectors.groupingBy(PdfLine::page));
        if (pages.size() < FEWEST_PAGES) {
            return lines;
        }
        Map<String, Integer> counts = new HashMap<>();
        for (List<PdfLine> page : pages.values()) {
            for (PdfLine edge : edges(page)) {
                counts.merge(pattern(edge), 1, Integer::sum);
            }
        }
        Set<PdfLine> heads = new HashSet<>();
        for (List<PdfLine> page : pages.values()) {
            for (PdfLine edge : edges(page)) {
                int times = counts.getOrDefault(pattern(edge), 0);
                if (times >= FEWEST_PAGES && times * 2 >= pages.size()) {
                    heads.add(edge);
                }
            }
        }
        return lines.stream().filter(line -> !heads.contains(line)).toList();
    }

    private static Set<PdfLine> edges(List<PdfLine> page) {
        return Set.copyOf(Set.of(0, page.size() - 1).stream().map(page::get).collect(Collectors.toSet()));
    }

    private static String pattern(PdfLine line) {
        return DIGITS.matcher(line.text()).replaceAll("#") + "@" + Math.round(line.base());
    }

    private static float mostFrequent(List<PdfLine> lines, Function<PdfLine, Float> property) {
        return lines.stream().collect(Collectors.groupingBy(property, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }
}
