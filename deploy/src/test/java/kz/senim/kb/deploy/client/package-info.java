/** The command line's side of the API. */
@NullMarked
package kz.senim.kb.deploy.client;

import org.jspecify.annotations.NullMarked;
