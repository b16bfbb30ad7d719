/** Measurements of import, start and search, written down where others can repeat them. */
@NullMarked
package kz.senim.kb.deploy.bench;

import org.jspecify.annotations.NullMarked;
