package kz.senim.kb.citing;

import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a provision's words that cites something in the base.
 *
 * @param paragraph the place of the paragraph it stands in, from 0
 * @param start where it begins in that paragraph's text
 * @param end where it ends, exclusively
 * @param actId the act cited
 * @param language the language in which it can be read: that of the words where the base has it
 * @param article the provision cited, as addresses name it; null when the act as a whole is
 * @param eId the smallest unit named that the provision has; null when the act as a whole is cited
 * @param heading what the provision, or the act, is called
 */
public record Reference(
        int paragraph,
        int start,
        int end,
        String actId,
        Language language,
        @Nullable String article,
        @Nullable String eId,
        String heading) {}
