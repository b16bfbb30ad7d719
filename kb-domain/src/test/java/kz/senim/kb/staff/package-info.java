@NullMarked
package kz.senim.kb.staff;

import org.jspecify.annotations.NullMarked;
