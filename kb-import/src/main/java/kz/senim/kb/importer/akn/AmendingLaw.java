package kz.senim.kb.importer.akn;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The law that an editor's note says a change comes from: the first that it names by day and number. */
final class AmendingLaw {
    private static final Pattern NAMED = Pattern.compile(
            "(?:(?<day>\\d\\d)\\.(?<month>\\d\\d)\\.(?<year>\\d{4})|(?<year2>\\d{4})\\.(?<month2>\\d\\d)\\.(?<day2>\\d\\d))"
                    + "\\s{0,3}(?:г\\.|ж\\.)?\\s{0,3}(?:№|N)\\s{0,3}(?<number>\\d{1,5}(?:-[IVXLCІХС]{1,6})?)");

    private AmendingLaw() {}

    /** Its address as a work. */
    static Optional<String> in(String note) {
        Matcher named = NAMED.matcher(note);
        if (!named.find()) {
            return Optional.empty();
        }
        boolean yearFirst = named.group("year") == null;
        String day = yearFirst
                ? named.group("year2") + "-" + named.group("month2") + "-" + named.group("day2")
                : named.group("year") + "-" + named.group("month") + "-" + named.group("day");
        String number = String.valueOf(named.group("number"))
                .replace('І', 'I')
                .replace('Х', 'X')
                .replace('С', 'C');
        return Optional.of(FrbrUris.work("law", day, number));
    }
}
