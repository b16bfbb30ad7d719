package kz.senim.kb.search.repair;

import java.util.Locale;

/**
 * A coarse key that a word has in Cyrillic and in every usual Latin spelling: шағым, shagym, şağım and wagim are one.
 * Informal spellings do not agree on ы, й, і, or on х, so the key does not tell them apart.
 */
public final class LatinKey {
    private static final String[][] LATIN = {
        {"shch", "S"},
        {"sch", "S"},
        {"sh", "S"},
        {"ş", "S"},
        {"ch", "C"},
        {"ç", "C"},
        {"zh", "j"},
        {"kh", "h"},
        {"gh", "g"},
        {"ğ", "g"},
        {"tz", "ts"},
        {"c", "ts"},
        {"4", "C"},
        {"6", "S"},
        {"yu", "iu"},
        {"ju", "iu"},
        {"ya", "ia"},
        {"ja", "ia"},
        {"yo", "e"},
        {"jo", "e"},
        {"ye", "e"},
        {"je", "e"},
        {"ä", "a"},
        {"ö", "o"},
        {"ü", "u"},
        {"ū", "u"},
        {"ı", "i"},
        {"ñ", "n"},
        {"y", "i"},
        {"w", "v"},
        {"q", "k"},
        {"x", "h"},
        {"'", ""},
        {"`", ""},
        {"ʼ", ""}
    };
    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі";
    private static final String[] AS_LATIN = {
        "a", "b", "v", "g", "d", "e", "e", "j", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "h", "ts", "C", "S", "S", "", "i", "", "e", "iu", "ia", "a", "g", "k", "n", "o", "u", "u", "h", "i"
    };

    private LatinKey() {}

    /** The key of a word in either script; what is neither is left out. */
    public static String of(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        int at = 0;
        while (at < small.length()) {
            at += append(small, at, key);
        }
        return withoutRepeats(key);
    }

    private static int append(String word, int at, StringBuilder key) {
        int cyrillic = CYRILLIC.indexOf(word.charAt(at));
        if (cyrillic >= 0) {
            key.append(AS_LATIN[cyrillic]);
            return 1;
        }
        for (String[] spelling : LATIN) {
            if (word.startsWith(spelling[0], at)) {
                key.append(spelling[1]);
                return spelling[0].length();
            }
        }
        char letter = word.charAt(at);
        if (letter >= 'a' && letter <= 'z') {
            key.append(letter);
        }
        return 1;
    }

    private static String withoutRepeats(StringBuilder key) {
        StringBuilder once = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
                once.append(key.charAt(i));
            }
        }
        return once.toString();
    }
}
