/** Setting up and running every test. */
@NullMarked
package kz.senim.kb.deploy.check;

import org.jspecify.annotations.NullMarked;
