/** Tables of amounts, deadlines, fees and ages, each row for the days it holds; the door is {@link ReferenceTables}. */
@NullMarked
package kz.senim.kb.reference;

import org.jspecify.annotations.NullMarked;
