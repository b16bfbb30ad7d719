/** Lines of a source to the tree of an act's provisions, with a list of what was doubtful; never throws, never loses a word. */
@NullMarked
package kz.senim.kb.importer.parse;

import org.jspecify.annotations.NullMarked;
