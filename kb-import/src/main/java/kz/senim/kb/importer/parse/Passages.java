package kz.senim.kb.importer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of a source together to passages. On the site every link breaks its paragraph into lines, a heading's
 * title is wrapped, and a point that was taken out stands at the margin: the layout alone does not say where a paragraph
 * ends.
 */
final class Passages {
    private static final Pattern OWN_NUMBER = Pattern.compile("\\d{1,4}(?:-\\d{1,3})*[.)](?:\\s|$)");
    private static final Pattern NUMBERED_TITLE = Pattern.compile("\\d{1,3}\\.\\s\\p{Lu}");

    private static final Pattern SIGNATURE = Pattern.compile("(?<=[.;)\"»]) (?=(?:Президент Республики Казахстан"
            + "|Қазақстан Республикасының Президент[іi])(?: \\p{Lu}\\.\\s?\\p{Lu}\\p{L}+)?$)");

    private final Headings headings;
    private final List<Passage> passages = new ArrayList<>();
    private @Nullable Passage open;
    private final StringBuilder words = new StringBuilder();
    private boolean openIsHeading;
    private boolean blankAbove = true;

    private Passages(Headings headings) {
        this.headings = headings;
    }

    static List<Passage> of(List<SourceLine> lines, Headings headings) {
        Passages passages = new Passages(headings);
        lines.forEach(passages::add);
        passages.close(false);
        passages.cutSignature();
        return List.copyOf(passages.passages);
    }

    /** Where the signature had no paragraph of its own, it hangs on the last one. */
    private void cutSignature() {
        if (passages.isEmpty()) {
            return;
        }
        Passage last = passages.get(passages.size() - 1);
        Matcher matcher = SIGNATURE.matcher(last.text());
        if (matcher.find()) {
            passages.set(passages.size() - 1, last.withText(last.text().substring(0, matcher.start())));
            passages.add(
                    new Passage(last.line(), last.text().substring(matcher.end()), LineHint.PARAGRAPH, false, false));
        }
    }

    private void add(SourceLine line) {
        switch (line.hint()) {
            case BLANK -> blankAbove = true;
            case CONTINUATION -> {
                continueWith(line, LineHint.PARAGRAPH);
                blankAbove = false;
            }
            case MARGIN -> {
                addAtMargin(line);
                blankAbove = false;
            }
            case HEADING, PARAGRAPH, NOTE, COMING -> {
                begin(line, line.hint() == LineHint.HEADING);
                blankAbove = false;
            }
        }
    }

    private void addAtMargin(SourceLine line) {
        Optional<Heading> heading = headings.read(line.text());
        boolean reads = heading.isPresent() && heading.get().trust() == Heading.Trust.CLEAR;
        boolean roman = !reads && headings.readRoman(line.text()).isPresent();
        if (open == null) {
            begin(line, reads || roman);
        } else if (blankAbove) {
            if (reads || roman || openIsHeading || standsAlone(line.text())) {
                begin(line, reads || roman);
            } else {
                continueWith(line, LineHint.MARGIN);
            }
        } else if (openIsHeading) {
            if (reads || roman || NUMBERED_TITLE.matcher(line.text()).lookingAt()) {
                begin(line, true);
            } else {
                continueWith(line, LineHint.MARGIN);
            }
        } else if (reads && !heading.get().title().isEmpty()) {
            begin(line, true);
        } else {
            continueWith(line, LineHint.MARGIN);
        }
    }

    /** Whether a line at the margin below a blank line is a paragraph of its own, not the rest of one cut by a link. */
    private boolean standsAlone(String line) {
        if (endsASentence()) {
            return true;
        }
        int first = line.codePointAt(0);
        if (Character.isDigit(first)) {
            return OWN_NUMBER.matcher(line).lookingAt();
        }
        return !Character.isLowerCase(first) && "(,;:.)№–—-".indexOf(first) < 0;
    }

