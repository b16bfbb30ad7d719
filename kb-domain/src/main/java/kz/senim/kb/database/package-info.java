/** The schema of the base, brought up to date before anything reads it, on H2 and PostgreSQL alike. */
@NullMarked
package kz.senim.kb.database;

import org.jspecify.annotations.NullMarked;
