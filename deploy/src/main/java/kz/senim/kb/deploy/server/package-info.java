/** Payara Micro: where it lies, with which flags it runs, what its log says when it fails. */
@NullMarked
package kz.senim.kb.deploy.server;

import org.jspecify.annotations.NullMarked;
