/** The glossary in the API. */
@NullMarked
package kz.senim.kb.web.glossary;

import org.jspecify.annotations.NullMarked;
