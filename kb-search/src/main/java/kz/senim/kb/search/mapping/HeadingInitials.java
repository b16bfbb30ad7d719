package kz.senim.kb.search.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.senim.kb.search.analysis.LookalikeFilter;

/**
 * The phrases of a heading by the initials they are abbreviated to, as people abbreviate what they know from the law:
 * {@code ҰАТ} is «ұлттық алдын алу тетігі». Words that only join others have no initial, nor has the verb that makes a
 * Kazakh noun one with the word before it.
 */
public final class HeadingInitials {
    /** Between the initials and the phrase in a term. */
    public static final char DIVIDER = ' ';

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");
    private static final Set<String> JOINING = Set.of(
            "и", "или", "в", "во", "на", "по", "о", "об", "от", "до", "из", "к", "с", "со", "у", "при", "для", "за",
            "не", "их", "его", "либо", "және", "мен", "бен", "пен", "үшін", "туралы", "бойынша", "немесе", "де", "да");
    private static final Set<String> LIGHT_VERBS = Set.of("алу", "беру", "ету", "болу", "қылу");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final int LONGEST_PHRASE = 100;

    private HeadingInitials() {}

    /** The terms of a heading: initials, {@link #DIVIDER}, phrase, all in lower case. */
    public static Set<String> of(String heading) {
        List<String> words = WORD.matcher(heading.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(LookalikeFilter::corrected)
                .toList();
        Set<String> terms = new LinkedHashSet<>();
        for (int from = 0; from < words.size(); from++) {
            if (hasInitial(words.get(from))) {
                addFrom(words.subList(from, words.size()), terms);
            }
        }
        return terms;
    }

    private static void addFrom(List<String> words, Set<String> terms) {
        StringBuilder initials = new StringBuilder();
        List<String> phrase = new ArrayList<>();
        for (String word : words) {
            phrase.add(word);
            if (hasInitial(word)) {
                initials.append(word.charAt(0));
            } else if (JOINING.contains(word)) {
                continue;
            }
            String whole = String.join(" ", phrase);
            if (initials.length() > LONGEST || whole.length() > LONGEST_PHRASE) {
                return;
            }
            if (initials.length() >= SHORTEST) {
                terms.add(initials.toString() + DIVIDER + whole);
            }
        }
    }

    private static boolean hasInitial(String word) {
        return !JOINING.contains(word) && !LIGHT_VERBS.contains(word);
    }
}
