/** Search over HTTP. */
@NullMarked
package kz.senim.kb.web.search;

import org.jspecify.annotations.NullMarked;
