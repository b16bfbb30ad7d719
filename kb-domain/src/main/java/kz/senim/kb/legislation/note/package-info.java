/** What an editor's note beside a provision says: which law did, or will do, what to which unit, and from when. */
@NullMarked
package kz.senim.kb.legislation.note;

import org.jspecify.annotations.NullMarked;
