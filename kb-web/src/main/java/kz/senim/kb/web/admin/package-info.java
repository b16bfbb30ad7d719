/** Running the base: sessions, accounts, tokens, reports, backups. */
@NullMarked
package kz.senim.kb.web.admin;

import org.jspecify.annotations.NullMarked;
