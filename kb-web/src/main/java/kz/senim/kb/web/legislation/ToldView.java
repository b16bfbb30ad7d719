package kz.senim.kb.web.legislation;

import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.legislation.note.ChangingLaw;
import kz.senim.kb.legislation.note.NotedChange;
import kz.senim.kb.legislation.note.PastLaw;
import kz.senim.kb.legislation.note.ToldChange;
import org.jspecify.annotations.Nullable;

/** What editor's notes say of changes, as the API tells it. */
public final class ToldView {

    private ToldView() {}

    /** The law that changes another. */
    public record By(
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String place) {

        static @Nullable By of(ChangingLaw law) {
            By by = new By(given(law.number()), law.date(), given(law.place()));
            return by.number == null && by.date == null && by.place == null ? null : by;
        }
    }

    /** A change to come, or a suspension. */
    public record Change(
            String kind,
            List<String> eIds,
            @Nullable By by,
            @Nullable LocalDate from,
            @Nullable String event,
            int position,
            String text) {

        static Change of(ToldChange told) {
            NotedChange change = told.change();
            return new Change(
                    change.kind().code(),
                    change.units(),
                    By.of(change.law()),
                    change.entry().day(),
                    given(change.entry().words()),
                    told.note().position(),
                    told.note().text());
        }
    }

    /** By what something was repealed. */
    public record Repeal(
            List<String> eIds,
            @Nullable By by,
            @Nullable LocalDate on,
            @Nullable String event,
            @Nullable String successor,
            int position,
            String text) {

        static @Nullable Repeal of(@Nullable ToldChange told) {
            return told == null
                    ? null
                    : new Repeal(
                            told.change().units(),
                            By.of(told.change().law()),
                            told.change().entry().day(),
                            given(told.change().entry().words()),
                            given(told.successor()),
                            told.note().position(),
                            told.note().text());
        }
    }

    /** A line of a provision's history. */
    public record Past(
            @Nullable By by,
            @Nullable LocalDate from,
            @Nullable String event,
            List<Done> changes) {

        static Past of(PastLaw law) {
            return new Past(
                    By.of(law.law()),
                    law.entry().day(),
                    given(law.entry().words()),
                    law.changes().stream()
                            .map(change -> new Done(change.kind().code(), change.units()))
                            .toList());
        }
    }

    /** What a law did, to what. */
    public record Done(String kind, List<String> eIds) {}

    static @Nullable String given(String words) {
        return words.isEmpty() ? null : words;
    }
}
