/** The append-only, hash-chained journal of who changed what, and who is acting now. */
@NullMarked
package kz.senim.kb.audit;

import org.jspecify.annotations.NullMarked;
