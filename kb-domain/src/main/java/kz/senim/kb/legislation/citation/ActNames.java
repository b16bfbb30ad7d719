package kz.senim.kb.legislation.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.citation.ActMention.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * All names of all acts: titles and numbers of those in the base, and what people call them ({@code aliases.tsv}), which
 * also knows acts that the base may not hold. Immutable; make a new one when an act is imported.
 */
public final class ActNames {

    private static final int LONGEST_FILLING = 6;

    /** Thousands of names are taken apart for it, and it changes with an import only. */
    private static volatile @Nullable Made lastMade;

    private final List<String> ids;
    private final Map<String, String> idsByFoldedId = new HashMap<>();
    private final Map<String, Set<String>> abbreviations = new HashMap<>();
    private final Map<String, Set<String>> foldedAbbreviations = new HashMap<>();
    private final Map<Language, Map<String, List<NamePattern>>> patterns = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final ActNumbers numbers;

    private record Made(List<ActName> acts, ActNames names) {}

    private record NamePattern(List<String> stems, String actId) {
        boolean namesLaw() {
            return stems.stream().anyMatch(NameWords::isLawStem);
        }
    }

    /** Where words end that fit a pattern, and the acts they may mean. */
    private record Fit(int end, boolean namesLaw, int stems, Set<String> actIds) {}

    private ActNames(Collection<ActName> acts, List<AliasTable.Alias> aliases) {
        Set<String> inBase = new HashSet<>();
        acts.forEach(act -> inBase.add(act.id()));
        LinkedHashSet<String> ranked = new LinkedHashSet<>();
        aliases.stream().map(AliasTable.Alias::actId).filter(inBase::contains).forEach(ranked::add);
        acts.forEach(act -> ranked.add(act.id()));
        this.ids = List.copyOf(ranked);
        this.numbers = new ActNumbers(acts);
        ids.forEach(id -> idsByFoldedId.put(foldedId(id), id));
        aliases.forEach(this::add);
        for (ActName act : acts) {
            addPattern(act.titleRu(), act.id(), Language.RU);
            addPattern(act.titleKk(), act.id(), Language.KK);
        }
    }

    /** The names of these acts, in the order in which they are to be proposed after the helpline's main acts. */
    public static ActNames of(Collection<ActName> acts) {
        List<ActName> wanted = List.copyOf(acts);
        Made made = lastMade;
        if (made == null || !made.acts.equals(wanted)) {
            made = new Made(wanted, new ActNames(wanted, AliasTable.read()));
            lastMade = made;
        }
        return made.names;
    }

    /** The acts of the base, the helpline's main acts first. */
    List<String> ids() {
        return ids;
    }

    /**
     * The longest name that begins at this token, or null.
     *
     * @param kazakh whether the text is worded in Kazakh, which tells СК, the tax code, from СК, the family code
     */
    @Nullable
    ActMention mentionAt(List<Token> tokens, int start, boolean kazakh) {
        ActMention best = identifier(tokens, start);
        best = longer(best, abbreviation(tokens, start, kazakh));
        best = longer(best, law(tokens, start));
        best = longer(best, name(tokens, start));
        return best != null
                        && best.end() < tokens.size()
                        && tokens.get(best.end()).isWord("рф")
                ? foreign(best)
                : best;
    }

    /** The law of another country has the same names. */
    private static ActMention foreign(ActMention mention) {
        return new ActMention(mention.start(), mention.end() + 1, mention.certainty(), List.of());
    }

    /** The acts of the base whose whole title, or other name, these tokens are; empty for a title unknown to it. */
    List<String> titled(List<Token> tokens, int start, int end, Language language) {
        List<String> stems = new ArrayList<>();
        for (int place = start; place < end; place++) {
            Token token = tokens.get(place);
            if (token.is(TokenKind.WORD) && !NameWords.isFiller(token)) {
                stems.add(WordStem.of(token.folded(), language));
            }
        }
        Set<String> found = new LinkedHashSet<>();
        if (!stems.isEmpty()) {
            patterns.getOrDefault(language, Map.of()).getOrDefault(stems.get(0), List.of()).stream()
                    .filter(pattern -> pattern.stems().equals(stems))
                    .forEach(pattern -> found.add(pattern.actId()));
        }
        return inBase(found);
    }

    /** The longest name made of words that begins at this token and says that it is a law, or null. */
    @Nullable
    ActMention lawNamedAt(List<Token> tokens, int start) {
        ActMention name = name(tokens, start);
        return name != null && name.isName() ? name : null;
    }

