@NullMarked
package kz.senim.kb.importer.reference;

import org.jspecify.annotations.NullMarked;
