/** Writes acts, provisions and answers as documents to print, send and keep: DOCX, PDF, plain text. */
@NullMarked
package kz.senim.kb.importer.paper;

import org.jspecify.annotations.NullMarked;
