package kz.senim.kb.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs once on H2 and once on PostgreSQL, each time on an empty base which it takes as a
 * {@link TestBase} parameter. PostgreSQL is named by {@code KB_TEST_DB_URL}, {@code KB_TEST_DB_USER} and
 * {@code KB_TEST_DB_PASSWORD}; without them that half is left out, but in CI it fails.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(EveryDatabase.class)
public @interface OnEveryDatabase {}
