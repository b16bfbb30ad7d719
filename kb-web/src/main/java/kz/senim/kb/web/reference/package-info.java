/** Reference tables in the API. */
@NullMarked
package kz.senim.kb.web.reference;

import org.jspecify.annotations.NullMarked;
