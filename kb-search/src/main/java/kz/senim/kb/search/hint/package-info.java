/** Search hints: callers' wordings that staff attach to a provision, so that these words find it. */
@NullMarked
package kz.senim.kb.search.hint;

import org.jspecify.annotations.NullMarked;
