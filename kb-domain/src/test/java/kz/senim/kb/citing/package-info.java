@NullMarked
package kz.senim.kb.citing;

import org.jspecify.annotations.NullMarked;
