package kz.senim.kb.search.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds how a question was meant. A reading is taken only if the base knows more of its words than of those typed, so a
 * question of known words is never touched.
 */
public final class Repairs {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}'`ʼ46]*");
    private static final Pattern KEYS = Pattern.compile("\\S+");
    /** A word cut short: {@code алим.} */
    private static final Pattern CUT =
            Pattern.compile("(?<![\\p{L}\\p{Nd}.-])\\p{IsCyrillic}{2,7}\\.(?![\\p{L}\\p{Nd}])");
    /** A sentence does not go on in small letters: {@code жауап. неше}. */
    private static final Pattern CUT_IN_MIDDLE =
            Pattern.compile("(?<![\\p{L}\\p{Nd}.-])\\p{IsCyrillic}{3,7}\\.(?=\\s*\\p{Ll})");
    /** Years of age, cut to one letter: {@code 1,5 л.} */
    private static final Pattern AGE =
            Pattern.compile("(?<![\\p{Nd},])(?:\\p{Nd}{1,2}|\\p{Nd},5|неше|қанша)\\s?[лж]\\.(?![\\p{L}\\p{Nd}])");
    /** A word with its middle left out: {@code св-во}. */
    private static final Pattern CONTRACTED =
            Pattern.compile("(?<![\\p{L}\\p{Nd}-])\\p{IsCyrillic}{1,5}-\\p{IsCyrillic}{1,4}(?![\\p{L}\\p{Nd}-])");

    /** Initials of a phrase: {@code ҰАТ}. */
    private static final Pattern INITIALS =
            Pattern.compile("(?<![\\p{L}\\p{Nd}.-])\\p{IsCyrillic}{2,5}(?![\\p{L}\\p{Nd}.-])");

    private static final String SOFT_ENDINGS = "тшлн";
    private static final int SHORTEST_TYPO = 4;
    private static final int TWO_TYPOS_FROM = 9;
    /** Who writes more words that nobody knows makes no slips of the hand, and each takes long to look for. */
    private static final int MOST_TYPOS = 6;

    private static final int LONGEST_TYPO = 30;
    private static final int MOST_WORDS = 20;
    /** Longer texts are not typed but pasted. */
    private static final int LONGEST = 300;

    private final Vocabulary vocabulary;

    public Repairs(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** How the text was meant; nothing when it was meant as typed, or nobody can tell. */
    public Optional<Repair> of(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String whole = replaced(text, AGE, Repairs::fromAge);
        whole = replaced(whole, CONTRACTED, word -> fromContraction(word, text));
        whole = replaced(
                replaced(whole, CUT_IN_MIDDLE, word -> fromCutInMiddle(word, text)), CUT, word -> fromCut(word, text));
        whole = replaced(whole, INITIALS, word -> fromInitials(word, text));
        if (!whole.equals(text)) {
            return Optional.of(new Repair(
                    Repair.Kind.ABBREVIATION,
                    text,
                    asMeant(whole).map(Repair::to).orElse(whole)));
        }
        return asMeant(text);
    }

    private Optional<Repair> asMeant(String text) {
        if (unknown(text).isEmpty()) {
            return Optional.empty();
        }
        List<Repair> readings = new ArrayList<>();
        if (text.codePoints().anyMatch(Repairs::isLatin)) {
            readings.add(new Repair(Repair.Kind.LAYOUT, text, replaced(text, KEYS, this::fromLatinKeys)));
            readings.add(new Repair(Repair.Kind.TRANSLITERATION, text, replaced(text, LATIN, this::fromLatin)));
        } else {
            readings.add(new Repair(Repair.Kind.LAYOUT, text, KeyboardLayout.latin(text)));
        }
        readings.add(new Repair(Repair.Kind.LETTERS, text, KeyboardLayout.kazakhRow(text)));
        Optional<Repair> best = best(text, readings);
        if (best.isPresent() && unknown(best.get().to()).isEmpty()) {
            return best;
        }
        String spelled = best.map(Repair::to).orElse(text);
        if (unknown(spelled).size() > MOST_TYPOS) {
            return best;
        }
        Repair typos = new Repair(
                best.map(Repair::kind).orElse(Repair.Kind.TYPO), text, replaced(spelled, WORD, this::withoutTypos));
        return best(text, best.isPresent() ? List.of(typos, best.get()) : List.of(typos));
    }

    /** The reading of which most is known, if more than of what was typed; of equals the first. */
    private Optional<Repair> best(String text, List<Repair> readings) {
        double most = known(text);
        Repair best = null;
        for (Repair reading : readings) {
            double known = reading.to().equals(text) ? 0 : known(reading.to());
            if (known > most) {
                most = known;
                best = reading;
            }
        }
        return Optional.ofNullable(best);
    }

    private double known(String text) {
        List<String> words = words(text);
        return words.isEmpty()
                ? 0
                : words.stream()
                                .filter(vocabulary::knows)
                                .mapToInt(String::length)
                                .sum()
                        / (double) words.stream().mapToInt(String::length).sum();
    }

    private List<String> unknown(String text) {
        return words(text).stream().filter(word -> !vocabulary.knows(word)).toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> match.group())
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .toList();
    }

    private String fromLatin(String word) {
        if (vocabulary.knows(word)) {
            return word;
        }
        List<String> spellings = spellings(word);
        for (String spelling : spellings) {
            List<String> written = vocabulary.soundingLike(LatinKey.of(spelling));
            if (!written.isEmpty()) {
                return written.get(0);
            }
        }
        List<String> read = spellings.stream()
                .map(spelling -> withSoftSign(Cyrillic.of(spelling)))
                .toList();
        return read.stream().filter(vocabulary::knows).findFirst().orElse(read.get(0));
    }

    /** In Kazakh j is ж whatever follows it, in Russian ja may be я. */
    private static List<String> spellings(String word) {
        String kazakh = word.replace("j", "zh").replace("J", "Zh");
        return kazakh.equals(word) ? List.of(word) : List.of(kazakh, word);
    }

    /** Most people leave the soft sign out in Latin letters: oshtrafovat, platish. */
    private String withSoftSign(String word) {
        boolean mayMissIt = !word.isEmpty() && SOFT_ENDINGS.indexOf(word.charAt(word.length() - 1)) >= 0;
        return mayMissIt && !vocabulary.knows(word) && vocabulary.knows(word + "ь") ? word + "ь" : word;
    }

    private String fromLatinKeys(String typed) {
        if (typed.codePoints().noneMatch(Repairs::isLatin)) {
            return KeyboardLayout.kazakhRow(typed);
        }
        String russian = KeyboardLayout.russian(typed);
        List<String> written = List.of(russian, KeyboardLayout.kazakhWithHyphens(typed), KeyboardLayout.kazakh(typed));
        return written.stream()
                .filter(word -> unknown(word).isEmpty())
                .findFirst()
                .orElse(russian);
    }

    private static String fromAge(String age) {
        String number = age.substring(0, age.length() - 2).strip();
        return number + (age.charAt(age.length() - 2) == 'л' ? " лет" : " жас");
    }

    /** The point may end a sentence: a word the base knows is not cut. */
    private String fromCut(String cut, String text) {
        return vocabulary.isWritten(cut.substring(0, cut.length() - 1)) ? cut : fromCutInMiddle(cut, text);
    }

    private String fromCutInMiddle(String cut, String text) {
        String beginning = cut.substring(0, cut.length() - 1);
        return vocabulary
                .between(beginning, "", words(text))
                .filter(word -> !word.equalsIgnoreCase(beginning))
                .orElse(cut);
    }

    private String fromContraction(String contracted, String text) {
        int hyphen = contracted.indexOf('-');
        String beginning = contracted.substring(0, hyphen);
        String end = contracted.substring(hyphen + 1);
        return vocabulary.isWritten(beginning + end) || vocabulary.isWritten(beginning) && vocabulary.isWritten(end)
                ? contracted
                : vocabulary.between(beginning, end, words(text)).orElse(contracted);
    }

    /** In small letters it may be the beginning of a word that is still being typed, unless it is all there is. */
    private String fromInitials(String initials, String text) {
        if (initials.equals(text)) {
            Optional<String> whole = vocabulary.spelledOut(initials);
            if (whole.isPresent()) {
                return whole.get();
            }
        }
        boolean meantSo = initials.equals(text) || initials.equals(initials.toUpperCase(Locale.ROOT));
        if (!meantSo || vocabulary.knows(initials)) {
            return initials;
        }
        List<String> others =
                words(text).stream().filter(word -> !word.equals(initials)).toList();
        return vocabulary.abbreviatedTo(initials, others).orElse(initials);
    }

    private String withoutTypos(String word) {
        if (word.length() < SHORTEST_TYPO
                || word.length() > LONGEST_TYPO
                || vocabulary.knows(word)
                || !word.chars().allMatch(Character::isLetter)) {
            return word;
        }
        List<String> close = vocabulary.closeTo(word, word.length() >= TWO_TYPOS_FROM ? 2 : 1);
        return close.isEmpty() ? word : close.get(0);
    }

    private static String replaced(String text, Pattern words, UnaryOperator<String> reading) {
        StringBuilder read = new StringBuilder();
        Matcher matcher = words.matcher(text);
        int replaced = 0;
        while (matcher.find()) {
            String was = matcher.group();
            String is = replaced < MOST_WORDS ? reading.apply(was) : was;
            replaced++;
            matcher.appendReplacement(read, Matcher.quoteReplacement(is));
        }
        return matcher.appendTail(read).toString();
    }

    private static boolean isLatin(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
    }
}
