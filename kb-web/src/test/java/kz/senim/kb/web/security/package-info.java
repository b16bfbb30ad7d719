@NullMarked
package kz.senim.kb.web.security;

import org.jspecify.annotations.NullMarked;
