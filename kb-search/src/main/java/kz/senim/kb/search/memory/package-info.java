/** What search keeps in memory for a while, within bounds. */
@NullMarked
package kz.senim.kb.search.memory;

import org.jspecify.annotations.NullMarked;
