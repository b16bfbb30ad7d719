/** Bringing legislation in over the web: the administrator's page and the resource behind it. */
@NullMarked
package kz.senim.kb.web.importer;

import org.jspecify.annotations.NullMarked;
