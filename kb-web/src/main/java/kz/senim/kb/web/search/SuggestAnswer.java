package kz.senim.kb.web.search;

import java.util.List;
import kz.senim.kb.search.suggest.Suggestion;
import org.jspecify.annotations.Nullable;

/** What may be meant by what is typed so far, as the API tells it. */
public record SuggestAnswer(List<SuggestionView> suggestions, long tookMillis) {

    /** One suggestion; what it does not have is null. */
    public record SuggestionView(
            String kind,
            String text,
            @Nullable String actId,
            @Nullable String actTitle,
            @Nullable String article,
            String lang,
            @Nullable String url) {

        static SuggestionView of(Suggestion suggestion) {
            return new SuggestionView(
                    suggestion.kind().code(),
                    suggestion.text(),
                    suggestion.actId(),
                    suggestion.actTitle(),
                    suggestion.article(),
                    suggestion.language().code(),
                    suggestion.url());
        }
    }

    static SuggestAnswer of(List<Suggestion> suggestions, long tookMillis) {
        return new SuggestAnswer(suggestions.stream().map(SuggestionView::of).toList(), tookMillis);
    }
}
