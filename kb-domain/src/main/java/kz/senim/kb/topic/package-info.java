/** The tree of subjects that callers speak of, the same for answers, figures and contacts; staff look after it. */
@NullMarked
package kz.senim.kb.topic;

import org.jspecify.annotations.NullMarked;
