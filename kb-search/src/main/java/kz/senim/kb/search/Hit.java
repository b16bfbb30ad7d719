package kz.senim.kb.search;

import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * One thing found, ready to be shown; both languages of an article are one hit.
 *
 * @param kind what it is: {@code provision}, {@code contact}
 * @param article how its address names it: {@code 127-2}
 * @param language the language of title, heading and snippet
 * @param alsoIn the other languages in which it exists on that day
 * @param label its designation as printed: {@code Статья 127-2.}
 * @param snippet HTML: the best some 200 characters of its text, what was asked for in {@code <em>}, all else escaped
 * @param outdatedSince since when, by the day asked for, a coming change may have changed it; null where none is known
 * @param coming the first day after the day asked for on which a change already adopted takes effect; null where none
 * @param noEditionBefore where the base has no edition of its act for the day asked for, the date of the first it has;
 *     whether the text was law on that day is not known then
 * @param url its address on this server
 * @param sample whether it only shows how the base works
 * @param crossLanguage whether a Kazakh question found it though it exists in Russian only
 */
public record Hit(
        String kind,
        String actId,
        String article,
        String eId,
        Language language,
        List<Language> alsoIn,
        String actTitle,
        String heading,
        String label,
        String snippet,
        HitStatus status,
        @Nullable LocalDate outdatedSince,
        @Nullable LocalDate coming,
        @Nullable LocalDate noEditionBefore,
        String url,
        boolean sample,
        boolean crossLanguage) {

    public Hit {
        alsoIn = List.copyOf(alsoIn);
    }

    /** The same hit, told to be of an act whose first known edition is of this day. */
    Hit firstKnownOn(@Nullable LocalDate firstEdition) {
        return new Hit(
                kind,
                actId,
                article,
                eId,
                language,
                alsoIn,
                actTitle,
                heading,
                label,
                snippet,
                status,
                outdatedSince,
                coming,
                firstEdition,
                url,
                sample,
                crossLanguage);
    }
}
