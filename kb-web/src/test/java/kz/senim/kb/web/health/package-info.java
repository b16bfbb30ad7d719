@NullMarked
package kz.senim.kb.web.health;

import org.jspecify.annotations.NullMarked;
