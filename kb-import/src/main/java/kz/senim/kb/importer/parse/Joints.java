package kz.senim.kb.importer.parse;

import java.util.regex.Pattern;

/** How lines that a page broke at its links become one line again that reads well. */
final class Joints {
    private static final Pattern BEFORE_MARK = Pattern.compile(" +(?=[,;:!?)\\]»])");
    private static final Pattern BEFORE_STOP = Pattern.compile("(?<![.\\s]) +(?=\\.(?:\\s|$))");
    private static final Pattern AFTER_BRACKET = Pattern.compile("(?<=[(\\[«]) +");

    private Joints() {}

    /** The line with no space before a closing mark nor after an opening one. */
    static String tidy(String line) {
        if (!needsTidying(line)) {
            return line;
        }
        String tidy = line;
        if (BEFORE_MARK.matcher(tidy).find()) {
            tidy = BEFORE_MARK.matcher(tidy).replaceAll("");
        }
        if (BEFORE_STOP.matcher(tidy).find()) {
            tidy = BEFORE_STOP.matcher(tidy).replaceAll("");
        }
        if (AFTER_BRACKET.matcher(tidy).find()) {
            tidy = AFTER_BRACKET.matcher(tidy).replaceAll("");
        }
        return tidy;
    }

    private static boolean needsTidying(String line) {
        for (int at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) {
            if (at > 0 && "([«".indexOf(line.charAt(at - 1)) >= 0
                    || at + 1 < line.length() && ",;:!?)]».".indexOf(line.charAt(at + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
