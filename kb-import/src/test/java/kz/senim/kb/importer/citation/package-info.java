/** Citations in the text of real laws. */
@NullMarked
package kz.senim.kb.importer.citation;

import org.jspecify.annotations.NullMarked;
