/** The people who use the base: accounts, roles, passwords and tokens. */
@NullMarked
package kz.senim.kb.staff;

import org.jspecify.annotations.NullMarked;
