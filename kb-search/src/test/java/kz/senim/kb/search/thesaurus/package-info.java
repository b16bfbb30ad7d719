@NullMarked
package kz.senim.kb.search.thesaurus;

import org.jspecify.annotations.NullMarked;
