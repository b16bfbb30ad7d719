@NullMarked
package kz.senim.kb.topic;

import org.jspecify.annotations.NullMarked;
