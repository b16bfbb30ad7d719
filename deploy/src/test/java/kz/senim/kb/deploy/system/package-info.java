/** Senim as a whole, over HTTP and in a browser, started the way people start it. */
@NullMarked
package kz.senim.kb.deploy.system;

import org.jspecify.annotations.NullMarked;
