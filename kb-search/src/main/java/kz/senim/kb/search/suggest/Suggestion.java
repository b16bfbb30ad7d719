package kz.senim.kb.search.suggest;

import java.util.Locale;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something a person may be about to type.
 *
 * @param text the act's title, the heading, or the wording
 * @param actId the act, null for a wording
 * @param actTitle the title of the act whose provision it is, null where it is none
 * @param article how the provision's address names it, null where it is none
 * @param language of the text
 * @param url where it leads, null for a wording, which is to be searched for
 */
public record Suggestion(
        Kind kind,
        String text,
        @Nullable String actId,
        @Nullable String actTitle,
        @Nullable String article,
        Language language,
        @Nullable String url) {

    /** What is suggested. */
    public enum Kind {
        /** An act of the base. */
        ACT,
        /** The heading of a provision. */
        HEADING,
        /** What callers say. */
        WORDING;

        /** The name in the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Suggestion act(String actId, String title, Language language) {
        return new Suggestion(Kind.ACT, title, actId, null, null, language, "/acts/" + actId + "/" + language.code());
    }

    static Suggestion heading(String text, String actId, String actTitle, String article, Language language) {
        String url = "/acts/" + actId + "/" + language.code() + "/" + article;
        return new Suggestion(Kind.HEADING, text, actId, actTitle, article, language, url);
    }

    static Suggestion wording(String said, Language language) {
        return new Suggestion(Kind.WORDING, said, null, null, null, language, null);
    }
}
