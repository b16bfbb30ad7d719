/** Brings legislation in: files are read, parsed, compared and published, each in one transaction. */
@NullMarked
package kz.senim.kb.importer;

import org.jspecify.annotations.NullMarked;
