@NullMarked
package kz.senim.kb.importer.sample;

import org.jspecify.annotations.NullMarked;
