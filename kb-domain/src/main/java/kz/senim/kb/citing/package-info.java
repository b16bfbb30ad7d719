/** What provisions cite in their words, and which provisions cite one: links from norm to norm inside the base. */
@NullMarked
package kz.senim.kb.citing;

import org.jspecify.annotations.NullMarked;
