package kz.senim.kb.legislation.parallel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.Paragraph;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.parallel.Mismatch.Kind;
import org.jspecify.annotations.Nullable;

/** Finds where two languages of a text do not answer to each other; it knows addresses and numbers, not meanings. */
public final class LanguageComparison {

    private static final String ALINEA = "al_";

    private final List<Mismatch> mismatches = new ArrayList<>();

    private LanguageComparison() {}

    /**
     * All mismatches of two texts, in reading order. Of what is missing only the topmost is told: with a point goes all
     * that stands below it, and what stands below a missing heading is not misplaced for that.
     */
    public static List<Mismatch> of(List<ProvisionText> ru, List<ProvisionText> kk) {
        LanguageComparison comparison = new LanguageComparison();
        Set<String> inBoth = eIds(ru);
        inBoth.retainAll(eIds(kk));
        Alignment.rows(ru, kk).forEach(row -> comparison.compare(row, inBoth));
        return List.copyOf(comparison.mismatches);
    }

    private static Set<String> eIds(List<ProvisionText> rows) {
        return rows.stream().map(ProvisionText::eId).collect(Collectors.toCollection(HashSet::new));
    }

    private void compare(Aligned<ProvisionText> row, Set<String> inBoth) {
        ProvisionText ru = row.ru();
        ProvisionText kk = row.kk();
        if (ru == null || kk == null) {
            mismatches.add(Mismatch.of(Kind.PROVISION, row));
            return;
        }
        if (isMisplaced(ru, kk, inBoth)) {
            mismatches.add(Mismatch.of(Kind.PARENT, row));
        }
        if (ru.status() != kk.status()) {
            mismatches.add(Mismatch.of(Kind.STATUS, row));
        }
        boolean repealed = ru.status() == ForceStatus.REPEALED || kk.status() == ForceStatus.REPEALED;
        if (!repealed && ru.heading().isEmpty() != kk.heading().isEmpty()) {
            mismatches.add(Mismatch.of(Kind.HEADING, row));
        }
        if (!repealed) {
            comparePoints(row, ru.points(), kk.points());
        }
    }

    private static boolean isMisplaced(ProvisionText ru, ProvisionText kk, Set<String> inBoth) {
        String above = ru.parent();
        String aboveInKazakh = kk.parent();
        return !Objects.equals(above, aboveInKazakh)
                && (above == null || inBoth.contains(above))
                && (aboveInKazakh == null || inBoth.contains(aboveInKazakh));
    }

    private void comparePoints(Aligned<ProvisionText> row, List<Paragraph> ru, List<Paragraph> kk) {
        List<Aligned<Paragraph>> lone = new ArrayList<>();
        Map<String, Aligned<String>> units = new LinkedHashMap<>();
        units.put(
                row.shown().eId(), new Aligned<>(row.shown().eId(), row.shown().eId()));
        for (Aligned<Paragraph> pair : Alignment.points(ru, kk)) {
            Paragraph own = pair.ru();
            Paragraph other = pair.kk();
            if (isAlinea(pair.shown())) {
                continue;
            }
            if (own != null && other != null) {
                units.put(own.eId(), new Aligned<>(own.eId(), other.eId()));
            } else {
                lone.add(pair);
            }
        }
        Set<String> missing = lone.stream().map(pair -> pair.shown().eId()).collect(Collectors.toSet());
        Map<String, Aligned<String>> moved = moved(lone);
        for (Aligned<Paragraph> pair : lone) {
            String eId = pair.shown().eId();
            Aligned<String> place = moved.get(eId);
            if (place == null) {
                if (!isBelowOneOf(eId, missing)) {
                    place(Kind.POINT, row, new Aligned<>(eIdOf(pair.ru()), eIdOf(pair.kk())));
                }
            } else if (eId.equals(place.ru()) && !isBelowOneOf(eId, moved.keySet())) {
                place(Kind.PLACE, row, place);
            }
        }
        countParagraphs(row, units, ru, kk);
    }

    /** Units that the one text has only here, and the other only there, by the eIds in both. */
    private static Map<String, Aligned<String>> moved(List<Aligned<Paragraph>> lone) {
        Map<String, List<Aligned<Paragraph>>> alike = lone.stream()
                .collect(Collectors.groupingBy(pair -> unit(pair.shown().eId())));
        Map<String, Aligned<String>> moved = new HashMap<>();
        for (List<Aligned<Paragraph>> pairs : alike.values()) {
            if (pairs.size() == 2 && pairs.get(0).only() != pairs.get(1).only()) {
                Aligned<Paragraph> ru = pairs.get(pairs.get(0).only() == Language.RU ? 0 : 1);
                Aligned<Paragraph> kk = pairs.get(pairs.get(0).only() == Language.RU ? 1 : 0);
                Aligned<String> place = new Aligned<>(eIdOf(ru.ru()), eIdOf(kk.kk()));
                moved.put(ru.shown().eId(), place);
                moved.put(kk.shown().eId(), place);
            }
        }
        return moved;
    }

    private static boolean isBelowOneOf(String eId, Set<String> others) {
        for (String above = Alignment.above(eId); above != null; above = Alignment.above(above)) {
            if (others.contains(above)) {
                return true;
            }
        }
        return false;
    }

    /** In units that both texts have. */
    private void countParagraphs(
            Aligned<ProvisionText> row, Map<String, Aligned<String>> units, List<Paragraph> ru, List<Paragraph> kk) {
        Map<String, Integer> own = alineas(ru);
        Map<String, Integer> others = alineas(kk);
        for (Aligned<String> unit : units.values()) {
            int count = own.getOrDefault(Objects.requireNonNull(unit.ru()), 0);
            int other = others.getOrDefault(Objects.requireNonNull(unit.kk()), 0);
            if (count != other) {
                mismatches.add(new Mismatch(Kind.PARAGRAPHS, row, unit, new Aligned<>(count, other)));
            }
        }
    }

    private static Map<String, Integer> alineas(List<Paragraph> paragraphs) {
        Map<String, Integer> counts = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            String above = Alignment.above(paragraph.eId());
            if (above != null && isAlinea(paragraph)) {
                counts.merge(above, 1, Integer::sum);
            }
        }
        return counts;
    }

    private void place(Kind kind, Aligned<ProvisionText> row, Aligned<String> place) {
        mismatches.add(new Mismatch(kind, row, place, Mismatch.NOT_COUNTED));
    }

    private static boolean isAlinea(Paragraph paragraph) {
        return unit(paragraph.eId()).startsWith(ALINEA);
    }

    private static String unit(String eId) {
        return eId.substring(eId.lastIndexOf("__") + 2);
    }

    private static @Nullable String eIdOf(@Nullable Paragraph paragraph) {
        return paragraph == null ? null : paragraph.eId();
    }
}
