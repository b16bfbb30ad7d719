@NullMarked
package kz.senim.kb.contact;

import org.jspecify.annotations.NullMarked;
