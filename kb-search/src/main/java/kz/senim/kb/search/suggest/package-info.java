/** What a person may be about to type: acts, headings of provisions, and wordings of the helpline. */
@NullMarked
package kz.senim.kb.search.suggest;

import org.jspecify.annotations.NullMarked;
