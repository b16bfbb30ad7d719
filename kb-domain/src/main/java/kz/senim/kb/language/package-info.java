/** The two languages of the law, and what is said in both. */
@NullMarked
package kz.senim.kb.language;

import org.jspecify.annotations.NullMarked;
