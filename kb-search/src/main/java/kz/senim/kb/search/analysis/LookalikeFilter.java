package kz.senim.kb.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Gives a word the letters it is meant to have: Latin letters inside Cyrillic words become the Cyrillic ones that look
 * the same ({@code негiзгi}, {@code 10-бaп}, {@code Cтатья}), and roman numerals written with Cyrillic letters
 * ({@code VІ}, {@code ХІІ}) become Latin. Words of one script are left alone. Works in either case, so it can stand
 * before lower-casing, where capital B, H, K, M and T can still be told from the small letters.
 */
public final class LookalikeFilter extends TokenFilter {
    private static final String LATIN = "aceiopxyABCEHIKMOPTXY";
    private static final String CYRILLIC = "асеіорхуАВСЕНІКМОРТХУ";
    private static final String ROMAN_IN_CYRILLIC = "іхсмІХСМ";
    private static final String ROMAN_IN_LATIN = "ixcmIXCM";
    private static final int LONGEST_NUMERAL = 12;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    LookalikeFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        correct(term.buffer(), term.length());
        return true;
    }

    /** The word with the letters it is meant to have. */
    public static String corrected(String word) {
        char[] letters = word.toCharArray();
        correct(letters, letters.length);
        return new String(letters);
    }

    static void correct(char[] word, int length) {
        boolean cyrillic = false;
        boolean latin = false;
        boolean onlyOnesAndTens = length > 0;
        for (int i = 0; i < length; i++) {
            char c = word[i];
            latin |= c >= 'A' && c <= 'z';
            if (c >= '\u0400' && c <= '\u052f') {
                cyrillic = true;
                onlyOnesAndTens &= c == 'і' || c == 'І' || c == 'х' || c == 'Х';
            } else {
                onlyOnesAndTens = false;
            }
        }
        if (cyrillic && (latin || onlyOnesAndTens) && isNumeral(word, length)) {
            replace(word, length, ROMAN_IN_CYRILLIC, ROMAN_IN_LATIN);
        } else if (cyrillic && latin) {
            replace(word, length, LATIN, CYRILLIC);
        }
    }

    private static void replace(char[] word, int length, String from, String to) {
        for (int i = 0; i < length; i++) {
            int index = from.indexOf(word[i]);
            if (index >= 0) {
                word[i] = to.charAt(index);
            }
        }
    }

    /** Whether the letters, whichever script they are of, are tens and ones in the order of a roman numeral to 399. */
    private static boolean isNumeral(char[] word, int length) {
        if (length > LONGEST_NUMERAL) {
            return false;
        }
        char[] latin = new char[length];
        for (int i = 0; i < length; i++) {
            int index = ROMAN_IN_CYRILLIC.indexOf(word[i]);
            latin[i] = Character.toLowerCase(index < 0 ? word[i] : ROMAN_IN_LATIN.charAt(index));
        }
        int at = skip(latin, 0, 'c', 3);
        at = digit(latin, at, 'x', 'l', 'c');
        at = digit(latin, at, 'i', 'v', 'x');
        return at == length;
    }

    private static int digit(char[] word, int at, char one, char five, char ten) {
        if (at + 1 < word.length && word[at] == one && (word[at + 1] == five || word[at + 1] == ten)) {
            return at + 2;
        }
        return skip(word, skip(word, at, five, 1), one, 3);
    }

    private static int skip(char[] word, int at, char letter, int most) {
        int to = at;
        while (to < word.length && to - at < most && word[to] == letter) {
            to++;
        }
        return to;
    }
}
