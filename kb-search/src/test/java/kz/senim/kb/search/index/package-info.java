/** What a question finds. */
@NullMarked
package kz.senim.kb.search.index;

import org.jspecify.annotations.NullMarked;
