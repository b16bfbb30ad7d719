/** Where callers live: the country, its regions and cities, and what lies in them, under all their names. */
@NullMarked
package kz.senim.kb.region;

import org.jspecify.annotations.NullMarked;
