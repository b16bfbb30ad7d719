package kz.senim.kb.search;

import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * An answer, protocol, template or notice that was found, with all that tells whether it can be trusted.
 *
 * @param kind its kind, as {@link kz.senim.kb.answer.AnswerKind#code()}
 * @param snippet HTML: the caller's wording it was found by in quotation marks, or the best stretch of what to say
 * @param above whether it answers the question at least as well as the best provision, and so stands above them
 * @param behind whether the other language has moved on
 * @param outdatedSince since when, by the day asked for, the law it rests on reads otherwise and nobody has decided yet
 * @param crossLanguage whether a Kazakh question found it though it is published in Russian only
 */
public record AnswerHit(
        String code,
        String kind,
        Language language,
        List<Language> alsoIn,
        String title,
        String snippet,
        boolean above,
        boolean crisis,
        boolean pinned,
        boolean sample,
        @Nullable String verifiedBy,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate dueOn,
        boolean behind,
        @Nullable LocalDate outdatedSince,
        boolean crossLanguage) {

    public AnswerHit {
        alsoIn = List.copyOf(alsoIn);
    }

    /** Its address on this server. */
    public String url() {
        return "/answers/" + code;
    }
}
