package kz.senim.kb.backup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as one line: values with a tab between them; in a value, backslash, tab, line feed and carriage return are
 * written {@code \\ \t \n \r}; {@code \N} alone is null.
 */
final class Line {

    private static final String NULL = "\\N";

    private Line() {}

    static String write(List<@Nullable String> values) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                line.append('\t');
            }
            append(line, values.get(i));
        }
        return line.toString();
    }

    /**
     * @throws IllegalArgumentException when the line was not made by {@link #write}
     */
    static List<@Nullable String> read(String line) {
        List<@Nullable String> values = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == '\t') {
                values.add(value(line.substring(start, i)));
                start = i + 1;
            }
        }
        return values;
    }

    private static void append(StringBuilder line, @Nullable String value) {
        if (value == null) {
            line.append(NULL);
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }

    private static @Nullable String value(String written) {
        if (written.equals(NULL)) {
            return null;
        }
        if (written.indexOf('\\') < 0) {
            return written;
        }
        StringBuilder value = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '\\') {
                value.append(c);
                continue;
            }
            i++;
            if (i == written.length()) {
                throw new IllegalArgumentException("A backslash at the end of a value");
            }
            value.append(
                    switch (written.charAt(i)) {
                        case '\\' -> '\\';
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> throw new IllegalArgumentException("An unknown escape");
                    });
        }
        return value.toString();
    }
}
