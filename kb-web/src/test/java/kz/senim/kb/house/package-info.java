/** The rules of the house, over all modules at once. */
@NullMarked
package kz.senim.kb.house;

import org.jspecify.annotations.NullMarked;
