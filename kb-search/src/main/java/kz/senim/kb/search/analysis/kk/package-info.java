/**
 * Kazakh for Lucene: turns text into stems, whether or not it was typed with the Kazakh letters, and needs nothing but
 * Lucene.
 */
@NullMarked
package kz.senim.kb.search.analysis.kk;

import org.jspecify.annotations.NullMarked;
