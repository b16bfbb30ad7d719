/** Databases for tests: every fact about a door is checked on H2 and on PostgreSQL. */
@NullMarked
package kz.senim.kb.database;

import org.jspecify.annotations.NullMarked;
