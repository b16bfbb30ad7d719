package kz.senim.kb.legislation.citation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings letters that look alike, or that a Russian keyboard lacks, to one form. */
final class Letters {

    private static final Pattern NOISE = Pattern.compile("[\\u00ad\\p{Mn}]");
    private static final String LATIN = "abcehikmoptxy";
    private static final String LOOKALIKES = "авсенікмортху";
    private static final String KAZAKH = "әғқңөұүһіё";
    private static final String RUSSIAN = "агкноуухие";

    private Letters() {}

    /**
     * Lower case, with Latin lookalikes replaced where a word cannot be Latin: it has a Cyrillic letter beside them, or
     * nothing but lookalikes ({@code YK}, {@code KoAП}).
     */
    static String exact(String word) {
        if (isPlain(word)) {
            return word;
        }
        // й and ё may come as two characters; accents and soft hyphens come from copying and say nothing.
        String lower = NOISE.matcher(Normalizer.normalize(word, Normalizer.Form.NFC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        boolean cyrillic = false;
        boolean otherLatin = false;
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            cyrillic |= letter >= '\u0400' && letter <= '\u04ff';
            otherLatin |= letter >= 'a' && letter <= 'z' && LATIN.indexOf(letter) < 0;
        }
        String replaced = otherLatin && !cyrillic ? lower : replace(lower, LATIN, LOOKALIKES);
        return replaced.replace('ё', 'е');
    }

    /** Most words of running text are in small Cyrillic letters, and stay as they are. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if ((letter < 'а' || letter > 'я') && "әғқңөұүһі".indexOf(letter) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A word that went through {@link #exact} without the letters that only Kazakh has. */
    static String folded(String exact) {
        return replace(exact, KAZAKH, RUSSIAN);
    }

    private static String replace(String word, String from, String to) {
        StringBuilder out = null;
        for (int i = 0; i < word.length(); i++) {
            int place = from.indexOf(word.charAt(i));
            if (place >= 0) {
                out = out == null ? new StringBuilder(word) : out;
                out.setCharAt(i, to.charAt(place));
            }
        }
        return out == null ? word : out.toString();
    }
}
