@NullMarked
package kz.senim.kb.contact.schedule;

import org.jspecify.annotations.NullMarked;
