@NullMarked
package kz.senim.kb.web.faces;

import org.jspecify.annotations.NullMarked;
