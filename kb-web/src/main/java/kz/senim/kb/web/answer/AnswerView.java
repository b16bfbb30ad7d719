package kz.senim.kb.web.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.senim.kb.answer.Answer;
import kz.senim.kb.answer.Coded;
import kz.senim.kb.answer.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the API tells it.
 *
 * @param version of its particulars, to be given back when they are changed
 * @param languages what there is of it, by language
 * @param flags why it must be looked at again; for operators the open ones alone
 */
public record AnswerView(
        String code,
        String kind,
        boolean crisis,
        boolean pinned,
        boolean sample,
        String owner,
        int reviewDays,
        List<String> topics,
        List<String> help,
        List<String> audience,
        List<String> referTo,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version,
        String url,
        Map<String, LanguageView> languages,
        List<FlagView> flags) {

    static AnswerView of(Answer answer, Map<String, LanguageView> languages, List<FlagView> flags) {
        Particulars particulars = answer.particulars();
        return new AnswerView(
                answer.getCode(),
                answer.getKind().code(),
                particulars.crisis(),
                particulars.pinned(),
                answer.isSample(),
                particulars.owner(),
                particulars.reviewDays(),
                particulars.topics(),
                codes(particulars.help()),
                codes(particulars.audience()),
                particulars.needs().stream().map(Coded::code).toList(),
                particulars.validFrom(),
                particulars.validTo(),
                answer.getVersion(),
                "/answers/" + answer.getCode(),
                languages,
                flags);
    }

    private static <E extends Enum<E> & Coded> List<String> codes(Set<E> words) {
        return words.stream().sorted().map(Coded::code).toList();
    }
}
