package kz.senim.kb.legislation.parallel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.senim.kb.legislation.Paragraph;
import kz.senim.kb.legislation.ProvisionText;
import org.jspecify.annotations.Nullable;

/**
 * Lays two texts beside each other by their eIds. The order is that of the Russian text; what only the Kazakh one has
 * follows what it follows there.
 */
public final class Alignment {

    private static final String ITEM = "item_";

    private Alignment() {}

    /** The rows of two trees. */
    public static List<Aligned<ProvisionText>> rows(List<ProvisionText> ru, List<ProvisionText> kk) {
        return aligned(byKey(ru, row -> row.eId()), byKey(kk, row -> row.eId()));
    }

    /**
     * The paragraphs of one provision. Items, which are lettered, answer to each other by their places: the third is «в)»
     * in Russian and may be «б)» in Kazakh, after «ә)».
     */
    public static List<Aligned<Paragraph>> points(List<Paragraph> ru, List<Paragraph> kk) {
        return aligned(byPlace(ru), byPlace(kk));
    }

    private static <T> List<Aligned<T>> aligned(Map<String, T> ru, Map<String, T> kk) {
        List<String> order = new ArrayList<>(ru.keySet());
        int after = 0;
        for (String key : kk.keySet()) {
            if (ru.containsKey(key)) {
                after = order.indexOf(key) + 1;
            } else {
                order.add(after++, key);
            }
        }
        return order.stream()
                .map(key -> new Aligned<T>(ru.get(key), kk.get(key)))
                .toList();
    }

    private static <T> Map<String, T> byKey(List<T> elements, Function<T, String> key) {
        Map<String, T> keyed = new LinkedHashMap<>();
        elements.forEach(element -> keyed.put(key.apply(element), element));
        return keyed;
    }

    private static Map<String, Paragraph> byPlace(List<Paragraph> paragraphs) {
        Map<String, String> places = new HashMap<>();
        Map<String, Integer> items = new HashMap<>();
        return byKey(paragraphs, paragraph -> {
            String eId = paragraph.eId();
            int last = eId.lastIndexOf("__") + 2;
            String above = above(eId);
            String unit = eId.substring(last);
            String placed = above == null ? "" : places.getOrDefault(above, above) + "__";
            String place =
                    unit.startsWith(ITEM) ? placed + ITEM + "#" + items.merge(placed, 1, Integer::sum) : placed + unit;
            places.put(eId, place);
            return place;
        });
    }

    /** The eId of the unit a paragraph stands in; null for what is no part of anything. */
    static @Nullable String above(String eId) {
        int last = eId.lastIndexOf("__");
        return last < 0 ? null : eId.substring(0, last);
    }
}
