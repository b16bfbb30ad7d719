/** Tests of the measures of search and of the files they are read from. */
@NullMarked
package kz.senim.kb.deploy.quality;

import org.jspecify.annotations.NullMarked;
