/** One question over the whole knowledge base, answered with hits ready to be shown. */
@NullMarked
package kz.senim.kb.search;

import org.jspecify.annotations.NullMarked;
