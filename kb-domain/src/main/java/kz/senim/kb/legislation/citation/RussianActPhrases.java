package kz.senim.kb.legislation.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.citation.LawPlace.Inside;
import org.jspecify.annotations.Nullable;

/** «Настоящего Кодекса», «Уголовного кодекса Республики Казахстан», «Закона Республики Казахстан «О браке»». */
final class RussianActPhrases extends ActPhraseReader {

    private static final List<String> POINTING_BACK = List.of("указанн", "названн", "данн", "упомянут");
    private static final Set<String> POINTING = Set.of("этой", "этого", "этом", "этим", "той", "того", "том", "тем");
    private static final Set<String> OTHER_TEXTS = Set.of(
            "конвенции",
            "договора",
            "соглашения",
            "протокола",
            "правил",
            "устава",
            "пакта",
            "регламента",
            "положения",
            "указа",
            "декларации",
            "хартии");
    private static final Set<String> NUMBER_SIGNS = Set.of("n", "№");
    private static final int LONGEST_CODE_NAME = 4;

    RussianActPhrases(String text, List<Token> tokens, ActNames names) {
        super(text, tokens, names, Language.RU);
    }

    @Override
    List<ActPhrase> at(int start) {
        Token token = tokens.get(start);
        if (!token.is(TokenKind.WORD)) {
            return List.of();
        }
        if (token.folded().startsWith("настоящ")) {
            return one(here(start));
        }
        ActPhrase back = back(start);
        if (back != null) {
            return List.of(back);
        }
        boolean constitutional = token.folded().startsWith("конституционн") && isLaw(start + 1);
        if (constitutional || NameWords.isLaw(token)) {
            return laws(start, constitutional ? start + 2 : start + 1);
        }
        if (isUpper(start)) {
            return one(code(start));
        }
        return OTHER_TEXTS.contains(token.folded()) ? List.of(named(start, start + 1, List.of(), false)) : List.of();
    }

    private @Nullable ActPhrase here(int start) {
        int place = startsWith(start + 1, "конституционн") && isLaw(start + 2) ? start + 2 : start + 1;
        if (isLaw(place) || startsWith(place, "конституци")) {
            return here(start, place + 1, Inside.ACT, false);
        }
        LawUnit unit = place < tokens.size() ? LawUnit.of(tokens.get(place), Language.RU) : null;
        return unit == null ? null : here(start, place + 1, inside(unit), false);
    }

    private @Nullable ActPhrase back(int start) {
        String word = tokens.get(start).folded();
        boolean pointing = POINTING.contains(word);
        if (!pointing && !pointsBack(word)) {
            return null;
        }
        int place = isWord(start + 1, "же") ? start + 2 : start + 1;
        if (isLaw(place)) {
            return here(start, place + 1, Inside.ACT, true);
        }
        LawUnit unit = place < tokens.size() ? LawUnit.of(tokens.get(place), Language.RU) : null;
        return unit == null || isNumber(place + 1) ? null : here(start, place + 1, inside(unit), true);
    }

    private boolean isNumber(int place) {
        return place < tokens.size()
                && (tokens.get(place).is(TokenKind.NUMBER) || OrdinalWords.at(tokens, place) != null);
    }

    private static boolean pointsBack(String word) {
        for (String beginning : POINTING_BACK) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private List<ActPhrase> laws(int start, int after) {
        int place = afterNumberAndDay(afterCountry(after));
        boolean told = place > afterCountry(after);
        String year = told ? year(after, place) : null;
        place = afterCountry(place);
        if (opensTitle(place)) {
            List<ActPhrase> titles = titles(start, place, year);
            if (!titles.isEmpty()) {
                return titles;
            }
        }
        if (isUpper(start) && place < tokens.size() && NameWords.isAbout(tokens.get(place))) {
            ActMention subject = place + 1 < tokens.size() ? names.subjectAt(tokens, place + 1) : null;
            return List.of(
                    subject == null
                            ? named(start, place, List.of(), false)
                            : named(start, subject.end(), subject.ids(), true));
        }
        ActMention numbered = told ? names.mentionAt(tokens, start, false) : null;
        if (numbered != null && numbered.end() <= place) {
            return List.of(named(start, place, numbered.ids(), true));
        }
        return List.of(named(start, afterCountry(after), List.of(), false));
    }

    /** «от 7 июля 2006 года № 175-III». */
    private int afterNumberAndDay(int start) {
        int place = start;
        if (isWord(place, "от")) {
            int end = DateWords.end(tokens, place);
            place = end > place ? end : place;
        }
        if (place + 1 < tokens.size()
                && (NUMBER_SIGNS.contains(tokens.get(place).exact())
                        || tokens.get(place).is(TokenKind.NUMBER_SIGN))
                && tokens.get(place + 1).is(TokenKind.NUMBER)) {
            place += 2;
            if (place + 1 < tokens.size()
                    && tokens.get(place).is(TokenKind.DASH)
                    && tokens.get(place + 1).glued()) {
                place += 2;
            }
        }
        return place;
    }

    private List<ActPhrase> titles(int start, int opening, @Nullable String year) {
        List<ActPhrase> phrases = new ArrayList<>();
        int begin = start;
        int place = opening;
        while (opensTitle(place)) {
            int closing = closing(place);
            if (closing < 0) {
                break;
            }
            int end = afterOtherName(closing + 1);
            phrases.add(titled(begin, place, closing, end, year));
            int next = end;
            if (next < tokens.size() && tokens.get(next).is(TokenKind.COMMA)) {
                next++;
            }
            if (isWord(next, "и")) {
                next++;
            }
            if (next == end) {
                break;
            }
            begin = next;
            place = next;
        }
        return phrases;
    }

    /** «Уголовного кодекса», «Конституции», «Лесного кодекса», «УК». */
    private @Nullable ActPhrase code(int start) {
        ActMention name = names.lawNamedAt(tokens, start);
        if (name != null) {
            return named(start, afterOtherName(afterCountry(name.end())), name.ids(), true);
        }
        ActMention abbreviation = names.abbreviationAt(tokens, start, false);
        if (abbreviation != null) {
            return named(start, afterCountry(abbreviation.end()), abbreviation.ids(), false);
        }
        for (int place = start + 1; place < tokens.size() && place - start <= LONGEST_CODE_NAME; place++) {
            if (startsWith(place, "кодекс") && isLaw(place)) {
                return named(start, afterCountry(place + 1), List.of(), true);
            }
            if (!tokens.get(place).is(TokenKind.DASH) && !isAdjective(place)) {
                break;
            }
        }
        return OTHER_TEXTS.contains(tokens.get(start).folded()) ? named(start, start + 1, List.of(), false) : null;
    }

    private boolean isAdjective(int place) {
        String word = tokens.get(place).folded();
        return tokens.get(place).is(TokenKind.WORD)
                && (word.endsWith("ый")
                        || word.endsWith("ий")
                        || word.endsWith("ого")
                        || word.endsWith("ому")
                        || word.endsWith("ым")
                        || word.endsWith("ом"));
    }
}
