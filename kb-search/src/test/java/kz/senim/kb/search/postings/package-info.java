/** Shows that adding up postings finds and scores as Lucene does. */
@NullMarked
package kz.senim.kb.search.postings;

import org.jspecify.annotations.NullMarked;
