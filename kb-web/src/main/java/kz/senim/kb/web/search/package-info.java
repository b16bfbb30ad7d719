/** Search over the web: the resource behind the operator's desk. */
@NullMarked
package kz.senim.kb.web.search;

import org.jspecify.annotations.NullMarked;