    /** The longest name made of words that begins at this token, said of a law before it: «Кодекс … о труде». */
    @Nullable
    ActMention subjectAt(List<Token> tokens, int start) {
        Fit fit = longestFit(tokens, start);
        return fit == null ? null : new ActMention(start, fit.end(), Certainty.NAME, inBase(fit.actIds()));
    }

    /** An abbreviation at this token that can mean nothing but an act, or null. */
    @Nullable
    ActMention abbreviationAt(List<Token> tokens, int start, boolean kazakh) {
        ActMention found = abbreviation(tokens, start, kazakh);
        return found != null && found.isName() ? found : null;
    }

    private void add(AliasTable.Alias alias) {
        if (alias.isAbbreviation()) {
            String exact = Letters.exact(alias.words());
            if (alias.ambiguous()) {
                ambiguous.add(Letters.folded(exact));
            }
            abbreviations
                    .computeIfAbsent(key(exact, alias.language()), any -> new LinkedHashSet<>())
                    .add(alias.actId());
            foldedAbbreviations
                    .computeIfAbsent(key(Letters.folded(exact), alias.language()), any -> new LinkedHashSet<>())
                    .add(alias.actId());
        } else {
            addPattern(alias.words(), alias.actId(), alias.language());
        }
    }

    private void addPattern(String name, String actId, Language language) {
        addPattern(NameWords.stems(name, language, true), actId, language);
        addPattern(NameWords.stems(name, language, false), actId, language);
    }

