@NullMarked
package kz.senim.kb.backup;

import org.jspecify.annotations.NullMarked;
