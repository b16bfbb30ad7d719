package kz.senim.kb.search.analysis.kk;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The two ways Kazakh is written: with its own letters, and with Russian ones only, as by people who have no Kazakh
 * keyboard (ә а, ғ г, қ к, ң н, ө о, ұ ү у, һ х, і и, and ё е). Says of every letter what the choice of an ending
 * depends on.
 *
 * <p>The sounds are those of the usual school grammars: an ending has one form after a vowel, others after voiced and
 * voiceless consonants, and its vowels are back or front like the last vowel of the word (vowel harmony, үндестік заңы).
 */
enum Spelling {
    KAZAKH {
        @Override
        String write(String kazakh) {
            return kazakh;
        }

        @Override
        int harmony(char[] word, int at) {
            return HARMONY[word[at] - FIRST];
        }
    },

    /**
     * Some letters stand for two sounds here. A rule that cannot tell them apart lets both pass, as a missed ending loses
     * more than one too many.
     */
    FOLDED {
        @Override
        String write(String kazakh) {
            char[] letters = kazakh.toCharArray();
            KazakhFoldingFilter.fold(letters, letters.length);
            return new String(letters);
        }

        @Override
        int harmony(char[] word, int at) {
            return switch (word[at]) {
                case 'о', 'у', 'и' -> 0;
                case 'а' -> isFirstVowel(word, at) ? 0 : BACK;
                default -> HARMONY[word[at] - FIRST];
            };
        }
    };

    /** Any vowel an ending can follow; у, и and ю are not among them, as endings treat them as consonants. */
    static final int VOWEL = 1;
    /** ы and і, the vowels of the possessive of the third person. */
    static final int CLOSE = 2;
    /** Vowels other than ы and і. */
    static final int OPEN = 1024;
    /** й, р, у and their like. */
    static final int GLIDE = 4;

    static final int L = 8;
    /** м, н, ң. */
    static final int NASAL = 16;
    /** з, ж. */
    static final int BUZZING = 32;
    /** Voiceless consonants, and б в г д at the end of a loan, which are spoken voiceless. */
    static final int HARD = 64;
    /** Has a syllable of its own: all vowels with у, и and ю. */
    static final int SYLLABIC = 128;
    /** Found in loans only, which do not keep to harmony. */
    static final int FOREIGN = 256;
    /** ғ, г and б: what қ, к and п become before a vowel. */
    static final int VOICED_STOP = 512;

    static final int VOICED = GLIDE | L | NASAL | BUZZING;
    static final int CONSONANT = VOICED | HARD;
    static final int ANY = VOWEL | CONSONANT;

    static final int BACK = 1;
    static final int FRONT = 2;

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final char FIRST = '\u0400';
    private static final int LETTERS = 0x100;
    private static final int[] HARMONY = new int[LETTERS];

    static {
        for (char back : "аоұыя".toCharArray()) {
            HARMONY[back - FIRST] = BACK;
        }
        for (char front : "әеөүі".toCharArray()) {
            HARMONY[front - FIRST] = FRONT;
        }
    }

    private final int[] kinds = new int[LETTERS];

    Spelling() {
        mark("аәеоөэя", VOWEL | OPEN | SYLLABIC);
        mark("ыі", VOWEL | CLOSE | SYLLABIC);
        mark("ұү", SYLLABIC);
        mark("уию", GLIDE | SYLLABIC);
        mark("йр", GLIDE);
        mark("л", L);
        mark("мнң", NASAL);
        mark("зж", BUZZING);
        mark("кқптсшфхцчщһбвгғд", HARD);
        mark("ғгб", VOICED_STOP);
        mark("фвцчщэюяъ", FOREIGN);
        mark("ь", FOREIGN | L | HARD);
    }

    private void mark(String letters, int kind) {
        for (char letter : write(letters).toCharArray()) {
            kinds[letter - '\u0400'] |= kind;
        }
    }

    /** Endings, roots or words, separated by spaces, as this spelling writes them. */
    final Set<String> words(String kazakh) {
        Set<String> words = new LinkedHashSet<>();
        SPACE.splitAsStream(kazakh).map(this::write).forEach(words::add);
        return words;
    }

    /** The Kazakh word or ending as this spelling writes it. */
    abstract String write(String kazakh);

    /** {@link #BACK}, {@link #FRONT}, or 0 for a letter that decides nothing. */
    abstract int harmony(char[] word, int at);

    /** Whether the letter is of one of the kinds. */
    final boolean is(int wanted, char letter) {
        return (kinds(letter) & wanted) != 0;
    }

    /** All kinds of the letter; a hyphen before an ending (АҚШ-пен) hides the sound, so any ending may follow. */
    final int kinds(char letter) {
        int index = letter - FIRST;
        if (index >= 0 && index < LETTERS) {
            return kinds[index];
        }
        return letter == '-' ? ANY : 0;
    }

    /** Whether an ending with this harmony may follow what the word begins with. */
    final boolean agrees(char[] word, int length, int endingHarmony) {
        if (endingHarmony == 0) {
            return true;
        }
        for (int i = length - 1; i >= 0; i--) {
            int index = word[i] - FIRST;
            if (index < 0 || index >= LETTERS) {
                continue;
            }
            if ((kinds[index] & FOREIGN) != 0) {
                return true;
            }
            if ((kinds[index] & SYLLABIC) != 0) {
                int harmony = harmony(word, i);
                if (harmony != 0 || word[i] == 'и' || this == FOLDED) {
                    return harmony == 0 || harmony == endingHarmony;
                }
            }
        }
        return true;
    }

    /**
     * Whether what is left can be a word: two letters, a vowel; two vowels if it ends in one, as native words of one
     * open syllable are pronouns and particles only.
     */
    final boolean isStem(char[] word, int length) {
        if (length < 2) {
            return false;
        }
        int vowels = vowels(word, length);
        return vowels >= 2 || vowels == 1 && (!is(VOWEL, word[length - 1]) || word[length - 1] == '-');
    }

    /** The number of syllables. */
    final int vowels(char[] word, int length) {
        int vowels = 0;
        for (int i = 0; i < length; i++) {
            if (is(SYLLABIC, word[i])) {
                vowels++;
            }
        }
        return vowels;
    }

    final boolean isFirstVowel(char[] word, int at) {
        return vowels(word, at) == 0;
    }
}
