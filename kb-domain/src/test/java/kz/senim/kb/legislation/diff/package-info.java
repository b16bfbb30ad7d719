/** The proofs of what two texts of an act differ in. */
@NullMarked
package kz.senim.kb.legislation.diff;

import org.jspecify.annotations.NullMarked;
