package kz.senim.kb.legislation;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an act stands in one language on one day.
 *
 * @param stand what the base can say
 * @param date the date of the edition that speaks for the day, of the first that is known, or of the act's adoption; null
 *     where there is no text at all
 */
public record StandOnDay(Stand stand, @Nullable LocalDate date) {

    /** What the base can say of an act on a day. */
    public enum Stand {
        /** An edition speaks for the day. */
        KNOWN,
        /** The act was adopted later. */
        NOT_ADOPTED_YET,
        /** All editions known are later; what the text was is not known. */
        NO_EDITION_BEFORE,
        /** There is no text in this language. */
        NO_TEXT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
