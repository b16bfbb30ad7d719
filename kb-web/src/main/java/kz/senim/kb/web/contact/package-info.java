/** Where to turn: regions, contacts and their upkeep for screens and programs, and the HSDS 3.1 reading API. */
@NullMarked
package kz.senim.kb.web.contact;

import org.jspecify.annotations.NullMarked;
