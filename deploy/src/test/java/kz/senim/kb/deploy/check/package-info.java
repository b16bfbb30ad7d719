/** Counting tests. */
@NullMarked
package kz.senim.kb.deploy.check;

import org.jspecify.annotations.NullMarked;
