/** What an edition changes in the text before it, provision by provision; pure, it reads and writes nothing. */
@NullMarked
package kz.senim.kb.legislation.diff;

import org.jspecify.annotations.NullMarked;
