package kz.senim.kb.legislation.note;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The law a note names as the one that changes a provision.
 *
 * @param date the day it is of; null where the note does not say, or says a day there is not
 * @param number its number, roman numerals in Latin letters: {@code 242-VIII}; empty where the note does not say
 * @param place the place of the very same act that made the change, where no other law did: {@code ст. 263}; else empty
 */
public record ChangingLaw(@Nullable LocalDate date, String number, String place) {}
