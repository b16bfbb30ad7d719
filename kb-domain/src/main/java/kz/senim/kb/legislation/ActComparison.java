package kz.senim.kb.legislation;

import java.time.LocalDate;
import kz.senim.kb.language.Language;

/**
 * An act, or one provision of it, on two days.
 *
 * @param act the act
 * @param language the language of both texts
 * @param from the day that is compared
 * @param to the day it is compared with
 * @param fromEdition the date of the edition that speaks for the first day
 * @param toEdition the same for the second
 * @param differences what is told differently on the second day
 */
public record ActComparison(
        Act act,
        Language language,
        LocalDate from,
        LocalDate to,
        LocalDate fromEdition,
        LocalDate toEdition,
        EditionComparison differences) {}
