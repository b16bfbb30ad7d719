package kz.senim.kb.legislation.citation;

import java.util.List;

/**
 * One number or several: «73, 73-1 и 73-2».
 *
 * @param end the token after the list
 * @param bracketed whether the last number has the closing bracket of a sub-point
 */
record NumeralList(List<Numeral> numerals, int end, boolean bracketed) {
    NumeralList {
        numerals = List.copyOf(numerals);
    }
}
