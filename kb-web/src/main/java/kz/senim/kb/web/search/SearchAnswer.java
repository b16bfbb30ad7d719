package kz.senim.kb.web.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.AnswerHit;
import kz.senim.kb.search.CitedHits;
import kz.senim.kb.search.Hit;
import kz.senim.kb.search.HitPage;
import kz.senim.kb.search.repair.Repair;
import kz.senim.kb.web.contact.ContactView;
import kz.senim.kb.web.glossary.TermView;
import kz.senim.kb.web.reference.RowView;
import org.jspecify.annotations.Nullable;

/** What a search found, as the API tells it. */
public record SearchAnswer(
        List<HitView> hits,
        List<AnswerHitView> answers,
        List<ReferenceHitView> references,
        long total,
        @Nullable CitedHits citation,
        @Nullable RepairView repair,
        @Nullable String didYouMean,
        @Nullable FacetsView facets,
        long tookMillis) {

    static final String CONTACT = "contact";
    static final String REFERENCE = "reference";
    static final String TERM = "term";

    /** A row of a reference table or a term of the glossary, whichever it is; the other is null. */
    public record ReferenceHitView(
            String kind,
            boolean above,
            @Nullable RowView row,
            @Nullable TermView term) {}

    /** How the question was read. */
    public record RepairView(String kind, String from, String to) {

        static RepairView of(Repair repair) {
            return new RepairView(repair.kind().code(), repair.from(), repair.to());
        }
    }

    /** One hit. */
    public record HitView(
            String kind,
            String actId,
            String article,
            String eId,
            String lang,
            List<String> alsoIn,
            String actTitle,
            String heading,
            String label,
            String snippet,
            String status,
            @Nullable LocalDate outdatedSince,
            @Nullable LocalDate coming,
            @Nullable LocalDate noEditionBefore,
            String url,
            boolean sample,
            boolean crossLanguage,
            @Nullable ContactView contact) {

        static HitView of(Hit hit, @Nullable ContactView contact) {
            return new HitView(
                    hit.kind(),
                    hit.actId(),
                    hit.article(),
                    hit.eId(),
                    hit.language().code(),
                    hit.alsoIn().stream().map(Language::code).toList(),
                    hit.actTitle(),
                    hit.heading(),
                    hit.label(),
                    hit.snippet(),
                    hit.status().code(),
                    hit.outdatedSince(),
                    hit.coming(),
                    hit.noEditionBefore(),
                    hit.url(),
                    hit.sample(),
                    hit.crossLanguage(),
                    contact);
        }
    }

    /** One answer found. */
    public record AnswerHitView(
            String code,
            String kind,
            String lang,
            List<String> alsoIn,
            String title,
            String snippet,
            boolean above,
            boolean crisis,
            boolean pinned,
            boolean sample,
            @Nullable String verifiedBy,
            @Nullable LocalDate verifiedOn,
            @Nullable LocalDate dueOn,
            boolean behind,
            @Nullable LocalDate outdatedSince,
            boolean crossLanguage,
            String url) {

        static AnswerHitView of(AnswerHit hit) {
            return new AnswerHitView(
                    hit.code(),
                    hit.kind(),
                    hit.language().code(),
                    hit.alsoIn().stream().map(Language::code).toList(),
                    hit.title(),
                    hit.snippet(),
                    hit.above(),
                    hit.crisis(),
                    hit.pinned(),
                    hit.sample(),
                    hit.verifiedBy(),
                    hit.verifiedOn(),
                    hit.dueOn(),
                    hit.behind(),
                    hit.outdatedSince(),
                    hit.crossLanguage(),
                    hit.url());
        }
    }

    /**
     * The answer.
     *
     * @param contacts the contacts among the hits, by how their hits name them
     * @param references the rows and terms found
     */
    static SearchAnswer of(HitPage page, Map<String, ContactView> contacts, List<ReferenceHitView> references) {
        return new SearchAnswer(
                page.hits().stream()
                        .map(hit -> HitView.of(hit, hit.kind().equals(CONTACT) ? contacts.get(hit.article()) : null))
                        .toList(),
                page.answers().stream().map(AnswerHitView::of).toList(),
                references,
                page.total(),
                page.citation(),
                page.repair() == null ? null : RepairView.of(page.repair()),
                page.didYouMean(),
                page.facets() == null ? null : FacetsView.of(page.facets()),
                page.tookMillis());
    }
}
