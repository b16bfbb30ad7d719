/** What of the knowledge base goes into the index, under one vocabulary of fields for all kinds of content. */
@NullMarked
package kz.senim.kb.search.mapping;

import org.jspecify.annotations.NullMarked;
