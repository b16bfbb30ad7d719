/** Starting and reading about a server. */
@NullMarked
package kz.senim.kb.deploy.server;

import org.jspecify.annotations.NullMarked;
