@NullMarked
package kz.senim.kb.web.rest;

import org.jspecify.annotations.NullMarked;
