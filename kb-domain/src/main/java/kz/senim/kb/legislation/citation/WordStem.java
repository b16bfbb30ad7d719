package kz.senim.kb.legislation.citation;

import java.util.Set;
import kz.senim.kb.language.Language;

/**
 * Cuts inflection off the words of act names, so that «кодекса о браке» is «кодекс о браке». Rougher than the stemmers of
 * search on purpose: both sides of a comparison pass through it, and a name is several words in a fixed order.
 */
final class WordStem {

    private static final int SHORTEST = 3;
    private static final int LONGEST_ENDING = 5;
    private static final String VOWELS = "аеиоуыэюя";
    private static final Set<String> RUSSIAN = Set.of(
            "иями", "ого", "его", "ому", "ему", "ыми", "ими", "ами", "ями", "иях", "иям", "ией", "ах", "ях", "ов", "ев",
            "ей", "ой", "ий", "ый", "ая", "яя", "ое", "ее", "ые", "ие", "ую", "юю", "ом", "ем", "ам", "ям", "ым", "им",
            "ых", "их", "ию", "ии", "ия", "ье", "ьи", "ья", "ью", "а", "я", "о", "е", "у", "ю", "ы", "и", "ь", "й");
    private static final Set<String> KAZAKH = Set.of(
            "лар", "лер", "дар", "дер", "тар", "тер", "нын", "нин", "дын", "дин", "тын", "тин", "га", "ге", "ка", "ке",
            "на", "не", "ны", "ни", "ды", "ди", "ты", "ти", "да", "де", "та", "те", "нда", "нде", "дан", "ден", "тан",
            "тен", "нан", "нен", "мен", "бен", "пен", "дагы", "деги", "тагы", "теги", "ндагы", "ндеги", "сы", "си",
            "сын", "син", "ын", "ин", "ы", "и");

    private WordStem() {}

    /** The stem of a folded word, read as a word of this language. */
    static String of(String folded, Language language) {
        return language == Language.RU ? russian(folded) : kazakh(folded);
    }

    private static String russian(String word) {
        String stem = cut(word, RUSSIAN);
        return stem.length() > SHORTEST && stem.endsWith("ь") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String kazakh(String word) {
        String stem = word;
        String shorter = cut(stem, KAZAKH);
        while (!shorter.equals(stem)) {
            stem = shorter;
            shorter = cut(stem, KAZAKH);
        }
        // A vowel after it voices the last consonant: құқық, құқығы.
        return stem.endsWith("г") ? stem.substring(0, stem.length() - 1) + "к" : stem;
    }

    private static String cut(String word, Set<String> endings) {
        for (int length = LONGEST_ENDING; length > 0; length--) {
            int rest = word.length() - length;
            if (rest >= SHORTEST && endings.contains(word.substring(rest)) && mayStandAfter(word, rest)) {
                return word.substring(0, rest);
            }
        }
        return word;
    }

    /** The possessive -сы, -сі follows vowels only: the с of кодексі is the word's own. */
    private static boolean mayStandAfter(String word, int rest) {
        String ending = word.substring(rest);
        return !(ending.startsWith("сы") || ending.startsWith("си")) || VOWELS.indexOf(word.charAt(rest - 1)) >= 0;
    }
}
