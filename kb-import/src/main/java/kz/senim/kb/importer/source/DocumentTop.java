package kz.senim.kb.importer.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.senim.kb.importer.parse.EditionParser;
import kz.senim.kb.importer.parse.LineHint;
import kz.senim.kb.importer.parse.PrintedDay;
import kz.senim.kb.importer.parse.SourceLine;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import org.jspecify.annotations.Nullable;

/**
 * What stands on top of a document and is not part of the act's words: its title, its status, the line of its
 * requisites, the day it speaks for. They come in the site's order, the title first, or in that of other publishers,
 * the requisites first.
 *
 * @param requisites what was found; null when there is nothing of the kind
 * @param lines the lines without it
 */
record DocumentTop(@Nullable Requisites requisites, List<SourceLine> lines) {
    private static final int LINES_ON_TOP = 10;
    private static final int LONGEST_TITLE = 400;
    private static final Map<String, ForceStatus> STATUS = Map.of(
            "обновленный", ForceStatus.IN_FORCE,
            "новый", ForceStatus.IN_FORCE,
            "утративший силу", ForceStatus.REPEALED,
            "жаңартылған", ForceStatus.IN_FORCE,
            "жаңа", ForceStatus.IN_FORCE,
            "күшін жойған", ForceStatus.REPEALED);
    private static final Pattern AS_OF = Pattern.compile(
            "\\(.{0,200}?(?:по состоянию на (?<ru>\\d\\d\\.\\d\\d\\.\\d{4})|(?<kk>\\d\\d\\.\\d\\d\\.\\d{4}) ?ж?\\.? ?(?:жағдай|берілген)).{0,200}\\)\\.?");
    private static final Pattern NOTE = Pattern.compile("(?:[СC]носка|Ескерту|Примечани[ея])\\b.*|.*!", Pattern.DOTALL);

    static DocumentTop of(List<SourceLine> all, @Nullable Language language) {
        List<SourceLine> lines = new ArrayList<>(all);
        List<Integer> top = new ArrayList<>();
        for (int i = 0; i < lines.size() && top.size() < LINES_ON_TOP; i++) {
            SourceLine line = lines.get(i);
            if (line.hint() != LineHint.BLANK) {
                if (NOTE.matcher(line.text()).matches() || isHeading(line, language)) {
                    break;
                }
                top.add(i);
            }
        }
        for (int place = 0; place < top.size(); place++) {
            RequisitesLine line =
                    RequisitesLine.read(lines.get(top.get(place)).text()).orElse(null);
            if (line != null) {
                return place > 0
                        ? titleFirst(lines, top.subList(0, place + 1), line)
                        : requisitesFirst(lines, top, line);
            }
        }
        return new DocumentTop(null, lines);
    }

    private static DocumentTop titleFirst(List<SourceLine> lines, List<Integer> top, RequisitesLine line) {
        StringBuilder title = new StringBuilder();
        ForceStatus status = null;
        for (int at : top.subList(0, top.size() - 1)) {
            String words = lines.get(at).text();
            ForceStatus told = STATUS.get(words.toLowerCase(Locale.ROOT));
            if (told != null) {
                status = told;
            } else {
                title.append(title.isEmpty() ? "" : " ").append(words);
            }
        }
        return without(lines, top.get(top.size() - 1), title.toString(), status, line);
    }

    private static DocumentTop requisitesFirst(List<SourceLine> lines, List<Integer> top, RequisitesLine line) {
        String title = "";
        int last = top.get(0);
        if (top.size() > 1) {
            String words = lines.get(top.get(1)).text();
            char end = words.charAt(words.length() - 1);
            if (words.length() <= LONGEST_TITLE && ".;:".indexOf(end) < 0 && words.charAt(0) != '(') {
                title = words;
                last = top.get(1);
            }
        }
        return without(lines, last, title, null, line);
    }

    private static DocumentTop without(
            List<SourceLine> lines, int last, String title, @Nullable ForceStatus status, RequisitesLine line) {
        int to = last + 1;
        while (to < lines.size() && lines.get(to).hint() == LineHint.BLANK) {
            to++;
        }
        LocalDate edition = to < lines.size() ? asOf(lines.get(to).text()) : null;
        to += edition == null ? 0 : 1;
        return new DocumentTop(
                new Requisites(
                        title.isEmpty() ? null : title,
                        line.kind(),
                        line.number(),
                        line.adopted(),
                        status,
                        null,
                        edition),
                List.copyOf(lines.subList(to, lines.size())));
    }

    /** The day that a line in parentheses says the text speaks for; null where it says none. */
    static @Nullable LocalDate asOf(String line) {
        Matcher asOf = AS_OF.matcher(line);
        if (!asOf.matches()) {
            return null;
        }
        return PrintedDay.parse(String.valueOf(asOf.group("ru") == null ? asOf.group("kk") : asOf.group("ru")));
    }

    private static boolean isHeading(SourceLine line, @Nullable Language language) {
        return language != null && EditionParser.looksLikeAnAct(List.of(line), language);
    }
}
