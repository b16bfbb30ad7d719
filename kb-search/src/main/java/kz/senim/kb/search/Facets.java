package kz.senim.kb.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.citation.ActName;

/**
 * What a question finds, counted by act, kind, language and status: so many things as there are, in however many
 * languages. What is narrowed to in one of these does not change the counts of that one, so that one can change one's
 * mind.
 */
public record Facets(List<OfAct> acts, List<OfKind> kinds, List<OfLanguage> languages, List<OfStatus> statuses) {

    public Facets {
        acts = List.copyOf(acts);
        kinds = List.copyOf(kinds);
        languages = List.copyOf(languages);
        statuses = List.copyOf(statuses);
    }

    /** So much is found in this act. */
    public record OfAct(String actId, String title, int count) {}

    /** So much is of this kind. */
    public record OfKind(String kind, int count) {}

    /** So much is found in this language. */
    public record OfLanguage(Language language, int count) {}

    /** So much is of this status. */
    public record OfStatus(HitStatus status, int count) {}

    /** These counts, with the titles of the acts, in Kazakh or in Russian. */
    static Facets of(FacetCounts counts, List<ActName> acts, boolean kazakh) {
        Map<String, String> titles = new HashMap<>();
        acts.forEach(act -> titles.put(
                act.id(),
                kazakh && !act.titleKk().isEmpty() || act.titleRu().isEmpty() ? act.titleKk() : act.titleRu()));
        return new Facets(
                counts.acts().entrySet().stream()
                        .map(act -> new OfAct(
                                act.getKey(), titles.getOrDefault(act.getKey(), act.getKey()), act.getValue()))
                        .sorted(Comparator.comparingInt(OfAct::count).reversed().thenComparing(OfAct::title))
                        .toList(),
                counts.kinds().entrySet().stream()
                        .map(kind -> new OfKind(kind.getKey(), kind.getValue()))
                        .toList(),
                counts.languages().entrySet().stream()
                        .map(language -> new OfLanguage(language.getKey(), language.getValue()))
                        .toList(),
                counts.statuses().entrySet().stream()
                        .map(status -> new OfStatus(status.getKey(), status.getValue()))
                        .toList());
    }
}
