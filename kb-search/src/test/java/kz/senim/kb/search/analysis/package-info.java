/** What a question finds. */
@NullMarked
package kz.senim.kb.search.analysis;

import org.jspecify.annotations.NullMarked;
