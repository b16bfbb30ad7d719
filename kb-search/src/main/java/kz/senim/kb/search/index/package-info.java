/** Keeps the index equal to the database: rebuild, state, reconciliation. */
@NullMarked
package kz.senim.kb.search.index;

import org.jspecify.annotations.NullMarked;
