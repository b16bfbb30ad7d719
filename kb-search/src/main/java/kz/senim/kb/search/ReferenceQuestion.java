package kz.senim.kb.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.kb.language.Language;
import kz.senim.kb.search.analysis.Analyzers;
import kz.senim.kb.search.analysis.IndexedTerms;

/**
 * What a question asks of reference rows and terms.
 *
 * @param text the question
 * @param asked the words that say what is asked for: not how it is asked, and not of which year; none where it is too
 *     long to ask for an amount
 * @param asksAmount whether it asks how much, or names a year
 */
record ReferenceQuestion(QueryText text, List<Word> asked, boolean asksAmount) {
    /** Longer texts are pasted, and ask for no amount. */
    private static final int MOST_WORDS = 16;

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}-]*");
    private static final Pattern MEANING = Pattern.compile(
            "\\b(?:что\\s+(?:такое|значит)|деген\\s+не|дегеніміз)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Set<String> ASKING = terms(
            "сколько какой какая какие какого каком размер сумма составляет равен"
                    + " равна стоит платят положено сейчас теперь текущий на год году года тенге что такое значит это"
                    + " қанша неше қандай мөлшері сомасы болады тең қазір биыл жылы жыл жылғы теңге деген не дегеніміз");

    ReferenceQuestion {
        asked = List.copyOf(asked);
    }

    /**
     * A word, by its terms in each language.
     *
     * @param beginning whether it may go on
     */
    record Word(Map<Language, Set<String>> terms, String written, boolean beginning) {

        private static Word of(String written, boolean beginning) {
            Map<Language, Set<String>> terms = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                terms.put(language, Set.copyOf(Analyzers.terms(Analyzers.of(language), written)));
            }
            return new Word(terms, written, beginning);
        }

        private Stream<String> all() {
            return terms.values().stream().flatMap(Set::stream);
        }

        private boolean saysHowItIsAsked() {
            return YEAR.matcher(written).matches() || all().anyMatch(ASKING::contains);
        }

        private boolean saysWhatIsAsked() {
            return !saysHowItIsAsked() && all().findAny().isPresent();
        }
    }

    static ReferenceQuestion of(String typed, boolean prefix) {
        QueryText text = QueryText.of(typed, prefix);
        List<MatchResult> matches = WORDS.matcher(text.text()).results().toList();
        if (matches.size() > MOST_WORDS) {
            return new ReferenceQuestion(text, List.of(), false);
        }
        List<Word> words = new ArrayList<>();
        for (MatchResult match : matches) {
            words.add(Word.of(match.group(), prefix && words.size() == matches.size() - 1));
        }
        return new ReferenceQuestion(
                text,
                words.stream().filter(Word::saysWhatIsAsked).toList(),
                words.stream().anyMatch(Word::saysHowItIsAsked));
    }

    /** Whether it is asked what something means: terms come first then. */
    static boolean asksMeaning(String question) {
        return MEANING.matcher(question).find();
    }

    /** The year it names first. */
    Optional<Integer> year() {
        return YEAR.matcher(text.text()).results().findFirst().map(year -> Integer.valueOf(year.group()));
    }

    /**
     * Whether all words of one of these wordings are in it.
     *
     * @param wordings as in the index: the code of the language, a space, the wording
     */
    boolean holdsWhole(List<String> wordings) {
        for (Language language : Language.values()) {
            Set<String> said = Set.copyOf(Analyzers.terms(Analyzers.of(language), text.text()));
            for (String wording : wordings) {
                List<String> terms = IndexedTerms.of(language, wording.substring(wording.indexOf(' ') + 1));
                if (!terms.isEmpty() && said.containsAll(terms)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> terms(String words) {
        return Stream.of(Language.values())
                .flatMap(language -> Analyzers.terms(Analyzers.of(language), words).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
