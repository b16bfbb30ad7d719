/** What callers say, and what the law says for it: a directed, weighted thesaurus that questions are widened with. */
@NullMarked
package kz.senim.kb.search.thesaurus;

import org.jspecify.annotations.NullMarked;
