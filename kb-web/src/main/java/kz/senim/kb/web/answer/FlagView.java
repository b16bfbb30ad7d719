package kz.senim.kb.web.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kz.senim.kb.answer.ReviewFlag;
import org.jspecify.annotations.Nullable;

/** Why an answer must be looked at again, as the API tells it. */
public record FlagView(
        long id,
        String actId,
        String eId,
        String lang,
        LocalDate edition,
        String cause,
        String changedEId,
        LocalDate effective,
        Instant raisedAt,
        boolean open,
        @Nullable String decision,
        @Nullable String comment,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    static FlagView of(ReviewFlag flag) {
        return new FlagView(
                Objects.requireNonNull(flag.getId(), "only flags that are stored are shown"),
                flag.cited().actId(),
                flag.cited().eId(),
                flag.getLanguage().code(),
                flag.getEdition(),
                flag.getCause().code(),
                flag.getChanged(),
                flag.getEffective(),
                flag.getRaisedAt(),
                flag.isOpen(),
                flag.getDecision() == null ? null : flag.getDecision().code(),
                flag.getWords(),
                flag.getDecidedBy(),
                flag.getDecidedAt());
    }
}
