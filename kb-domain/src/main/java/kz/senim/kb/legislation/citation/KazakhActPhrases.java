package kz.senim.kb.legislation.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.citation.LawPlace.Inside;
import org.jspecify.annotations.Nullable;

/** «Осы Кодекстің», «Қазақстан Республикасының Қылмыстық кодексі», «…туралы» Қазақстан Республикасының Заңы. */
final class KazakhActPhrases extends ActPhraseReader {

    private static final Set<String> POINTING_BACK = Set.of("аталган", "корсетилген", "сол");
    private static final int MOST_TITLES = 12;

    KazakhActPhrases(String text, List<Token> tokens, ActNames names) {
        super(text, tokens, names, Language.KK);
    }

    @Override
    List<ActPhrase> at(int start) {
        if (opensTitle(start)) {
            return titles(start);
        }
        Token token = tokens.get(start);
        if (!token.is(TokenKind.WORD)) {
            return List.of();
        }
        boolean back = POINTING_BACK.contains(token.folded());
        if (back || token.folded().equals("осы")) {
            return one(here(start, back));
        }
        if (NameWords.isLaw(token)) {
            return List.of(named(start, start + 1, List.of(), false));
        }
        return isUpper(start) ? one(code(start)) : List.of();
    }

    private @Nullable ActPhrase here(int start, boolean back) {
        int place = startsWith(start + 1, "конституциялык") ? start + 2 : start + 1;
        if (isLaw(place) || startsWith(place, "конституция") && place == start + 1) {
            return here(start, place + 1, Inside.ACT, back);
        }
        LawUnit unit = place < tokens.size() ? LawUnit.of(tokens.get(place), Language.KK) : null;
        return unit == null ? null : here(start, place + 1, inside(unit), back);
    }

    private List<ActPhrase> titles(int start) {
        List<int[]> titles = new ArrayList<>();
        int place = start;
        while (opensTitle(place) && titles.size() < MOST_TITLES) {
            int closing = closing(place);
            if (closing < 0) {
                return List.of();
            }
            titles.add(new int[] {place, closing});
            place = closing + 1;
            int next = place < tokens.size() && tokens.get(place).is(TokenKind.COMMA) ? place + 1 : place;
            if (isWord(next, "жане") || isWord(next, "мен") || isWord(next, "немесе")) {
                next++;
            }
            if (next > place && opensTitle(next)) {
                place = next;
            } else {
                break;
            }
        }
        if (titles.isEmpty()) {
            return List.of();
        }
        int day = afterDay(place);
        String year = year(place, day);
        int law = afterCountry(day);
        if (startsWith(law, "конституциялык")) {
            law++;
        }
        if (!isLaw(law)) {
            return List.of();
        }
        List<ActPhrase> phrases = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            int[] title = titles.get(i);
            boolean last = i == titles.size() - 1;
            phrases.add(titled(title[0], title[0], title[1], last ? afterOtherName(law + 1) : title[1] + 1, year));
        }
        return phrases;
    }

    /** «1999 жылғы 7 маусымдағы». */
    private int afterDay(int start) {
        boolean day = start + 3 < tokens.size()
                && tokens.get(start).is(TokenKind.NUMBER)
                && startsWith(start + 1, "жылгы")
                && tokens.get(start + 2).is(TokenKind.NUMBER)
                && tokens.get(start + 3).is(TokenKind.WORD);
        return day ? start + 4 : start;
    }

    /** «Қазақстан Республикасы Қылмыстық-процестік кодексінің», «ҚК-нің». */
    private @Nullable ActPhrase code(int start) {
        int place = afterCountry(start);
        if (place >= tokens.size() || !tokens.get(place).is(TokenKind.WORD) || !isUpper(place)) {
            return null;
        }
        ActMention name = names.lawNamedAt(tokens, place);
        if (name != null) {
            return named(start, afterOtherName(name.end()), name.ids(), true);
        }
        ActMention abbreviation = names.abbreviationAt(tokens, place, true);
        if (abbreviation != null) {
            return named(start, abbreviation.end(), abbreviation.ids(), false);
        }
        return startsWith(place + 1, "кодекс") && isLaw(place + 1) ? named(start, place + 2, List.of(), true) : null;
    }
}
