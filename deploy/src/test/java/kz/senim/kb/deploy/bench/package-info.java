/** Tests of what measurements are taken with. */
@NullMarked
package kz.senim.kb.deploy.bench;

import org.jspecify.annotations.NullMarked;
