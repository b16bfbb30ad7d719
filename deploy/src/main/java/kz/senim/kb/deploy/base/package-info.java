/** One base per folder: its lock, its process, its port, its token. */
@NullMarked
package kz.senim.kb.deploy.base;

import org.jspecify.annotations.NullMarked;
