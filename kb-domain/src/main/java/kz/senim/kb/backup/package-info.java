/** The whole base as one file that either database can give and take. */
@NullMarked
package kz.senim.kb.backup;

import org.jspecify.annotations.NullMarked;
