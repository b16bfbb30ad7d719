/** Where to turn: organizations, their services and where these are given, under the names of HSDS 3.1. */
@NullMarked
package kz.senim.kb.contact;

import org.jspecify.annotations.NullMarked;
