package kz.senim.kb.importer;

import java.util.List;

/** The arguments of a message in one column: a line each, shortened where they are long. */
final class Arguments {

    private static final int LONGEST = 300;
    private static final int MOST = 10;

    private Arguments() {}

    static String joined(List<String> arguments) {
        return String.join(
                "\n",
                arguments.stream()
                        .limit(MOST)
                        .map(argument -> argument.replace('\n', ' '))
                        .map(argument -> argument.length() > LONGEST ? argument.substring(0, LONGEST) + "…" : argument)
                        .toList());
    }

    static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\n", -1));
    }
}
