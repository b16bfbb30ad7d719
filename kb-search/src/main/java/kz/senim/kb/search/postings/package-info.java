/** Adds up what each term of a long question is worth to each document, from postings kept in memory. */
@NullMarked
package kz.senim.kb.search.postings;

import org.jspecify.annotations.NullMarked;
