package kz.senim.kb.search.analysis.kk;

import static kz.senim.kb.search.analysis.kk.Spelling.BUZZING;
import static kz.senim.kb.search.analysis.kk.Spelling.CLOSE;
import static kz.senim.kb.search.analysis.kk.Spelling.CONSONANT;
import static kz.senim.kb.search.analysis.kk.Spelling.GLIDE;
import static kz.senim.kb.search.analysis.kk.Spelling.HARD;
import static kz.senim.kb.search.analysis.kk.Spelling.L;
import static kz.senim.kb.search.analysis.kk.Spelling.NASAL;
import static kz.senim.kb.search.analysis.kk.Spelling.OPEN;
import static kz.senim.kb.search.analysis.kk.Spelling.SYLLABIC;
import static kz.senim.kb.search.analysis.kk.Spelling.VOICED;
import static kz.senim.kb.search.analysis.kk.Spelling.VOWEL;

/**
 * Takes off what a verb is given: person, tense or mood, or the ending of a form that is used as a noun, adjective or
 * adverb (есімше, көсемше, қимыл атауы), then negation and the passive voice.
 */
final class VerbEndings {
    private final Spelling spelling;
    private final Roots roots;
    private final Endings finite;
    private final Endings present;
    private final Endings relativePresent;
    private final Endings evidential;
    private final Endings participle;
    private final Endings afterParticiple;
    private final Endings nonFinite;
    private final Endings converbAfterVowel;
    private final Endings verbalNoun;
    private final Endings negation;
    private final Endings passiveAfterConsonant;
    private final Endings passiveAfterVowel;

    VerbEndings(Spelling spelling, Roots roots) {
        this.spelling = spelling;
        this.roots = roots;
        finite = Endings.in(spelling)
                .after(VOWEL | SYLLABIC, "йды йді ймын ймін ймыз йміз йсың йсің йсыз йсіз")
                .after(CONSONANT, "сын сін")
                .after(VOWEL, "дық дік дыңыз діңіз дым дім дың дің")
                .after(VOICED, "дым дім дыңыз діңіз")
                .after(HARD, "тым тім тыңыз тіңіз")
                .build();
        present = Endings.in(spelling)
                .after(VOWEL, "ды ді")
                .after(OPEN, "мын мін")
                .build();
        relativePresent = Endings.in(spelling)
                .after(CONSONANT, "атын етін")
                .after(VOWEL | SYLLABIC, "йтын йтін")
                .build();
        evidential = Endings.in(spelling).after(CONSONANT | VOWEL, "пты пті").build();
        participle = Endings.in(spelling)
                .after(VOWEL | VOICED, "ған ген")
                .after(HARD, "қан кен")
                .build();
        afterParticiple =
                Endings.in(spelling).after(NASAL, "ша ше дай дей дық дік").build();
        nonFinite = Endings.in(spelling)
                .after(CONSONANT, "са се сам сем саң сең саңыз сеңіз сақ сек айық ейік айын ейін ып іп")
                .after(VOWEL | GLIDE | L, "май мей мау меу мас мес маса месе")
                .after(NASAL | BUZZING, "бай бей бау беу баса бесе")
                .after(HARD, "пай пей пау пеу паса песе")
                .build();
        converbAfterVowel = Endings.in(spelling).after(VOWEL, "п").build();
        verbalNoun =
                Endings.in(spelling).withoutHarmonyAfter(CONSONANT | VOWEL, "у").build();
        negation = Endings.in(spelling)
                .after(VOWEL | GLIDE | L, "ма ме")
                .after(NASAL | BUZZING, "ба бе")
                .after(HARD, "па пе")
                .build();
        passiveAfterConsonant =
                Endings.in(spelling).after(CONSONANT, "ыл іл").after(L, "ын ін").build();
        passiveAfterVowel = Endings.in(spelling).after(VOWEL, "л").build();
    }

    /** The length without the endings of a finite verb, or the same length if it is none. */
    int stripFinite(char[] word, int length) {
        if (roots.isComplete(word, length) || length > 3 && roots.isComplete(word, length - 2)) {
            return length;
        }
        int inner = finite.strip(word, length);
        if (inner != length) {
            return stem(word, inner);
        }
        inner = present.strip(word, length);
        if (inner != length) {
            return stem(word, withoutPresentVowel(word, inner));
        }
        inner = relativePresent(word, length);
        if (inner != length) {
            return stem(word, inner);
        }
        inner = evidential.strip(word, length);
        return inner == length ? length : stripNonFinite(word, inner + 1);
    }

