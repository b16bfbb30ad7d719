@NullMarked
package kz.senim.kb.audit;

import org.jspecify.annotations.NullMarked;
