/** An act in its two languages beside each other: what answers to what, and what has nothing that answers to it. */
@NullMarked
package kz.senim.kb.legislation.parallel;

import org.jspecify.annotations.NullMarked;
