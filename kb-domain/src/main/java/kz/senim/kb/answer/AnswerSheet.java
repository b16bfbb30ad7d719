package kz.senim.kb.answer;

import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * An answer in one language as it stands on a day, to be put on paper: there nothing can be looked up any more, so it
 * tells by itself how far it can be relied on.
 *
 * @param sample whether it only shows how the base works
 * @param draft whether these words are not published
 * @param verifiedBy who verified it last; null while nobody has
 * @param verifiedOn when that was; null while nobody has
 * @param overdue whether it was to be verified again by that day
 * @param urgent whether it was published without a second pair of eyes, which it still waits for
 * @param outdatedSince since when the law it rests on reads otherwise and nobody has decided yet; null when it does not
 * @param needs what a caller is referred for
 * @param validFrom the first day of a notice
 * @param validTo its last day
 * @param norms the norms it rests on, as they read on that day
 * @param on the day
 */
public record AnswerSheet(
        Language language,
        AnswerKind kind,
        AnswerText text,
        boolean sample,
        boolean draft,
        @Nullable String verifiedBy,
        @Nullable LocalDate verifiedOn,
        boolean overdue,
        boolean urgent,
        @Nullable LocalDate outdatedSince,
        List<Need> needs,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<CitedNorm> norms,
        LocalDate on) {

    public AnswerSheet {
        needs = List.copyOf(needs);
        norms = List.copyOf(norms);
    }

    /** The words shown, those of this revision, with what is known of them on that day. */
    static AnswerSheet of(AnswerInLanguage words, AnswerRevision shown, List<CitedNorm> norms, LocalDate on) {
        Answer answer = words.getAnswer();
        Particulars particulars = answer.particulars();
        boolean draft = words.getPublished() == null;
        LocalDate verified = words.verifiedOn();
        LocalDate due = words.dueOn();
        return new AnswerSheet(
                words.getLanguage(),
                answer.getKind(),
                shown.text(),
                answer.isSample(),
                draft,
                draft ? null : words.getVerifiedBy(),
                draft ? null : verified,
                !draft && due != null && !due.isAfter(on),
                words.getUrgentBy() != null,
                words.outdatedSince(on),
                particulars.needs(),
                particulars.validFrom(),
                particulars.validTo(),
                norms,
                on);
    }
}
