/** Search hints against real databases and a real index. */
@NullMarked
package kz.senim.kb.search.hint;

import org.jspecify.annotations.NullMarked;
