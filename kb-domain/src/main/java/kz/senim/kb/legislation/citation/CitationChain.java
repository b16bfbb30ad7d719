package kz.senim.kb.legislation.citation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Units that stand directly beside each other, with the act they are counted in: «пунктом 2 статьи 5 УК». */
final class CitationChain implements TextElement {

    final int start;
    int end;
    final List<UnitGroup> groups = new ArrayList<>();

    @Nullable
    ActPhrase phrase;

    /** What it takes over from the chain it is coordinated with. */
    private final Map<LawUnit, UnitGroup.Item> inherited = new EnumMap<>(LawUnit.class);

    CitationChain(int start) {
        this.start = start;
        this.end = start;
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return end;
    }

    boolean names(LawUnit unit) {
        return groups.stream().anyMatch(group -> group.unit() == unit);
    }

    void add(UnitGroup group) {
        groups.add(group);
        end = group.end();
    }

    /** Whether it is known from where its numbers are counted: an article, or a unit around the words themselves. */
    boolean isRooted() {
        return value(LawUnit.ARTICLE) != null || phrase != null && phrase.inside() != LawPlace.Inside.ACT;
    }

    /** The first number it knows for this unit, its own or taken over; null where it knows none. */
    UnitGroup.@Nullable Item value(LawUnit unit) {
        return groups.stream()
                .filter(group -> group.unit() == unit)
                .map(group -> group.items().get(0))
                .findFirst()
                .orElse(inherited.get(unit));
    }

    /** Takes over the act, and the units around its own, from a chain it is coordinated with. */
    void inherit(CitationChain other) {
        if (phrase != null) {
            return;
        }
        if (names(LawUnit.ARTICLE)) {
            phrase = other.phrase == null || other.phrase.inside() == LawPlace.Inside.ACT
                    ? other.phrase
                    : ActPhraseReader.here(0, 0, LawPlace.Inside.ACT, false);
            return;
        }
        LawUnit largest =
                groups.stream().map(UnitGroup::unit).min(Enum::compareTo).orElse(LawUnit.ALINEA);
        for (LawUnit unit : LawUnit.values()) {
            UnitGroup.Item value = other.value(unit);
            boolean around = unit.compareTo(largest) < 0;
            if (value != null && around && (unit == LawUnit.ARTICLE || other.value(largest) != null)) {
                inherited.put(unit, value);
            }
        }
        phrase = other.phrase;
    }

    /** Reads «указанной статьи» and «сол Заңның» as what was named before. */
    void pointBack(@Nullable CitationChain last, @Nullable ActPhrase lastAct) {
        ActPhrase pointing = Objects.requireNonNull(phrase);
        if (pointing.inside() == LawPlace.Inside.ACT) {
            phrase = lastAct == null ? pointing : lastAct.at(pointing.start(), pointing.end());
        } else if (pointing.inside() == LawPlace.Inside.THIS_ARTICLE && last != null) {
            inherited.put(LawUnit.ARTICLE, Objects.requireNonNull(last.value(LawUnit.ARTICLE)));
            phrase = last.phrase == null ? null : last.phrase.at(pointing.start(), pointing.end());
        }
    }
}
