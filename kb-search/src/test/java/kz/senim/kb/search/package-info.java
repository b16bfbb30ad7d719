/** What a question finds. */
@NullMarked
package kz.senim.kb.search;

import org.jspecify.annotations.NullMarked;
