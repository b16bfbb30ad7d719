/** How Russian and Kazakh words become index terms: letters that look alike, compounds, word forms. */
@NullMarked
package kz.senim.kb.search.analysis;

import org.jspecify.annotations.NullMarked;
