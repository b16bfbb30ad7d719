package kz.senim.kb.search.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.senim.kb.search.analysis.FoldedWords;
import kz.senim.kb.search.thesaurus.Entry;
import kz.senim.kb.search.thesaurus.Thesaurus;

/** The wordings of the thesaurus in the order of their beginnings, and of the beginnings of what follows each word. */
final class Wordings {
    private static final Comparator<Place> BEST = Comparator.comparingInt(Place::word)
            .thenComparing(place -> -place.entry().weight())
            .thenComparingInt(place -> place.entry().said().length())
            .thenComparing(place -> place.entry().said());

    private final Place[] places;

    /** A wording from one of its words on. */
    private record Place(String rest, int word, Entry entry) {}

    Wordings(Collection<Entry> entries) {
        List<Place> all = new ArrayList<>();
        for (Entry entry : entries) {
            List<String> words = FoldedWords.of(entry.said()).words();
            for (int word = 0; word < words.size(); word++) {
                all.add(new Place(String.join(" ", words.subList(word, words.size())), word, entry));
            }
        }
        all.sort(Comparator.comparing(Place::rest));
        places = all.toArray(Place[]::new);
    }

    static Wordings bundled() {
        return Bundled.WORDINGS;
    }

    /** The likeliest wordings, those that begin as typed before those that go on so. */
    List<Suggestion> suggest(Typed typed, int most) {
        List<Place> fitting = new ArrayList<>();
        for (int at = first(typed.text()); at < places.length; at++) {
            Place place = places[at];
            if (!place.rest.startsWith(typed.text())) {
                break;
            }
            boolean whole = place.word == 0 && place.rest.equals(typed.text());
            if (!whole && typed.wants(place.entry.language())) {
                fitting.add(place);
            }
        }
        fitting.sort(Comparator.comparing((Place place) -> !typed.prefers(place.entry.language()))
                .thenComparing(BEST));
        List<Suggestion> best = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Place place : fitting) {
            if (best.size() < most && said.add(place.entry.said())) {
                best.add(Suggestion.wording(place.entry.said(), place.entry.language()));
            }
        }
        return best;
    }

    private int first(String beginning) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle].rest.compareTo(beginning) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Sorted when first needed. */
    private static final class Bundled {
        static final Wordings WORDINGS = new Wordings(Thesaurus.bundled().entries());
    }
}
