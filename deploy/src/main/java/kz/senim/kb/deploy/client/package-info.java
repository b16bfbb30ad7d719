/** The API as the command line uses it: JSON, uploads, problem documents. */
@NullMarked
package kz.senim.kb.deploy.client;

import org.jspecify.annotations.NullMarked;
