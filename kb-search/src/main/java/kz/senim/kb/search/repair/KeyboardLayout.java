package kz.senim.kb.search.repair;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The same keys on the Latin (QWERTY), Russian (ЙЦУКЕН) and Kazakh keyboards. The Kazakh one is the Russian with its own
 * letters on the row of digits (RST 920-91).
 */
public final class KeyboardLayout {
    private static final String LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final String LATIN_SHIFTED = "~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>";
    private static final String RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю";
    private static final String DIGITS = "2345890-=";
    private static final String KAZAKH = "әіңғүұқөһ";

    private static final Map<Character, Character> TO_CYRILLIC = new HashMap<>();
    private static final Map<Character, Character> TO_LATIN = new HashMap<>();
    private static final Map<Character, Character> KAZAKH_ROW = new HashMap<>();

    static {
        for (int i = 0; i < LATIN.length(); i++) {
            TO_CYRILLIC.put(LATIN.charAt(i), RUSSIAN.charAt(i));
            TO_CYRILLIC.put(LATIN_SHIFTED.charAt(i), RUSSIAN.charAt(i));
            TO_LATIN.put(RUSSIAN.charAt(i), LATIN.charAt(i));
        }
        for (int i = 0; i < DIGITS.length(); i++) {
            KAZAKH_ROW.put(DIGITS.charAt(i), KAZAKH.charAt(i));
        }
    }

    private KeyboardLayout() {}

    /** What the keys of this Latin text write on the Russian keyboard; digits stay. */
    public static String russian(String latin) {
        return map(latin, TO_CYRILLIC);
    }

    /** What the keys of this Latin text write on the Kazakh keyboard: digits beside letters are letters too. */
    static String kazakh(String latin) {
        return kazakhRow(russian(latin));
    }

    /** The same, but for hyphens, which join words far more often than they stand for a letter. */
    public static String kazakhWithHyphens(String latin) {
        StringBuilder written = new StringBuilder();
        for (String part : latin.split("(?<=-)|(?=-)")) {
            written.append(part.equals("-") ? part : kazakh(part));
        }
        return written.toString();
    }

    /** What the keys of this Cyrillic text write on the Latin keyboard. */
    static String latin(String cyrillic) {
        return map(cyrillic.toLowerCase(Locale.ROOT), TO_LATIN);
    }

    /** Reads digits as the Kazakh letters on their keys, in words that have letters as well. */
    static String kazakhRow(String text) {
        StringBuilder read = new StringBuilder();
        for (String word : text.split("(?<=\\s)|(?=\\s)")) {
            read.append(word.chars().anyMatch(Character::isLetter) ? map(word, KAZAKH_ROW) : word);
        }
        return read.toString();
    }

    private static String map(String text, Map<Character, Character> keys) {
        StringBuilder mapped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            mapped.append(keys.getOrDefault(text.charAt(i), text.charAt(i)));
        }
        return mapped.toString();
    }
}
