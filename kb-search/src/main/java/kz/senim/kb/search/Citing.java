package kz.senim.kb.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.citation.ActNames;
import kz.senim.kb.legislation.citation.CitationReader;
import kz.senim.kb.legislation.citation.CitedAct;
import kz.senim.kb.legislation.citation.CitedPlaces;
import kz.senim.kb.legislation.citation.Target;
import kz.senim.kb.search.mapping.ProvisionItem;

/** Finds what a question cites: that is what it asks for, whatever else holds its words. */
final class Citing {
    /** A number without an act is an article of many acts. */
    private static final int MOST_ACTS = 5;

    private static final int LONGEST_RANGE = 10;
    private static final List<String> KAZAKH_WORDS = List.of("бап", "баб", "тарма", "бөлі", "боли");

    private final ActNames names;
    private final DocumentSearch index;
    private final Ranking ranking;
    private final LocalDate on;

    Citing(ActNames names, DocumentSearch index, Ranking ranking, LocalDate on) {
        this.names = names;
        this.index = index;
        this.ranking = ranking;
        this.on = on;
    }

    /**
     * What is cited.
     *
     * @param candidates the cited provisions, in the order in which they are cited
     */
    record Cited(CitedHits hits, List<Candidate> candidates) {

        /** What of it is of the acts and statuses asked for. */
        Cited within(SearchQuery query) {
            List<Candidate> wanted = candidates.stream()
                    .filter(candidate -> query.narrowing().has(candidate, query.on()))
                    .toList();
            return new Cited(new CitedHits(hits.text(), wanted.size(), hits.place(), hits.unknown()), wanted);
        }
    }

    /** What this text cites; empty when it cites nothing. */
    Optional<Cited> in(String text) {
        return new CitationReader(names, this::exists)
                .read(text)
                .filter(cited -> !isOnlyAct(cited))
                .map(cited -> {
                    List<Candidate> candidates = candidates(cited);
                    String typed = text.substring(cited.start(), cited.end()).strip();
                    return new Cited(
                            new CitedHits(
                                    typed, candidates.size(), place(cited, text), candidates.isEmpty() ? typed : null),
                            candidates);
                });
    }

    /** An act without an article is found as any words are. */
    private static boolean isOnlyAct(CitedPlaces cited) {
        return cited.targets().isEmpty() && !(cited.act() instanceof CitedAct.Unknown);
    }

    private List<Candidate> candidates(CitedPlaces cited) {
        Set<String> items = new LinkedHashSet<>();
        for (Target target : cited.targets()) {
            cited.act().ids().stream()
                    .flatMap(act -> articles(target).map(article -> ProvisionItem.of(act, article)))
                    .filter(this::isIndexed)
                    .limit(target.isRange() ? LONGEST_RANGE : MOST_ACTS)
                    .forEach(items::add);
        }
        if (items.isEmpty()) {
            return List.of();
        }
        try {
            List<Candidate> found = ranking.oneEach(index.items(items, on));
            List<Candidate> ordered = new ArrayList<>();
            for (String item : items) {
                found.stream()
                        .filter(candidate -> candidate.item().equals(item))
                        .forEach(ordered::add);
            }
            return ordered;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> articles(Target target) {
        if (!target.isRange()) {
            return Stream.of(target.from());
        }
        try {
            int from = Integer.parseInt(target.from());
            int to = Integer.parseInt(target.to());
            return IntStream.rangeClosed(from, Math.min(to, from + LONGEST_RANGE))
                    .mapToObj(Integer::toString);
        } catch (NumberFormatException withSuffix) {
            return Stream.of(target.from(), target.to());
        }
    }

    private boolean exists(String act, String article) {
        return isIndexed(ProvisionItem.of(act, article));
    }

    private boolean isIndexed(String item) {
        try {
            return index.has(item);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The place within the first article cited, in the words of the question's language. */
    private static String place(CitedPlaces cited, String text) {
        if (cited.targets().isEmpty()) {
            return "";
        }
        Target target = cited.targets().get(0);
        boolean kazakh = language(text) == Language.KK;
        List<String> parts = new ArrayList<>();
        if (target.part() != null) {
            parts.add(kazakh ? target.part() + "-бөлік" : "ч. " + target.part());
        }
        if (target.point() != null) {
            parts.add(kazakh ? target.point() + "-тармақ" : "п. " + target.point());
        }
        if (target.subpoint() != null) {
            parts.add(kazakh ? target.subpoint() + ") тармақша" : "пп. " + target.subpoint());
        }
        return String.join(", ", parts);
    }

    private static Language language(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return KAZAKH_WORDS.stream().anyMatch(small::contains) ? Language.KK : Language.RU;
    }
}
