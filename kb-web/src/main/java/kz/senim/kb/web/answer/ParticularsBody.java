package kz.senim.kb.web.answer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.senim.kb.answer.AnswerKind;
import kz.senim.kb.answer.Audience;
import kz.senim.kb.answer.Coded;
import kz.senim.kb.answer.HelpMode;
import kz.senim.kb.answer.Need;
import kz.senim.kb.answer.Particulars;
import kz.senim.kb.web.rest.JsonBody;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Reads from a request how an answer is classified. */
final class ParticularsBody {

    private static final int MOST = 30;
    private static final int LONGEST_CODE = 100;
    private static final int MOST_DAYS = 100_000;

    private ParticularsBody() {}

    static Particulars of(JsonBody body, AnswerKind kind, String owner) {
        return new Particulars(
                body.flag("crisis").orElse(false),
                body.flag("pinned").orElse(false),
                body.text("owner", 60).orElse(owner),
                body.number("reviewDays", 1, MOST_DAYS).orElse(kind.reviewDays()),
                codes(body, "topics"),
                Set.copyOf(words(HelpMode.class, body, "help")),
                Set.copyOf(words(Audience.class, body, "audience")),
                words(Need.class, body, "referTo"),
                day(body, "validFrom"),
                day(body, "validTo"));
    }

    private static @Nullable LocalDate day(JsonBody body, String field) {
        try {
            return body.text(field, 10).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-a-day", field);
        }
    }

    private static List<String> codes(JsonBody body, String field) {
        return body.json().containsKey(field) ? body.texts(field, MOST, LONGEST_CODE) : List.of();
    }

    private static <E extends Enum<E> & Coded> List<E> words(Class<E> list, JsonBody body, String field) {
        List<E> words = new ArrayList<>();
        for (String code : codes(body, field)) {
            E word = Coded.of(list, code).orElseThrow(() -> JsonBody.unknown(field));
            if (!words.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
