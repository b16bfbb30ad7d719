package kz.senim.kb.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A stretch of a text, from {@code start} until {@code end}, with the words in it that were asked for. */
record Passage(String text, int start, int end, List<Match> matches) {
    private static final int LENGTH = 220;
    private static final int LEAD = 60;
    private static final String SENTENCE_ENDS = ".;:!?\n";

    /** A word of the text that was asked for, and the term it stands for. */
    record Match(int start, int end, String term) {}

    Passage {
        matches = List.copyOf(matches);
    }

    /** The stretch with the most different words of the question, the first of equals; else the text's beginning. */
    static Passage best(String text, List<Match> matches) {
        if (matches.isEmpty()) {
            return new Passage(text, 0, endOf(text, 0), List.of());
        }
        int best = 0;
        double bestScore = -1;
        for (int first = 0; first < matches.size(); first++) {
            double score = score(matches, first);
            if (score > bestScore) {
                best = first;
                bestScore = score;
            }
        }
        int start = startOf(text, matches.get(best).start());
        int end = Math.max(endOf(text, start), matches.get(best).end());
        return new Passage(
                text,
                start,
                end,
                matches.stream()
                        .filter(match -> match.start() >= start && match.end() <= end)
                        .toList());
    }

    /** The words as HTML: those asked for in {@code <em>}, all else escaped, an ellipsis where the text goes on. */
    String html() {
        StringBuilder html = new StringBuilder(end - start + 64);
        if (start > 0) {
            html.append("… ");
        }
        int at = start;
        for (Match match : matches) {
            escape(html, at, match.start());
            html.append("<em>");
            escape(html, match.start(), match.end());
            html.append("</em>");
            at = match.end();
        }
        escape(html, at, end);
        if (end < text.length()) {
            html.append(" …");
        }
        return html.toString();
    }

    private static double score(List<Match> matches, int first) {
        Set<String> terms = new HashSet<>();
        int count = 0;
        int limit = matches.get(first).start() + LENGTH - LEAD;
        for (int i = first; i < matches.size() && matches.get(i).end() <= limit; i++) {
            terms.add(matches.get(i).term());
            count++;
        }
        return terms.size() + 0.01 * count;
    }

    /** The beginning of the sentence where it is near, else of a word not far before. */
    private static int startOf(String text, int match) {
        int earliest = Math.max(0, match - LEAD);
        if (earliest == 0) {
            return 0;
        }
        for (int at = match; at > earliest; at--) {
            if (SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0
                    && (at == text.length()
                            || Character.isWhitespace(text.charAt(at))
                            || text.charAt(at - 1) == '\n')) {
                return skipSpace(text, at, match);
            }
        }
        for (int at = earliest; at < match; at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return skipSpace(text, at, match);
            }
        }
        return match;
    }

    private static int skipSpace(String text, int from, int until) {
        int at = from;
        while (at < until && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOf(String text, int start) {
        int end = Math.min(text.length(), start + LENGTH);
        if (end == text.length()) {
            return end;
        }
        for (int at = end; at > start + LENGTH / 2; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private void escape(StringBuilder html, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\n' -> html.append(' ');
                default -> html.append(c);
            }
        }
    }
}
