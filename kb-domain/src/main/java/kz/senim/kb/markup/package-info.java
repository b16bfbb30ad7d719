/** Text with a little form: what is pasted from anywhere is brought down to lists, tables, links and emphasis. */
@NullMarked
package kz.senim.kb.markup;

import org.jspecify.annotations.NullMarked;
