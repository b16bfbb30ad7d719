@NullMarked
package kz.senim.kb.search.repair;

import org.jspecify.annotations.NullMarked;
