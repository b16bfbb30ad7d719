/** When something is open: hours as told, public holidays and the time of Kazakhstan, with what is not known kept apart. */
@NullMarked
package kz.senim.kb.contact.schedule;

import org.jspecify.annotations.NullMarked;
