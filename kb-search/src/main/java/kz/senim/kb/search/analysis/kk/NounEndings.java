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
import static kz.senim.kb.search.analysis.kk.Spelling.VOICED_STOP;
import static kz.senim.kb.search.analysis.kk.Spelling.VOWEL;

/**
 * Takes off what a noun is given: plural, possessive, case, in this order from the root outwards, so in the opposite
 * order here, each at most once (көптік, тәуелдік, септік жалғаулары).
 */
final class NounEndings {
    private static final int LONGEST_CASE = 4;

    private final Spelling spelling;
    private final Roots roots;
    private final Endings instrumental;
    private final Endings attributive;
    private final Endings temporal;
    private final Endings comparativeOrPerson;
    private final Endings similative;
    private final Endings caseAfterThirdPerson;
    private final Endings attributiveAfterThirdPerson;
    private final Endings caseAfterOwnPerson;
    private final Endings genitive;
    private final Endings otherCase;
    private final Endings ownPerson;
    private final Endings mine;
    private final Endings thirdAfterVowel;
    private final Endings thirdAfterConsonant;
    private final Endings plural;

    NounEndings(Spelling spelling, Roots roots) {
        this.spelling = spelling;
        this.roots = roots;
        instrumental = Endings.in(spelling)
                .withoutHarmonyAfter(VOWEL | GLIDE | L | NASAL, "мен менен")
                .withoutHarmonyAfter(BUZZING, "бен бенен")
                .withoutHarmonyAfter(HARD, "пен пенен")
                .build();
        attributive = Endings.in(spelling)
                .after(VOWEL | VOICED, "дағы дегі")
                .after(HARD, "тағы тегі")
                .withoutHarmonyAfter(VOWEL | NASAL, "нікі")
                .withoutHarmonyAfter(GLIDE | L | BUZZING, "дікі")
                .withoutHarmonyAfter(HARD, "тікі")
                .build();
        temporal =
                Endings.in(spelling).after(VOICED, "ғы гі").after(HARD, "қы кі").build();
        comparativeOrPerson = Endings.in(spelling)
                .after(CONSONANT, "ырақ ірек мын мін мыз міз")
                .after(VOWEL, "рақ рек")
                .build();
        attributiveAfterThirdPerson =
                Endings.in(spelling).after(CLOSE, "ндағы ндегі").build();
        similative = Endings.in(spelling)
                .after(VOWEL | VOICED, "дай дей")
                .after(HARD, "тай тей")
                .build();
        caseAfterThirdPerson =
                Endings.in(spelling).after(CLOSE, "н на не нда нде нан нен").build();
        caseAfterOwnPerson = Endings.in(spelling).after(NASAL, "а е").build();
        otherCase = Endings.in(spelling)
                .after(VOWEL | VOICED, "ға ге")
                .after(HARD, "қа ке")
                .after(VOWEL, "ны ні")
                .after(VOICED, "ды ді")
                .after(HARD, "ты ті")
                .after(VOWEL | VOICED, "да де")
                .after(HARD, "та те")
                .after(VOWEL | GLIDE | L | BUZZING, "дан ден")
                .after(NASAL, "нан нен")
                .after(HARD, "тан тен")
                .build();
        genitive = Endings.in(spelling)
                .after(VOWEL | NASAL, "ның нің")
                .after(GLIDE | L | BUZZING, "дың дің")
                .after(HARD, "тың тің")
                .build();
        ownPerson = Endings.in(spelling)
                .after(CONSONANT, "ымыз іміз ыңыз іңіз")
                .after(VOWEL, "мыз міз ңыз ңіз")
                .after(OPEN, spelling == Spelling.FOLDED ? "м" : "м ң")
                .after(VOICED_STOP, "ым ім ың ің")
                .build();
        mine = Endings.in(spelling)
                .after(CONSONANT, spelling == Spelling.FOLDED ? "ым ім" : "ым ім ың ің")
                .build();
        thirdAfterVowel = Endings.in(spelling).after(VOWEL, "сы сі").build();
        thirdAfterConsonant = Endings.in(spelling).after(CONSONANT, "ы і").build();
        plural = Endings.in(spelling)
                .after(VOWEL | GLIDE, "лар лер")
                .after(L | NASAL | BUZZING, "дар дер")
                .after(HARD, "тар тер")
                .build();
    }

    /** The length of the word without these endings. */
    int strip(char[] word, int length) {
        if (roots.isComplete(word, length)) {
            return length;
        }
        int inner = withoutCaseAndPossessive(word, comparativeOrPerson.strip(word, length));
        return roots.isComplete(word, inner) ? inner : plural.strip(word, inner);
    }

    private int withoutCaseAndPossessive(char[] word, int length) {
        int inner = caseOfCompleteRoot(word, length);
        if (inner != length) {
            return inner;
        }
        inner = genitive.strip(word, length);
        if (inner != length) {
            return possessive(word, inner);
        }
        inner = thirdPersonWithCase(word, length);
        return inner == length ? possessive(word, caseEnding(word, length)) : inner;
    }

