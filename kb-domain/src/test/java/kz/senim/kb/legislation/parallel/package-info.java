@NullMarked
package kz.senim.kb.legislation.parallel;

import org.jspecify.annotations.NullMarked;
