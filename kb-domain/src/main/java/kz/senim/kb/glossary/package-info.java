/** What the words of the law mean, in short and in three languages; the door is {@link Glossary}. */
@NullMarked
package kz.senim.kb.glossary;

import org.jspecify.annotations.NullMarked;