    private boolean endsASentence() {
        return words.length() > 0 && ".;:!?–—-".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private void begin(SourceLine line, boolean heading) {
        boolean touches = open != null && !blankAbove;
        close(touches && heading);
        open = new Passage(line.number(), "", line.hint(), touches, false);
        openIsHeading = heading;
        words.append(line.text());
    }

    private void continueWith(SourceLine line, LineHint otherwise) {
        if (open == null) {
            begin(new SourceLine(line.number(), line.text(), otherwise), false);
            return;
        }
        words.append(' ').append(line.text());
    }

    private void close(boolean touchesBelow) {
        Passage passage = open;
        if (passage != null) {
            Passage whole = new Passage(
                    passage.line(),
                    Joints.tidy(words.toString()),
                    passage.hint(),
                    passage.touchesAbove(),
                    touchesBelow);
            InlineBreaks.split(whole, passages);
            words.setLength(0);
            open = null;
        }
    }

    /** The places inside a paragraph where something else begins, because its line stood at the margin. */
    private static final class InlineBreaks {
        private static final Pattern NOTE =
                Pattern.compile(" (?=(?:Примечани[ея] (?:ИЗПИ|РЦПИ)!|(?:ЗҚАИ|РҚАО|РКАО)-ның ескертпес[іi]!))");
        private static final Pattern REPEAL = Pattern.compile("(?<=[.;:,]) (?=\\d{1,3}(?:-\\d{1,3})*[.)] \\(?"
                + "(?:[Ии]сключен|[Аа]л(?:ын)?ып тасталды|[Дд]ействовал[аи]? до ))");
        private static final Pattern ITEM = Pattern.compile("(?<=;) (?=(\\d{1,3}(?:-\\d{1,3})?)\\) )");
        private static final Pattern FIRST_ITEM = Pattern.compile("(\\d{1,3}(?:-\\d{1,3})?)\\) ");

        private static final Pattern HEADED = Pattern.compile(
                "(?:Глава|Параграф|Раздел|Подраздел|§) .*|\\S+-(?:тарау|параграф|бөл[іi]м)\\b.*", Pattern.DOTALL);
        private static final Pattern ARTICLE = Pattern.compile(" (?=(?:Статья \\d[\\d-]*|\\d[\\d-]*-бап)\\. \\p{Lu})");

        private InlineBreaks() {}

        static void split(Passage passage, List<Passage> into) {
            if (passage.hint() == LineHint.HEADING || passage.hint() == LineHint.MARGIN) {
                if (HEADED.matcher(passage.text()).matches()
                        && ARTICLE.matcher(passage.text()).find()) {
                    for (String heading : ARTICLE.split(passage.text())) {
                        into.add(new Passage(passage.line(), heading, passage.hint(), false, passage.touchesBelow()));
                    }
                    return;
                }
            }
            for (Passage part : cut(passage, NOTE)) {
                boolean words =
                        part.hint() != LineHint.HEADING && part.hint() != LineHint.NOTE && !Notes.opens(part.text());
                if (!words) {
                    into.add(part);
                    continue;
                }
                for (Passage piece : cut(part, REPEAL)) {
                    items(piece, into);
                }
            }
        }

        private static List<Passage> cut(Passage passage, Pattern at) {
            String text = passage.text();
            if (!mayHold(text, at)) {
                return List.of(passage);
            }
            Matcher matcher = at.matcher(text);
            List<Passage> parts = new ArrayList<>();
            int from = 0;
            while (matcher.find()) {
                parts.add(part(passage, text.substring(from, matcher.start()), parts.isEmpty()));
                from = matcher.end();
            }
            parts.add(part(passage, text.substring(from), parts.isEmpty()));
            return parts;
        }

        private static boolean mayHold(String text, Pattern at) {
            return at == NOTE
                    ? text.contains(" Примечани") || text.contains("-ның ескертпес")
                    : text.contains("сключ") || text.contains("тасталды") || text.contains("ействовал");
        }

        private static Passage part(Passage passage, String text, boolean first) {
            return first
                    ? passage.withText(text)
                    : new Passage(passage.line(), text, later(passage.hint()), false, passage.touchesBelow());
        }

        private static LineHint later(LineHint hint) {
            return hint == LineHint.COMING ? hint : LineHint.PARAGRAPH;
        }

        /** Cuts «8-1) …; 8-2) …» where the second number follows the paragraph's own. */
        private static void items(Passage passage, List<Passage> into) {
            String text = passage.text();
            Matcher first = FIRST_ITEM.matcher(text);
            if (!first.lookingAt()) {
                into.add(passage);
                return;
            }
            ArticleNumber number = ArticleNumber.of(String.valueOf(first.group(1)));
            Matcher matcher = ITEM.matcher(text);
            int from = 0;
            boolean whole = true;
            while (matcher.find()) {
                ArticleNumber next = ArticleNumber.of(String.valueOf(matcher.group(1)));
                if (next.follows(number)) {
                    into.add(part(passage, text.substring(from, matcher.start()), whole));
                    from = matcher.end();
                    number = next;
                    whole = false;
                }
            }
            into.add(part(passage, text.substring(from), whole));
        }
    }
}
