/** Whether the server answers and the base can be used. */
@NullMarked
package kz.senim.kb.web.health;

import org.jspecify.annotations.NullMarked;