    /** орын-да, not оры-нда; өзен-і, not өзе-ні: a known root is not cut. */
    private int caseOfCompleteRoot(char[] word, int length) {
        for (int left = length - 1; left >= length - LONGEST_CASE && left > 1; left--) {
            if (roots.isComplete(word, left) && isCaseOrPossessive(word, left, length)) {
                return left;
            }
        }
        return length;
    }

    private boolean isCaseOrPossessive(char[] word, int left, int length) {
        return left == length - 1 && spelling.is(CLOSE, word[left])
                || otherCase.strip(word, length) == left
                || genitive.strip(word, length) == left
                || attributive.strip(word, length) == left;
    }

    /** Case endings with an н of their own show that the possessive of the third person is before them. */
    private int thirdPersonWithCase(char[] word, int length) {
        int possessed = attributiveAfterThirdPerson.strip(word, length);
        if (possessed == length) {
            possessed = caseAfterThirdPerson.strip(word, length);
        }
        if (possessed == length || roots.isComplete(word, possessed)) {
            return possessed;
        }
        int inner = thirdPerson(word, possessed);
        if (inner == possessed || length - possessed == 1 && endsLikeAdjective(word, inner)) {
            return length;
        }
        return inner;
    }

    /** тұрғын, толқын, ұшқын: -ын after two consonants makes words; but халқын has lost a vowel. */
    private boolean endsLikeAdjective(char[] word, int length) {
        return length >= 3
                && isVelar(word[length - 1])
                && spelling.is(CONSONANT, word[length - 2])
                && !roots.lostVowel(word, length);
    }

    private static boolean isVelar(char letter) {
        return letter == 'қ' || letter == 'ғ' || letter == 'к' || letter == 'г';
    }

    private int caseEnding(char[] word, int length) {
        int inner = instrumental.strip(word, length);
        if (inner == length) {
            inner = attributive.strip(word, length);
        }
        if (inner == length && length > 5) {
            inner = temporal(word, length);
        }
        if (inner == length && length > 5) {
            inner = similative.strip(word, length);
        }
        if (inner == length) {
            inner = afterOwnPerson(word, length);
        }
        if (inner == length && isPossessedParticiple(word, length)) {
            return length;
        }
        return inner == length ? otherCase.strip(word, length) : inner;
    }

    /** бүгін-гі and қазір-гі, but not бөлі-гі, which is a possessed бөлік. */
    private int temporal(char[] word, int length) {
        int inner = temporal.strip(word, length);
        return inner != length && spelling.is(SYLLABIC, word[inner - 1]) ? length : inner;
    }

    /** алған-ы, not алға-ны. */
    private boolean isPossessedParticiple(char[] word, int length) {
        if (length < 6 || !spelling.is(CLOSE, word[length - 1]) || word[length - 2] != 'н') {
            return false;
        }
        char vowel = word[length - 3];
        char velar = word[length - 4];
        int before = velar == 'қ' || velar == 'к' ? HARD : VOWEL | VOICED;
        return (vowel == 'а' || vowel == 'е') && isVelar(velar) && spelling.is(before, word[length - 5]);
    }

    /** The dative is -а, -е after the possessive of the first and second person: тілегіме. */
    private int afterOwnPerson(char[] word, int length) {
        int inner = caseAfterOwnPerson.strip(word, length);
        if (inner == length || inner < 4 || !spelling.is(CLOSE, word[inner - 2]) || word[inner - 1] == 'н') {
            return length;
        }
        return inner - 2;
    }

    private int possessive(char[] word, int length) {
        if (roots.isComplete(word, length)) {
            return length;
        }
        int inner = ownPerson.strip(word, length);
        if (inner == length) {
            inner = mine(word, length);
        }
        return inner == length ? thirdPerson(word, length) : inner;
    }

    /**
     * -ым also makes nouns of verbs of one syllable (бөл-ім, біл-ім, қыс-ым), so it is taken off longer words only, and
     * off the people one calls one's own.
     */
    private int mine(char[] word, int length) {
        int inner = mine.strip(word, length);
        return inner != length && (spelling.vowels(word, inner) > 1 || roots.isRelative(word, inner)) ? inner : length;
    }

    /**
     * -сы follows a vowel and -ы a consonant, so баласы is бала + сы, but дауысы is дауыс + ы. A vowel at the end of a
     * root is mostly an open one, and ы before -сы belongs to -шы and to roots like үлгі and жарты.
     */
    private int thirdPerson(char[] word, int length) {
        int afterVowel = thirdAfterVowel.strip(word, length);
        int afterConsonant = thirdAfterConsonant.strip(word, length);
        if (afterVowel == length || roots.isComplete(word, afterConsonant)) {
            return afterConsonant;
        }
        if (roots.isComplete(word, afterVowel) || !spelling.is(CLOSE, word[afterVowel - 1])) {
            return afterVowel;
        }
        char before = word[afterVowel - 2];
        boolean pair = before == 'т' && !spelling.is(SYLLABIC, word[afterVowel - 3]);
        return before == 'ш' || pair || isVelar(before) ? afterVowel : afterConsonant;
    }
}
