/** Reads the rows of reference tables from spreadsheets; the door is {@link ReferenceFileImport}. */
@NullMarked
package kz.senim.kb.importer.reference;

import org.jspecify.annotations.NullMarked;