    /** The length without the ending of a form that can be declined, or the same length if it is none. */
    int stripNonFinite(char[] word, int length) {
        if (roots.isComplete(word, length)) {
            return length;
        }
        int inner = participle(word, length);
        if (inner == length) {
            inner = nonFinite.strip(word, length);
        }
        if (inner == length) {
            inner = converbAfterVowel(word, length);
        }
        if (inner == length) {
            inner = verbalNoun(word, length);
        }
        return inner == length ? length : stem(word, inner);
    }

    /** алған and алатын, also in алғанша, алғандай, алғандық. */
    private int participle(char[] word, int length) {
        int inner = bareParticiple(word, length);
        if (inner != length) {
            return inner;
        }
        int bare = afterParticiple.strip(word, length);
        inner = bare == length ? length : bareParticiple(word, bare);
        return inner == bare ? length : inner;
    }

    private int bareParticiple(char[] word, int length) {
        int inner = participle.strip(word, length);
        return inner == length ? relativePresent(word, length) : inner;
    }

    /** алатын, but not үкіметін and қасиетін: nouns in -мет and -иет are many, such verbs hardly any. */
    private int relativePresent(char[] word, int length) {
        int inner = relativePresent.strip(word, length);
        return inner != length && (word[inner - 1] == 'м' || word[inner - 1] == 'и') ? length : inner;
    }

    private int converbAfterVowel(char[] word, int length) {
        int inner = converbAfterVowel.strip(word, length);
        return inner != length && (showsVowelVerb(word, inner) || isLong(word, inner)) ? inner : length;
    }

    private boolean isLong(char[] word, int length) {
        return spelling.vowels(word, length) > 2;
    }

    private int verbalNoun(char[] word, int length) {
        if (word[length - 1] == 'ю' && length >= 3) {
            word[length - 1] = 'й';
            return length;
        }
        int inner = verbalNoun.strip(word, length);
        if (inner == length || !spelling.is(VOWEL, word[inner - 1])) {
            return inner;
        }
        return showsVowelVerb(word, inner) || isLong(word, inner) ? inner : length;
    }

    /** The length without negation and passive. */
    private int stem(char[] word, int length) {
        if (roots.isComplete(word, length)) {
            return length;
        }
        return passive(word, negation.strip(word, length));
    }

    /** The length without the ending of the passive voice. */
    int passive(char[] word, int length) {
        if (roots.isComplete(word, length)) {
            return length;
        }
        int inner = passiveAfterConsonant.strip(word, length);
        if (inner != length) {
            return inner;
        }
        inner = passiveAfterVowel.strip(word, length);
        return inner > 3 && !spelling.is(CLOSE, word[inner - 1]) ? inner : length;
    }

    /**
     * Before the person stands the present vowel of a root in a consonant (ал-а-ды), or the root ends in a vowel and
     * this is the past (баста-ды). тоя-ды is той-а-ды.
     */
    private int withoutPresentVowel(char[] word, int length) {
        if (word[length - 1] == 'я') {
            word[length - 1] = 'й';
            return length;
        }
        if (spelling == Spelling.KAZAKH && spelling.is(CLOSE, word[length - 1])
                || negation.strip(word, length) != length) {
            return length;
        }
        int inner = length - 1;
        return spelling.isStem(word, inner) && !showsVowelVerb(word, length) ? inner : length;
    }

    /**
     * Whether the vowel at the end is the root's own and not an ending: after two consonants that no root ends in, as in
     * the syllables that make verbs of nouns (ой-ла, қол-да, бас-та, тір-ке) and in ойна, қорға.
     */
    private boolean showsVowelVerb(char[] word, int length) {
        if (roots.isVowelVerb(word, length)) {
            return true;
        }
        if (length < 4) {
            return false;
        }
        char before = word[length - 3];
        if (!spelling.is(CONSONANT, before) || spelling.is(CLOSE, before)) {
            return false;
        }
        return switch (word[length - 2]) {
            case 'л', 'д', 'н', 'ғ', 'г' -> true;
            case 'к' -> before == 'р';
            case 'т' -> spelling.is(HARD, before);
            default -> false;
        };
    }
}
