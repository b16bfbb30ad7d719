/** Errors in the base, as reported by those who use it. */
@NullMarked
package kz.senim.kb.feedback;

import org.jspecify.annotations.NullMarked;
