/** The Russian–Kazakh lexicon that the base learns by itself from laws published in both languages. */
@NullMarked
package kz.senim.kb.search.lexicon;

import org.jspecify.annotations.NullMarked;
