/** Reads citations of law as people write them, in Russian and Kazakh; pure functions over text that throw for no input. */
@NullMarked
package kz.senim.kb.legislation.citation;

import org.jspecify.annotations.NullMarked;
