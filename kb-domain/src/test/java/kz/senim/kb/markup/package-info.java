@NullMarked
package kz.senim.kb.markup;

import org.jspecify.annotations.NullMarked;
