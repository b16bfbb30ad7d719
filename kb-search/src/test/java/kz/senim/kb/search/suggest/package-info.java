/** Tests of suggestions while one types. */
@NullMarked
package kz.senim.kb.search.suggest;

import org.jspecify.annotations.NullMarked;
