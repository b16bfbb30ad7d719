@NullMarked
package kz.senim.kb.glossary;

import org.jspecify.annotations.NullMarked;
