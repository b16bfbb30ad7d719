/** How good search is: judged queries put to a server, what it found measured against the judgements. */
@NullMarked
package kz.senim.kb.deploy.quality;

import org.jspecify.annotations.NullMarked;
