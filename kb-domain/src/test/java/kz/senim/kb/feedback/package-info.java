@NullMarked
package kz.senim.kb.feedback;

import org.jspecify.annotations.NullMarked;
