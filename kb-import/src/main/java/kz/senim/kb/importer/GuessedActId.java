package kz.senim.kb.importer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.SourceFile;
import org.jspecify.annotations.Nullable;

/** The id adilet most likely has for an act, so that nobody has to look it up. */
final class GuessedActId {

    /** From this year on numbers are written with eight digits, before with seven and a stroke. */
    private static final int EIGHT_DIGITS_SINCE = 2011;

    private static final int LONGEST_NUMBER = 8;

    private GuessedActId() {}

    /**
     * {@code K1400000226} for a code of 2014 with the number 226-V, {@code Z020000345_} for a law of 2002 with the
     * number 345; from the title where number or day is not known, the same for the same title.
     */
    static String of(ActKind kind, String number, @Nullable LocalDate adopted, String title) {
        String digits = number.replaceFirst("^(\\d+).*$", "$1");
        if (adopted == null || !digits.matches("\\d{1," + LONGEST_NUMBER + "}")) {
            return "X"
                    + SourceFile.sha256(title.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8))
                            .substring(0, 12);
        }
        int year = adopted.getYear();
        String serial = year >= EIGHT_DIGITS_SINCE
                ? String.format(Locale.ROOT, "%08d", Integer.parseInt(digits))
                : String.format(Locale.ROOT, "%07d_", Integer.parseInt(digits));
        return letter(kind) + String.format(Locale.ROOT, "%02d", year % 100) + serial;
    }

    private static String letter(ActKind kind) {
        return switch (kind) {
            case CONSTITUTION, CODE -> "K";
            case LAW, TREATY -> "Z";
            case DECREE -> "U";
            case ORDER -> "V";
            case OTHER -> "P";
        };
    }
}
