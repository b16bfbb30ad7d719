package kz.senim.kb.web.search;

import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.Hit;
import kz.senim.kb.search.HitPage;
import org.jspecify.annotations.Nullable;

/** What a question found, as the API tells it. */
public record SearchAnswer(
        List<HitView> hits,
        long total,
        @Nullable Object citation,
        @Nullable Object repair,
        long tookMillis) {

    /** One thing found. */
    public record HitView(
            String kind,
            String actId,
            String article,
            String eId,
            String lang,
            List<String> alsoIn,
            String actTitle,
            String heading,
            String snippet,
            String status,
            @Nullable LocalDate outdatedSince,
            boolean sample,
            String url) {

        static HitView of(Hit hit) {
            return new HitView(
                    hit.kind(),
                    hit.actId(),
                    hit.article(),
                    hit.eId(),
                    hit.language().code(),
                    hit.alsoIn().stream().map(Language::code).toList(),
                    hit.actTitle(),
                    (hit.label() + " " + hit.heading()).strip(),
                    hit.snippet(),
                    hit.status().code(),
                    hit.outdatedSince(),
                    hit.sample(),
                    hit.url());
        }
    }

    static SearchAnswer of(HitPage page) {
        return new SearchAnswer(
                page.hits().stream().map(HitView::of).toList(), page.total(), null, null, page.tookMillis());
    }
}
