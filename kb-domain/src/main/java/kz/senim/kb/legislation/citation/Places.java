package kz.senim.kb.legislation.citation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Turns units in the order written into targets. Parts and points go with the article they stand beside: before it when
 * the citation begins with a part («ч. 2 ст. 140»), behind it otherwise («140-бап 2-бөлігі»).
 */
final class Places {

    /** A list of parts of a list of articles multiplies; beyond this nobody can mean it. */
    private static final int MOST_TARGETS = 100;

    private static final int LONGEST_EXPANDED_RANGE = 30;

    private final Predicate<String> exists;
    private final List<Target> targets = new ArrayList<>();

    /** An article or a range; the part is what {@code 140.2} says when there is no article 140-2. */
    private record Span(String from, String to, @Nullable String part) {}

    private Places(Predicate<String> exists) {
        this.exists = exists;
    }

    /** The targets of these units; {@code exists} knows the articles of the act meant. */
    static List<Target> targets(List<Piece.Counted> units, Predicate<String> exists) {
        Places places = new Places(exists);
        places.add(units);
        return places.targets.stream().distinct().toList();
    }

    private void add(List<Piece.Counted> units) {
        boolean partsFirst = units.get(0).unit() != Unit.ARTICLE;
        int lastArticle = lastArticle(units);
        List<Numeral> articles = List.of();
        List<Map<Unit, List<String>>> places = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Piece.Counted unit = units.get(i);
            if (unit.unit() == Unit.ARTICLE) {
                if (!articles.isEmpty()) {
                    addTargets(articles, partsFirst ? List.of() : places);
                    places = partsFirst ? places : new ArrayList<>();
                }
                articles = unit.numerals();
                if (partsFirst && i < lastArticle) {
                    addTargets(articles, places);
                    articles = List.of();
                    places = new ArrayList<>();
                }
            } else {
                addUnit(places, unit, partsFirst && i < lastArticle);
            }
        }
        addTargets(articles, places);
    }

    private static int lastArticle(List<Piece.Counted> units) {
        int last = -1;
        for (int i = 0; i < units.size(); i++) {
            last = units.get(i).unit() == Unit.ARTICLE ? i : last;
        }
        return last;
    }

    private static void addUnit(List<Map<Unit, List<String>>> places, Piece.Counted unit, boolean smallestFirst) {
        Map<Unit, List<String>> place = places.isEmpty() ? null : places.get(places.size() - 1);
        if (place == null || place.containsKey(unit.unit())) {
            Map<Unit, List<String>> next = new EnumMap<>(Unit.class);
            if (place != null && !smallestFirst) {
                // «п. 1 пп. 2, пп. 3»: the second sub-point is of the same point.
                place.forEach((known, numbers) -> {
                    if (known.compareTo(unit.unit()) < 0) {
                        next.put(known, numbers);
                    }
                });
            }
            place = next;
            places.add(place);
        }
        place.put(unit.unit(), numbers(unit.numerals()));
    }

    private void addTargets(List<Numeral> articles, List<Map<Unit, List<String>>> places) {
        for (Numeral article : articles) {
            Span span = span(article);
            if (places.isEmpty()) {
                add(new Target(span.from(), span.to(), span.part(), null, null));
            }
            for (Map<Unit, List<String>> place : places) {
                addTargets(span, place);
            }
        }
    }

    private void addTargets(Span span, Map<Unit, List<String>> place) {
        for (@Nullable String part : orNone(place.get(Unit.PART))) {
            for (@Nullable String point : orNone(place.get(Unit.POINT))) {
                for (@Nullable String subpoint : orNone(place.get(Unit.SUBPOINT))) {
                    add(new Target(span.from(), span.to(), part == null ? span.part() : part, point, subpoint));
                }
            }
        }
    }

    private void add(Target target) {
        if (targets.size() < MOST_TARGETS) {
            targets.add(target);
        }
    }

    private static List<@Nullable String> orNone(@Nullable List<String> numbers) {
        List<@Nullable String> all = new ArrayList<>();
        if (numbers == null) {
            all.add(null);
        } else {
            all.addAll(numbers);
        }
        return all;
    }

    private Span span(Numeral numeral) {
        String joined = numeral.joined();
        return switch (numeral.joint()) {
            case NONE, SUPERSCRIPT -> new Span(joined, joined, null);
            case RANGE -> new Span(numeral.first(), numeral.second(), null);
            case DASH ->
                !exists.test(joined) && numeral.ascends()
                        ? new Span(numeral.first(), numeral.second(), null)
                        : new Span(joined, joined, null);
            case DOT ->
                !exists.test(joined) && exists.test(numeral.first())
                        ? new Span(numeral.first(), numeral.first(), numeral.second())
                        : new Span(joined, joined, null);
        };
    }

    /** The numbers of parts and points one by one; {@code 1-3} is three of them, {@code 2-1} one. */
    private static List<String> numbers(List<Numeral> numerals) {
        List<String> numbers = new ArrayList<>();
        for (Numeral numeral : numerals) {
            boolean range = numeral.joint() == Numeral.Joint.DASH || numeral.joint() == Numeral.Joint.RANGE;
            if (range && numeral.ascends() && isPlain(numeral.first()) && isPlain(numeral.second())) {
                int from = Integer.parseInt(numeral.first());
                int to = Math.min(Integer.parseInt(numeral.second()), from + LONGEST_EXPANDED_RANGE);
                for (int number = from; number <= to; number++) {
                    numbers.add(Integer.toString(number));
                }
            } else {
                numbers.add(numeral.joined());
            }
        }
        return numbers;
    }

    private static boolean isPlain(String number) {
        return number.indexOf('-') < 0;
    }
}
