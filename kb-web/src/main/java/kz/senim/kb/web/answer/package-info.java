/** Answers, protocols and templates on pages and in the API. */
@NullMarked
package kz.senim.kb.web.answer;

import org.jspecify.annotations.NullMarked;
