/** What a folder knows of itself. */
@NullMarked
package kz.senim.kb.deploy.base;

import org.jspecify.annotations.NullMarked;
