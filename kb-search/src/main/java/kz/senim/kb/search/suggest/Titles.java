package kz.senim.kb.search.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.citation.ActAlias;
import kz.senim.kb.legislation.citation.ActName;
import kz.senim.kb.search.analysis.FoldedWords;
import org.jspecify.annotations.Nullable;

/** What the acts of one state of the base are called: their titles, and the short names people use. */
final class Titles {
    /** Words that every act has or may have tell nothing of which is meant. */
    private static final List<String> EVERY_ACTS =
            List.of("республик", "казахстан", "казакстан", "закон", "заны", "туралы");

    private static final int SHORTEST_COMMON = 3;

    private final List<ActName> acts;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final List<Name> names = new ArrayList<>();

    /** One name of an act, folded. */
    private record Name(ActName act, Language language, boolean isAlias, String text, List<String> words) {}

    /**
     * An act that may be meant.
     *
     * @param language of the name that fits
     * @param fit how well it fits: 0 an alias as typed, 1 the title begins so, 2 an alias does, 3 the words are in it
     */
    record Meant(ActName act, Language language, int fit) {}

    Titles(List<ActName> acts) {
        this.acts = acts;
        Map<String, ActName> byId = new HashMap<>();
        acts.forEach(act -> byId.put(act.id(), act));
        List<ActAlias> aliases = ActAlias.all();
        aliases.forEach(alias -> ranks.putIfAbsent(alias.actId(), ranks.size()));
        for (ActName act : acts) {
            add(act, Language.RU, false, act.titleRu());
            add(act, Language.KK, false, act.titleKk());
        }
        for (ActAlias alias : aliases) {
            ActName act = byId.get(alias.actId());
            if (act != null) {
                add(act, alias.language(), true, alias.words());
            }
        }
    }

    private void add(ActName act, Language language, boolean isAlias, String name) {
        FoldedWords folded = FoldedWords.of(name);
        if (!folded.words().isEmpty()) {
            names.add(new Name(act, language, isAlias, folded.text(), folded.words()));
        }
    }

    /** Whether these are the names of just these acts. */
    boolean areOf(List<ActName> others) {
        return acts == others;
    }

    /** The place of an act among the helpline's main acts; those that are none come after them. */
    int rank(String actId) {
        return ranks.getOrDefault(actId, ranks.size());
    }

    /** The acts that may be meant, each once, the likeliest first. */
    List<Meant> meant(Typed typed) {
        List<String> telling = typed.words().stream().filter(Titles::tells).toList();
        Map<String, Meant> best = new LinkedHashMap<>();
        for (Name name : names) {
            Meant meant = typed.wants(name.language) ? fit(name, typed, telling) : null;
            if (meant != null) {
                best.merge(meant.act.id(), meant, (first, second) -> better(typed, first, second));
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(Meant::fit).thenComparingInt(meant -> rank(meant.act.id())))
                .toList();
    }

    private static Meant better(Typed typed, Meant first, Meant second) {
        if (first.fit != second.fit && !typed.kazakh()) {
            return first.fit < second.fit ? first : second;
        }
        return typed.prefers(first.language) ? first : second;
    }

    private static @Nullable Meant fit(Name name, Typed typed, List<String> telling) {
        if (name.isAlias && name.text.equals(typed.text())) {
            return new Meant(name.act, name.language, 0);
        }
        if (!telling.isEmpty() && name.text.startsWith(typed.text())) {
            return new Meant(name.act, name.language, name.isAlias ? 2 : 1);
        }
        boolean allThere = !telling.isEmpty()
                && telling.stream().allMatch(word -> name.words.stream().anyMatch(own -> own.startsWith(word)));
        return allThere ? new Meant(name.act, name.language, 3) : null;
    }

    private static boolean tells(String word) {
        return word.length() < SHORTEST_COMMON
                || EVERY_ACTS.stream().noneMatch(common -> common.startsWith(word) || word.startsWith(common));
    }
}
