@NullMarked
package kz.senim.kb.region;

import org.jspecify.annotations.NullMarked;
