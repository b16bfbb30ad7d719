/** Where the base is kept: the embedded H2 file or the PostgreSQL server that the configuration names. */
@NullMarked
package kz.senim.kb.web.database;

import org.jspecify.annotations.NullMarked;
