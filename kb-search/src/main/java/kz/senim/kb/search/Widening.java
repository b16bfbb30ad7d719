package kz.senim.kb.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.analysis.Analyzers;
import kz.senim.kb.search.thesaurus.Entry;
import kz.senim.kb.search.thesaurus.Match;
import kz.senim.kb.search.thesaurus.Thesaurus;

/**
 * Other words for what a question says, to be looked for beside its own: what the law says for what callers say.
 *
 * @param terms the terms in each language, with their weights beside the question's own words
 * @param written what abbreviations of the question stand for: a heading that has it as a phrase is about it
 */
record Widening(Map<Language, Map<String, Float>> terms, List<Entry.Phrase> written) {
    static final Widening NONE = new Widening(Map.of(), List.of());

    /** What is said in part says what is meant with much less certainty. */
    private static final double CERTAINTY = 2;
    /** Where several entries mean a term, the strongest counts, and of each other so much. */
    private static final float FURTHER = 0.5f;

    private static final float HIGHEST = 1f;

    /** Beyond so many terms the weakest are left out: they make the search slow and bring less than nothing. */
    private static final int MOST_TERMS = 40;

    private static final int MOST_PHRASES = 4;

    /** What a translation says counts so much of its probability: it is learned, not written. */
    private static final float LEARNED = 0.5f;

    /** Initials stand for a phrase less surely than an editor says of an abbreviation. */
    private static final float SPELLED_OUT = 0.5f;

    /** Tells the Russian terms for Kazakh ones, with their probabilities. */
    interface Translator {
        Map<String, Float> russian(Collection<String> kazakh);
    }

    /**
     * What the thesaurus and the lexicon know for these words.
     *
     * @param spelledOut phrases that initials in the question may stand for
     */
    static Widening of(QueryText text, Thesaurus thesaurus, Translator lexicon, List<String> spelledOut) {
        List<Match> matches = matches(text, thesaurus);
        Map<Language, Map<String, Float>> terms = meant(matches);
        for (Language language : Language.values()) {
            for (String phrase : spelledOut) {
                Map<String, Float> known = terms.computeIfAbsent(language, none -> new HashMap<>());
                Analyzers.terms(Analyzers.of(language), phrase)
                        .forEach(term -> known.merge(term, SPELLED_OUT, Math::max));
            }
        }
        lexicon.russian(Analyzers.terms(Analyzers.KAZAKH, text.text()))
                .forEach((term, probability) -> terms.computeIfAbsent(Language.RU, none -> new HashMap<>())
                        .merge(term, LEARNED * probability, Math::max));
        terms.replaceAll((language, weights) -> strongest(weights));
        return new Widening(terms, written(matches));
    }

    private static List<Entry.Phrase> written(List<Match> matches) {
        return matches.stream()
                .filter(match -> match.entry().isAbbreviation())
                .flatMap(match -> match.entry().meant().stream().limit(1))
                .filter(phrase -> phrase.terms().size() > 1)
                .limit(MOST_PHRASES)
                .toList();
    }

    private static List<Match> matches(QueryText text, Thesaurus thesaurus) {
        List<Match> matches = new ArrayList<>();
        for (Language language : Language.values()) {
            matches.addAll(thesaurus.said(language, text.text()));
        }
        matches.sort(Comparator.comparingDouble(Widening::weight)
                .reversed()
                .thenComparing(match -> match.entry().said()));
        return matches;
    }

    private static Map<Language, Map<String, Float>> meant(List<Match> matches) {
        Map<Language, Map<String, Float>> terms = new EnumMap<>(Language.class);
        for (Match match : matches) {
            float weight = weight(match);
            match.entry().meant().forEach(phrase -> {
                Map<String, Float> known = terms.computeIfAbsent(phrase.language(), none -> new HashMap<>());
                phrase.terms().forEach(term -> known.merge(term, weight, (a, b) -> Math.min(HIGHEST, a + FURTHER * b)));
            });
        }
        return terms;
    }

    private static float weight(Match match) {
        return match.entry().weight() * (float) Math.pow(match.share(), CERTAINTY);
    }

    private static Map<String, Float> strongest(Map<String, Float> weights) {
        Map<String, Float> strongest = new HashMap<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Float>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TERMS)
                .forEach(entry -> strongest.put(entry.getKey(), entry.getValue()));
        return strongest;
    }
}
