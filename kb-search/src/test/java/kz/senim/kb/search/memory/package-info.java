/** Shows what is kept and what goes. */
@NullMarked
package kz.senim.kb.search.memory;

import org.jspecify.annotations.NullMarked;
