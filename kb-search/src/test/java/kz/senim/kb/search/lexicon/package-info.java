/** What is learned from texts in both languages, and what people make of it. */
@NullMarked
package kz.senim.kb.search.lexicon;

import org.jspecify.annotations.NullMarked;
