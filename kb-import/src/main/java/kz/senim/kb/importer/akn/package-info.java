/** Writes acts in Akoma Ntoso 3.0 (OASIS LegalDocML), so that any program that knows it, and this one, can take them in. */
@NullMarked
package kz.senim.kb.importer.akn;

import org.jspecify.annotations.NullMarked;
