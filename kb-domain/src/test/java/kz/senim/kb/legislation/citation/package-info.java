@NullMarked
package kz.senim.kb.legislation.citation;

import org.jspecify.annotations.NullMarked;
