package kz.senim.kb.web.search;

import java.util.List;
import kz.senim.kb.search.Facets;

/** What a question finds by act, kind, language and status, as the API tells it. */
public record FacetsView(
        List<ActView> acts, List<KindView> kinds, List<LanguageView> languages, List<StatusView> statuses) {

    /** So much is found in this act. */
    public record ActView(String actId, String title, int count) {}

    /** So much is of this kind. */
    public record KindView(String kind, int count) {}

    /** So much is found in this language. */
    public record LanguageView(String lang, int count) {}

    /** So much is of this status. */
    public record StatusView(String status, int count) {}

    static FacetsView of(Facets facets) {
        return new FacetsView(
                facets.acts().stream()
                        .map(act -> new ActView(act.actId(), act.title(), act.count()))
                        .toList(),
                facets.kinds().stream()
                        .map(kind -> new KindView(kind.kind(), kind.count()))
                        .toList(),
                facets.languages().stream()
                        .map(language -> new LanguageView(language.language().code(), language.count()))
                        .toList(),
                facets.statuses().stream()
                        .map(status -> new StatusView(status.status().code(), status.count()))
                        .toList());
    }
}
