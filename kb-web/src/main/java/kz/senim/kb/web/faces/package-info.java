/** What every page shares: its language, its theme, its texts and its address. */
@NullMarked
package kz.senim.kb.web.faces;

import org.jspecify.annotations.NullMarked;
