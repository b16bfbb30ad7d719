@NullMarked
package kz.senim.kb.legislation;

import org.jspecify.annotations.NullMarked;
