/** Reads a question as it was meant where it was typed on the wrong keyboard, in other letters or with slips. */
@NullMarked
package kz.senim.kb.search.repair;

import org.jspecify.annotations.NullMarked;
