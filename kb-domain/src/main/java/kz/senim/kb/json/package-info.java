/** One maker of JSON for all. */
@NullMarked
package kz.senim.kb.json;

import org.jspecify.annotations.NullMarked;
