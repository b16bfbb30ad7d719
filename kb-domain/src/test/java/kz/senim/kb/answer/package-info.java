@NullMarked
package kz.senim.kb.answer;

import org.jspecify.annotations.NullMarked;
