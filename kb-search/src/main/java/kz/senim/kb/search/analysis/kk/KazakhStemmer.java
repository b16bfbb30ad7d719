package kz.senim.kb.search.analysis.kk;

/**
 * Light stemmer for Kazakh without a lexicon. A Kazakh word is a root followed by endings, each with its own meaning and
 * in a fixed order; they are taken off from the end, one layer at a time, as long as the sounds on both sides fit:
 *
 * <ol>
 *   <li>a finite verb loses person, tense, negation and passive ({@link VerbEndings});
 *   <li>any other word loses case, possessive and plural ({@link NounEndings}), and, if what remains is a participle or a
 *       verbal noun, its ending too;
 *   <li>the stem is written as it is without endings: ғ, г, б at the end become қ, к, п again (бөлігі, бөлік), a lost
 *       vowel returns (халқы, халық), and a close vowel at the end is dropped, so that үлгі and its forms agree.
 * </ol>
 *
 * <p>A stem need not be a word. Derivation is left alone, above all the privative -сыз, -сіз. The endings, their order
 * and the sounds they follow are those of school grammar (көптік, тәуелдік, септік, жіктік жалғаулары; үндестік заңы);
 * where an ending is ambiguous, the choice was made on the forms of UD_Kazakh-KTB.
 */
final class KazakhStemmer {
    private final Spelling spelling;
    private final Roots roots;
    private final NounEndings nouns;
    private final VerbEndings verbs;

    KazakhStemmer(Spelling spelling) {
        this.spelling = spelling;
        roots = new Roots(spelling);
        nouns = new NounEndings(spelling, roots);
        verbs = new VerbEndings(spelling, roots);
    }

    /** Makes the first {@code len} letters of {@code s}, in lower case, their stem, and returns its length. */
    int stem(char[] s, int len) {
        if (len < 2) {
            return len;
        }
        int irregular = roots.irregular(s, len);
        if (irregular >= 0) {
            return irregular;
        }
        int verb = verbs.stripFinite(s, len);
        return verb == len ? stemNoun(s, len) : asWithoutEndings(s, verb);
    }

    private int stemNoun(char[] s, int len) {
        int noun = nouns.strip(s, len);
        int irregular = roots.irregular(s, noun);
        if (irregular >= 0) {
            return irregular;
        }
        int verb = verbs.stripNonFinite(s, noun);
        if (verb == noun && len - noun == 2 && s[noun] == 'д' && spelling.is(Spelling.CLOSE, s[noun + 1])) {
            // ашыл-ды: after a consonant the past looks like the accusative.
            verb = verbs.passive(s, noun);
        }
        return asWithoutEndings(s, verb);
    }

    private int asWithoutEndings(char[] s, int len) {
        if (roots.isComplete(s, len)) {
            return len;
        }
        int inner = len;
        while (inner > 2 && s[inner - 1] == '-') {
            inner--;
        }
        if (spelling.is(Spelling.CLOSE, s[inner - 1]) && spelling.isStem(s, inner - 1)) {
            inner--;
        }
        inner = roots.restoreVowel(s, inner);
        s[inner - 1] = voiceless(s[inner - 1]);
        return inner;
    }

    private static char voiceless(char letter) {
        return switch (letter) {
            case 'ғ' -> 'қ';
            case 'г' -> 'к';
            case 'б' -> 'п';
            default -> letter;
        };
    }
}
