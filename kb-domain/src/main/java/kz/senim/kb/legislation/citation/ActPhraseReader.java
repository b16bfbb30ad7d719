package kz.senim.kb.legislation.citation;

import java.util.List;
import java.util.Set;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.citation.LawPlace.Inside;
import org.jspecify.annotations.Nullable;

/** Finds the words of running text that name an act, or the unit around the words themselves. */
abstract class ActPhraseReader {

    private static final int LONGEST_TITLE = 60;
    private static final Set<String> OPENING = Set.of("«", "\"", "“", "„", "”");
    private static final Set<String> CLOSING = Set.of("»", "\"", "”", "“");

    final String text;
    final List<Token> tokens;
    final ActNames names;
    private final Language language;

    ActPhraseReader(String text, List<Token> tokens, ActNames names, Language language) {
        this.text = text;
        this.tokens = tokens;
        this.names = names;
        this.language = language;
    }

    static ActPhraseReader of(String text, List<Token> tokens, ActNames names, Language language) {
        return language == Language.RU
                ? new RussianActPhrases(text, tokens, names)
                : new KazakhActPhrases(text, tokens, names);
    }

    /** The phrases that begin at this token, in their order: one, or several titles of laws named together. */
    abstract List<ActPhrase> at(int start);

    final boolean isUpper(int place) {
        return Character.isUpperCase(text.charAt(tokens.get(place).start()));
    }

    final boolean isWord(int place, String folded) {
        return place < tokens.size() && tokens.get(place).isWord(folded);
    }

    final boolean isLaw(int place) {
        return place < tokens.size() && NameWords.isLaw(tokens.get(place));
    }

    final boolean startsWith(int place, String beginning) {
        return place < tokens.size()
                && tokens.get(place).is(TokenKind.WORD)
                && tokens.get(place).folded().startsWith(beginning);
    }

    final int afterCountry(int start) {
        int place = start;
        while (place < tokens.size() && NameWords.isCountry(tokens.get(place))) {
            place++;
        }
        return place;
    }

    final boolean opensTitle(int place) {
        return place < tokens.size() && OPENING.contains(tokens.get(place).exact());
    }

    /** The token of the sign that closes the title opened here; -1 where it is not closed soon. */
    final int closing(int opening) {
        for (int place = opening + 1; place < tokens.size() && place - opening <= LONGEST_TITLE; place++) {
            if (CLOSING.contains(tokens.get(place).exact())) {
                return place;
            }
        }
        return -1;
    }

    /** «(Налоговый кодекс)» behind a title is the same act once more. */
    final int afterOtherName(int start) {
        if (start + 2 >= tokens.size() || !tokens.get(start).exact().equals("(")) {
            return start;
        }
        for (int place = start + 1; place < tokens.size() && place - start <= 5; place++) {
            if (tokens.get(place).is(TokenKind.CLOSING_PARENTHESIS)) {
                return isLaw(place - 1) || startsWith(place - 1, "част") || startsWith(place - 1, "бол")
                        ? place + 1
                        : start;
            }
        }
        return start;
    }

    /**
     * An act by its title.
     *
     * @param year the year it is told to be of, by which a law of today is told from one of the same title before it
     */
    final ActPhrase titled(int start, int opening, int closing, int end, @Nullable String year) {
        List<String> ids = names.titled(tokens, opening + 1, closing, language).stream()
                .filter(id -> year == null || yearInId(id).equals(year.substring(2)))
                .toList();
        return named(start, end, ids, true);
    }

    /** The first four-digit number among these tokens, or null. */
    final @Nullable String year(int start, int end) {
        for (int place = start; place < end; place++) {
            Token token = tokens.get(place);
            if (token.is(TokenKind.NUMBER) && token.exact().length() == 4) {
                return token.exact();
            }
        }
        return null;
    }

    /** The register's ids begin with a letter and the last two digits of the year. */
    private static String yearInId(String id) {
        return id.length() < 3 ? "" : id.substring(1, 3);
    }

    static ActPhrase named(int start, int end, List<String> ids, boolean standsAlone) {
        return new ActPhrase(start, end, new MeantAct.Named(ids), Inside.ACT, false, standsAlone);
    }

    static ActPhrase here(int start, int end, Inside inside, boolean repeated) {
        return new ActPhrase(start, end, new MeantAct.This(), inside, repeated, false);
    }

    static Inside inside(LawUnit unit) {
        return switch (unit) {
            case ARTICLE -> Inside.THIS_ARTICLE;
            case POINT -> Inside.THIS_POINT;
            case PART -> Inside.THIS_PART;
            case SUBPOINT, ALINEA -> Inside.THIS_SUBPOINT;
        };
    }

    static List<ActPhrase> one(@Nullable ActPhrase phrase) {
        return phrase == null ? List.of() : List.of(phrase);
    }
}
