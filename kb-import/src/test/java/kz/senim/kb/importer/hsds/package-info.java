@NullMarked
package kz.senim.kb.importer.hsds;

import org.jspecify.annotations.NullMarked;
