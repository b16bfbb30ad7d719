/** The frame of the API: its address, its problem documents, its description and the guards before it. */
@NullMarked
package kz.senim.kb.web.rest;

import org.jspecify.annotations.NullMarked;
