/** The pages of acts and their provisions. */
@NullMarked
package kz.senim.kb.web.legislation;

import org.jspecify.annotations.NullMarked;
