/** What can be typed after kb, one class a command. */
@NullMarked
package kz.senim.kb.deploy.command;

import org.jspecify.annotations.NullMarked;
