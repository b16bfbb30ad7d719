/** Who may come in, and what a browser may do with our pages. */
@NullMarked
package kz.senim.kb.web.security;

import org.jspecify.annotations.NullMarked;
