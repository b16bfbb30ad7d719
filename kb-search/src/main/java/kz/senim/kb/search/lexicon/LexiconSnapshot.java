package kz.senim.kb.search.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import kz.senim.kb.language.Language;

/** The lexicon as it was at one moment, in memory, for as many readers as there are. */
public final class LexiconSnapshot {
    static final LexiconSnapshot EMPTY = of(List.of());

    private final Map<Language, Map<String, List<Translation>>> translations;

    private LexiconSnapshot(Map<Language, Map<String, List<Translation>>> translations) {
        this.translations = translations;
    }

    /** Of these pairs, all that people decided, and of the others the most probable ones of each stem. */
    static LexiconSnapshot of(Collection<LexiconPair> pairs) {
        List<LexiconPair> ordered = new ArrayList<>(pairs);
        ordered.sort(Comparator.comparing(LexiconPair::isDecided)
                .thenComparing(LexiconPair::getProbability)
                .reversed()
                .thenComparing(LexiconPair::getRussianStem)
                .thenComparing(LexiconPair::getKazakhStem));
        Map<Language, Map<String, List<Translation>>> all = new EnumMap<>(Language.class);
        for (Language from : Language.values()) {
            Map<String, List<Translation>> ofLanguage = new HashMap<>();
            for (LexiconPair pair : ordered) {
                String stem = from == Language.RU ? pair.getRussianStem() : pair.getKazakhStem();
                String other = from == Language.RU ? pair.getKazakhStem() : pair.getRussianStem();
                List<Translation> found = ofLanguage.computeIfAbsent(stem, unknown -> new ArrayList<>(1));
                if (pair.isDecided() || found.size() < TranslationModel.MOST_TRANSLATIONS) {
                    found.add(new Translation(stem, other, (float) pair.getProbability()));
                }
            }
            ofLanguage
                    .values()
                    .forEach(found -> found.sort(
                            Comparator.comparing(Translation::probability).reversed()));
            ofLanguage.replaceAll((stem, found) -> List.copyOf(found));
            all.put(from, ofLanguage);
        }
        return new LexiconSnapshot(all);
    }

    /** What these stems mean in the other language: stem by stem as given, the most probable first. */
    public List<Translation> translations(Language from, Collection<String> stems) {
        Map<String, List<Translation>> ofLanguage = translations.getOrDefault(from, Map.of());
        List<Translation> found = new ArrayList<>();
        for (String stem : new LinkedHashSet<>(stems)) {
            found.addAll(ofLanguage.getOrDefault(stem, List.of()));
        }
        return List.copyOf(found);
    }
}
