/** Referral directories: read from HSDS files and plain tables, compared, accepted as a whole, undone, and written. */
@NullMarked
package kz.senim.kb.importer.hsds;

import org.jspecify.annotations.NullMarked;
