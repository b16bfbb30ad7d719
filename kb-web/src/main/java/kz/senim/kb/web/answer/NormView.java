package kz.senim.kb.web.answer;

import java.time.LocalDate;
import java.util.Locale;
import kz.senim.kb.answer.CitedNorm;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/** A cited norm as the API tells it: the law's own words of the day, and where to read on. */
public record NormView(
        String actId,
        String eId,
        String actTitle,
        String label,
        String heading,
        String text,
        @Nullable String status,
        @Nullable LocalDate edition,
        @Nullable LocalDate outdatedSince,
        @Nullable String url) {

    static NormView of(CitedNorm norm, Language language) {
        return new NormView(
                norm.cited().actId(),
                norm.cited().eId(),
                norm.actTitle(),
                norm.label(),
                norm.heading(),
                norm.text(),
                norm.status() == null ? null : norm.status().name().toLowerCase(Locale.ROOT),
                norm.edition(),
                norm.outdatedSince(),
                norm.status() == null ? null : url(norm, language));
    }

    private static String url(CitedNorm norm, Language language) {
        String act = "/acts/" + norm.cited().actId() + "/" + language.code();
        return norm.cited().eId().isEmpty()
                ? act
                : act + "/" + norm.cited().article() + "#" + norm.cited().eId();
    }
}
