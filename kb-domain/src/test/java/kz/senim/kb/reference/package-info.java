@NullMarked
package kz.senim.kb.reference;

import org.jspecify.annotations.NullMarked;
