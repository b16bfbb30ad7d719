package kz.senim.kb.legislation.citation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.citation.LawPlace.Inside;
import org.jspecify.annotations.Nullable;

/** Gives each place that a chain names a citation of its own, and shares the chain's words out among them. */
final class CitedPlacesOfChain {

    private final CitationChain chain;
    private final List<Token> tokens;
    private final int offset;
    private final Language language;
    private final List<LawCitation> citations = new ArrayList<>();

    CitedPlacesOfChain(CitationChain chain, List<Token> tokens, int offset, Language language) {
        this.chain = chain;
        this.tokens = tokens;
        this.offset = offset;
        this.language = language;
    }

    /** A number in the text, with what it stands for. */
    private record Leaf(int start, int end, Map<LawUnit, UnitGroup.Item> values, List<LawUnit> order) {}

    List<LawCitation> citations() {
        UnitGroup spread = spread(chain.groups);
        List<Leaf> leaves = new ArrayList<>();
        for (UnitGroup.Item item : spread.items()) {
            leaves.addAll(leaves(spread, item));
        }
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            int start = i == 0 ? chain.start : leaf.start();
            int end = i == leaves.size() - 1 ? chain.end : leaf.end();
            citations.add(new LawCitation(
                    offset + tokens.get(start).start(),
                    offset + tokens.get(end - 1).end(),
                    act(),
                    place(leaf)));
        }
        return citations;
    }

    /** The group whose numbers are told apart: the first that has several. */
    private static UnitGroup spread(List<UnitGroup> groups) {
        return groups.stream()
                .filter(group -> group.items().size() > 1
                        || !group.items().get(0).inner().isEmpty())
                .findFirst()
                .orElse(groups.get(0));
    }

    private List<Leaf> leaves(UnitGroup spread, UnitGroup.Item item) {
        if (item.inner().isEmpty()) {
            return List.of(new Leaf(item.start(), item.end(), values(spread, item), order(List.of())));
        }
        List<Leaf> leaves = new ArrayList<>();
        for (List<UnitGroup> inner : item.inner()) {
            UnitGroup told = spread(inner);
            for (UnitGroup.Item one : told.items()) {
                Map<LawUnit, UnitGroup.Item> values = values(spread, item);
                inner.forEach(group -> values.put(group.unit(), group.items().get(0)));
                values.put(told.unit(), one);
                boolean last = one == told.items().get(told.items().size() - 1);
                int end = last ? inner.get(inner.size() - 1).end() : one.end();
                leaves.add(new Leaf(leaves.isEmpty() ? item.start() : one.start(), end, values, order(inner)));
            }
        }
        return leaves;
    }

    private Map<LawUnit, UnitGroup.Item> values(UnitGroup spread, UnitGroup.Item item) {
        Map<LawUnit, UnitGroup.Item> values = new EnumMap<>(LawUnit.class);
        for (LawUnit unit : LawUnit.values()) {
            UnitGroup.Item value = chain.value(unit);
            if (value != null) {
                values.put(unit, value);
            }
        }
        values.put(spread.unit(), item);
        return values;
    }

    private List<LawUnit> order(List<UnitGroup> inner) {
        List<LawUnit> order = new ArrayList<>();
        inner.forEach(group -> order.add(group.unit()));
        chain.groups.forEach(group -> order.add(group.unit()));
        return order;
    }

    private MeantAct act() {
        return chain.phrase == null ? new MeantAct.Unsaid() : chain.phrase.act();
    }

    private LawPlace place(Leaf leaf) {
        Map<LawUnit, UnitGroup.Item> values = leaf.values();
        UnitGroup.Item smallest = null;
        for (LawUnit unit : LawUnit.values()) {
            smallest = values.containsKey(unit) ? values.get(unit) : smallest;
        }
        Inside inside =
                chain.phrase == null || values.containsKey(LawUnit.ARTICLE) ? Inside.ACT : chain.phrase.inside();
        return new LawPlace(
                inside,
                from(values, LawUnit.ARTICLE),
                from(values, LawUnit.POINT),
                from(values, LawUnit.PART),
                from(values, LawUnit.SUBPOINT),
                from(values, LawUnit.ALINEA),
                isPartOfSubpoint(leaf.order()),
                smallest == null ? null : smallest.to());
    }

    /** Russian names what is inside first, Kazakh last. */
    private boolean isPartOfSubpoint(List<LawUnit> order) {
        int part = order.indexOf(LawUnit.PART);
        int subpoint = order.indexOf(LawUnit.SUBPOINT);
        return part >= 0 && subpoint >= 0 && (part < subpoint) == (language == Language.RU);
    }

    private static @Nullable String from(Map<LawUnit, UnitGroup.Item> values, LawUnit unit) {
        UnitGroup.Item item = values.get(unit);
        return item == null ? null : item.from();
    }
}
