package kz.senim.kb.search;

import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * One thing found, ready to be shown; both languages of an article are one hit.
 *
 * @param kind what it is: {@code provision}
 * @param article how its address names it: {@code 127-2}
 * @param language the language of title, heading and snippet
 * @param alsoIn the other languages in which it exists on that day
 * @param label its designation as printed: {@code Статья 127-2.}
 * @param snippet HTML: the best some 200 characters of its text, what was asked for in {@code <em>}, all else escaped
 * @param outdatedSince since when, by the day asked for, a coming change may have changed it; null where none is known
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
        String url,
        boolean sample,
        boolean crossLanguage) {

    public Hit {
        alsoIn = List.copyOf(alsoIn);
    }
}
