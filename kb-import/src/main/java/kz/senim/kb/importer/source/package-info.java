/** Files of legislation in the formats they come in, read to plain lines with hints of their layout; the only user of jsoup. */
@NullMarked
package kz.senim.kb.importer.source;

import org.jspecify.annotations.NullMarked;
