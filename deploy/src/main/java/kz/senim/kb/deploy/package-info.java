/** The launcher: starts a server over one folder, and talks to a server here or elsewhere. */
@NullMarked
package kz.senim.kb.deploy;

import org.jspecify.annotations.NullMarked;