    private void addPattern(List<String> stems, String actId, Language language) {
        List<String> words = new ArrayList<>(stems);
        // The law word may come before the subject and after it, so the pattern is the subject alone.
        if (language == Language.RU && words.size() > 1 && isLawWord(words.get(0))) {
            words.remove(0);
        } else if (language == Language.KK && words.size() > 1 && isLawWord(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        if (!words.isEmpty()) {
            List<NamePattern> sameStart = patterns.computeIfAbsent(language, any -> new HashMap<>())
                    .computeIfAbsent(words.get(0), any -> new ArrayList<>());
            NamePattern pattern = new NamePattern(List.copyOf(words), actId);
            if (!sameStart.contains(pattern)) {
                sameStart.add(pattern);
            }
        }
    }

    private static boolean isLawWord(String stem) {
        return stem.equals("закон") || stem.equals("кодекс") || stem.equals("зан");
    }

    private @Nullable ActMention identifier(List<Token> tokens, int start) {
        Token letter = tokens.get(start);
        if (letter.is(TokenKind.WORD) && letter.folded().length() == 1 && start + 1 < tokens.size()) {
            Token digits = tokens.get(start + 1);
            if (digits.is(TokenKind.NUMBER)
                    && digits.glued()
                    && digits.exact().length() >= 9
                    && digits.exact().length() <= 12) {
                int end = start + 2;
                if (end < tokens.size() && tokens.get(end).is(TokenKind.UNDERSCORE)) {
                    end++;
                }
                String id = idsByFoldedId.get(letter.folded() + digits.exact());
                // Ten signs and more with such a letter before them are an id of the register even if the base lacks
                // it.
                if (id != null || isRegisterLetter(letter) && digits.exact().length() <= 10) {
                    return new ActMention(start, end, Certainty.IDENTIFIER, id == null ? List.of() : List.of(id));
                }
            }
        }
        return longer(numbers.withConvocation(tokens, start), numbers.beforeLawWord(tokens, start));
    }

    private static boolean isRegisterLetter(Token letter) {
        return "zкvuрнsoо".contains(letter.folded());
    }

    private @Nullable ActMention abbreviation(List<Token> tokens, int start, boolean kazakh) {
        Token token = tokens.get(start);
        if (!token.is(TokenKind.WORD)) {
            return null;
        }
        Set<String> exact = inBoth(abbreviations, token.exact(), kazakh);
        int end = NameWords.afterCaseEnding(tokens, start + 1);
        if (!exact.isEmpty()) {
            Certainty certainty = ambiguous.contains(token.folded()) ? Certainty.AMBIGUOUS : Certainty.NAME;
            return new ActMention(start, end, certainty, inBase(exact));
        }
        Set<String> folded = token.hasKazakhLetters() ? Set.of() : inBoth(foldedAbbreviations, token.folded(), kazakh);
        if (folded.isEmpty()) {
            return null;
        }
        if (ambiguous.contains(token.folded())) {
            return new ActMention(start, end, Certainty.AMBIGUOUS, inBase(folded));
        }
        boolean plain = kazakh || token.folded().length() > 3;
        return new ActMention(start, end, plain ? Certainty.NAME : Certainty.FOLDED, inBase(folded));
    }

    private static Set<String> inBoth(Map<String, Set<String>> names, String name, boolean kazakh) {
        Language first = kazakh ? Language.KK : Language.RU;
        Set<String> found = new LinkedHashSet<>(names.getOrDefault(key(name, first), Set.of()));
        found.addAll(names.getOrDefault(key(name, first.other()), Set.of()));
        return found;
    }

    /** «Закон РК [от 8 августа 2002 года] [№ 345] [«О правах ребенка»]». */
    private @Nullable ActMention law(List<Token> tokens, int start) {
        if (!NameWords.isLaw(tokens.get(start))) {
            return null;
        }
        int place = DateWords.end(tokens, skipFilling(tokens, start + 1));
        ActMention number = numbers.afterLawWord(tokens, start, place);
        if (number != null) {
            place = number.end();
        }
        Fit fit = longestFit(tokens, skipFilling(tokens, place));
        if (fit != null) {
            return new ActMention(start, fit.end(), Certainty.NAME, inBase(fit.actIds()));
        }
        return number;
    }

    private @Nullable ActMention name(List<Token> tokens, int start) {
        boolean about = NameWords.isAbout(tokens.get(start)) && start + 1 < tokens.size();
        Fit fit = longestFit(tokens, about ? start + 1 : start);
        if (fit == null) {
            return null;
        }
        List<String> known = inBase(fit.actIds());
        int after = skipFilling(tokens, fit.end());
        if (after < tokens.size() && NameWords.isLaw(tokens.get(after)) && !fit.namesLaw()) {
            return new ActMention(start, after + 1, Certainty.NAME, known);
        }
        if (fit.namesLaw()) {
            return new ActMention(start, fit.end(), Certainty.NAME, known);
        }
        boolean kazakhAbout = fit.end() < tokens.size() && tokens.get(fit.end()).isWord("туралы");
        int end = kazakhAbout ? fit.end() + 1 : fit.end();
        // One word alone, like «семья», is a subject of every second question.
        return fit.stems() > 1 || about || kazakhAbout ? new ActMention(start, end, Certainty.SUBJECT, known) : null;
    }

    private @Nullable Fit longestFit(List<Token> tokens, int start) {
        if (start >= tokens.size() || !tokens.get(start).is(TokenKind.WORD)) {
            return null;
        }
        Fit best = null;
        for (Language language : Language.values()) {
            String first = WordStem.of(tokens.get(start).folded(), language);
            for (NamePattern pattern : patterns.getOrDefault(language, Map.of()).getOrDefault(first, List.of())) {
                int end = fittingEnd(tokens, start, pattern, language);
                if (end > 0 && (best == null || end > best.end())) {
                    best = new Fit(end, pattern.namesLaw(), pattern.stems().size(), new LinkedHashSet<>());
                }
                if (best != null && end == best.end()) {
                    best.actIds().add(pattern.actId());
                }
            }
        }
        return best;
    }

    private static int fittingEnd(List<Token> tokens, int start, NamePattern pattern, Language language) {
        int place = start;
        for (String stem : pattern.stems()) {
            place = place == start ? place : skipFilling(tokens, place);
            if (place >= tokens.size()
                    || !tokens.get(place).is(TokenKind.WORD)
                    || !WordStem.of(tokens.get(place).folded(), language).equals(stem)) {
                return -1;
            }
            place++;
        }
        return place;
    }

    private static int skipFilling(List<Token> tokens, int start) {
        int place = start;
        while (place < tokens.size() && place - start < LONGEST_FILLING && NameWords.isFiller(tokens.get(place))) {
            place++;
        }
        return place;
    }

    /** The acts of the base among these, in the order given; the aliases' first, so the best first. */
    private List<String> inBase(Collection<String> actIds) {
        return actIds.stream().filter(ids::contains).toList();
    }

    private static @Nullable ActMention longer(@Nullable ActMention one, @Nullable ActMention other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.length() > one.length() ? other : one;
    }

    private static String key(String name, Language language) {
        return language.code() + ' ' + name;
    }

    private static String foldedId(String id) {
        String bare = id.endsWith("_") ? id.substring(0, id.length() - 1) : id;
        return Letters.folded(Letters.exact(bare.toLowerCase(Locale.ROOT)));
    }
}
