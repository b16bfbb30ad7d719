/** Tests of reading editor's notes. */
@NullMarked
package kz.senim.kb.legislation.note;

import org.jspecify.annotations.NullMarked;
