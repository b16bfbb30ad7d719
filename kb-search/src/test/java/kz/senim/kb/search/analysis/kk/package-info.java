/** How Kazakh words become stems. */
@NullMarked
package kz.senim.kb.search.analysis.kk;

import org.jspecify.annotations.NullMarked;
