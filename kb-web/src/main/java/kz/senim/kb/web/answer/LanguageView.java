package kz.senim.kb.web.answer;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.answer.AnswerInLanguage;
import kz.senim.kb.answer.AnswerRevision;
import kz.senim.kb.answer.AnswerText;
import kz.senim.kb.answer.AnswerTextJson;
import kz.senim.kb.answer.CitedNorm;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * An answer in one language as the API tells it.
 *
 * @param state where the latest words stand; operators are told of published ones only
 * @param revision the number of the latest revision; for operators, of the published one
 * @param text the published words; null while there are none
 * @param draft the latest words where they are not the published ones; null for operators
 * @param norms the norms the published words rest on, or the latest where none are published
 */
public record LanguageView(
        String state,
        int revision,
        String writtenBy,
        Instant writtenAt,
        @Nullable String submittedBy,
        @Nullable Integer publishedRevision,
        @Nullable Instant publishedAt,
        @Nullable String urgentBy,
        @Nullable String verifiedBy,
        @Nullable Instant verifiedAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant behindSince,
        @Nullable Integer behindFrom,
        @Nullable LocalDate outdatedSince,
        @Nullable Integer secondsToChild,
        @Nullable Integer secondsToAdult,
        @Nullable JsonObject text,
        @Nullable JsonObject draft,
        List<NormView> norms,
        @Nullable ChatReply chatToChild,
        @Nullable ChatReply chatToAdult) {

    static LanguageView of(AnswerInLanguage words, List<CitedNorm> norms, LocalDate on, boolean staff) {
        Language language = words.getLanguage();
        AnswerRevision published = words.getPublished();
        AnswerRevision latest = staff || published == null ? words.getLatest() : published;
        AnswerText text = published == null ? null : published.text();
        boolean differs = published == null || latest.getNumber() != published.getNumber();
        return new LanguageView(
                staff ? words.getState().code() : "published",
                latest.getNumber(),
                latest.getWrittenBy(),
                latest.getWrittenAt(),
                staff ? words.getSubmittedBy() : null,
                published == null ? null : published.getNumber(),
                words.getPublishedAt(),
                words.getUrgentBy(),
                words.getVerifiedBy(),
                words.getVerifiedAt(),
                words.dueOn(),
                words.getBehindSince(),
                words.getBehindFrom(),
                words.outdatedSince(on),
                text == null ? null : AnswerText.secondsAloud(text.sayToChild()),
                text == null ? null : AnswerText.secondsAloud(text.sayToAdult()),
                text == null ? null : AnswerTextJson.of(text),
                staff && differs ? AnswerTextJson.of(latest.text()) : null,
                norms.stream().map(norm -> NormView.of(norm, language)).toList(),
                text == null ? null : ChatReply.of(text, norms, true, language, on),
                text == null ? null : ChatReply.of(text, norms, false, language, on));
    }
}
