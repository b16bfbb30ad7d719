/** Acts of legislation, their editions and provisions, in both languages and over time. */
@NullMarked
package kz.senim.kb.legislation;

import org.jspecify.annotations.NullMarked;
