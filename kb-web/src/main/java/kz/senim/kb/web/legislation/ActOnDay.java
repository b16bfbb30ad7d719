package kz.senim.kb.web.legislation;

import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActSummary;
import kz.senim.kb.legislation.StandOnDay;
import org.jspecify.annotations.Nullable;

/** One act, with how it stands on the day asked for, as the API tells it. */
public record ActOnDay(
        String actId,
        String kind,
        String number,
        @Nullable LocalDate adopted,
        String titleRu,
        String titleKk,
        String status,
        boolean sample,
        List<ActView.EditionView> editions,
        ActView.Articles articles,
        LocalDate on,
        Stands stands) {

    /** How it stands in each language. */
    public record Stands(Stand ru, Stand kk) {}

    /** Whether an edition speaks for the day, and of when it is. */
    public record Stand(String stand, @Nullable LocalDate date) {

        static Stand of(StandOnDay day) {
            return new Stand(day.stand().code(), day.date());
        }
    }

    static ActOnDay of(ActSummary summary, LocalDate on) {
        ActView act = ActView.of(summary);
        return new ActOnDay(
                act.actId(),
                act.kind(),
                act.number(),
                act.adopted(),
                act.titleRu(),
                act.titleKk(),
                act.status(),
                act.sample(),
                act.editions(),
                act.articles(),
                on,
                new Stands(Stand.of(summary.stand(Language.RU, on)), Stand.of(summary.stand(Language.KK, on))));
    }
}
