/** Answers, crisis protocols, templates and notices: written with care, used in seconds, and flagged when the law moves. */
@NullMarked
package kz.senim.kb.answer;

import org.jspecify.annotations.NullMarked;
