package kz.senim.kb.legislation.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.senim.kb.legislation.citation.ActMention.Certainty;
import org.jspecify.annotations.Nullable;

/** The numbers acts were adopted under: {@code 345-II}, where II is the convocation of Parliament. */
final class ActNumbers {

    private static final int LONGEST = 4;

    private final List<Numbered> acts = new ArrayList<>();

    private record Numbered(String digits, String convocation, String actId) {}

    ActNumbers(Collection<ActName> names) {
        for (ActName act : names) {
            List<Token> tokens = Tokenizer.tokens(act.number());
            if (!tokens.isEmpty() && tokens.get(0).is(TokenKind.NUMBER)) {
                String convocation = tokens.size() == 3 ? roman(tokens.get(2)) : "";
                acts.add(new Numbered(tokens.get(0).exact(), convocation, act.id()));
            }
        }
    }

    /** {@code 345-II} at this token: an act wherever it stands, since nothing else is written so. */
    @Nullable
    ActMention withConvocation(List<Token> tokens, int start) {
        int digits = start < tokens.size() && tokens.get(start).is(TokenKind.NUMBER_SIGN) ? start + 1 : start;
        if (digits + 2 >= tokens.size() || !isNumber(tokens.get(digits))) {
            return null;
        }
        Token convocation = tokens.get(digits + 2);
        if (!tokens.get(digits + 1).is(TokenKind.DASH) || !convocation.glued() || !isRoman(convocation)) {
            return null;
        }
        List<String> found = find(tokens.get(digits).exact(), roman(convocation));
        // A single letter may also be an ending: «из 5-х классов».
        return found.isEmpty() && convocation.exact().length() < 2
                ? null
                : new ActMention(start, digits + 3, Certainty.IDENTIFIER, found);
    }

    /** «№ 345» or «345» after a law word, if an act of the base has that number. */
    @Nullable
    ActMention afterLawWord(List<Token> tokens, int lawWord, int place) {
        int digits = place < tokens.size() && tokens.get(place).is(TokenKind.NUMBER_SIGN) ? place + 1 : place;
        ActMention full = digits < tokens.size() ? withConvocation(tokens, digits) : null;
        if (full != null) {
            return new ActMention(lawWord, full.end(), Certainty.IDENTIFIER, full.ids());
        }
        if (digits >= tokens.size() || !isNumber(tokens.get(digits)) || Numerals.isQuantity(tokens, digits)) {
            return null;
        }
        List<String> found = find(tokens.get(digits).exact(), "");
        boolean signed = digits > place;
        UnitWord behind = digits + 1 < tokens.size() ? UnitWord.of(tokens.get(digits + 1)) : null;
        boolean articleFollows = behind != null && behind.unit() == Unit.ARTICLE;
        if (found.isEmpty() && !signed && !articleFollows) {
            return null;
        }
        return new ActMention(lawWord, digits + 1, Certainty.NAME, found);
    }

    /** «№ 345 Заң»: the Kazakh order, and only with the sign, since «345 заң» may be 345 laws. */
    @Nullable
    ActMention beforeLawWord(List<Token> tokens, int start) {
        if (!tokens.get(start).is(TokenKind.NUMBER_SIGN)
                || start + 2 >= tokens.size()
                || !isNumber(tokens.get(start + 1))
                || !NameWords.isLaw(tokens.get(start + 2))) {
            return null;
        }
        return new ActMention(
                start, start + 3, Certainty.NAME, find(tokens.get(start + 1).exact(), ""));
    }

    private List<String> find(String digits, String convocation) {
        List<Numbered> sameDigits =
                acts.stream().filter(act -> act.digits().equals(digits)).toList();
        List<Numbered> same = sameDigits.stream()
                .filter(act -> act.convocation().equals(convocation))
                .toList();
        // The convocation may be unknown to the one who writes, and to the base as well.
        List<Numbered> found = same.isEmpty() || convocation.isEmpty()
                ? sameDigits.stream()
                        .filter(act ->
                                convocation.isEmpty() || act.convocation().isEmpty())
                        .toList()
                : same;
        return found.stream().map(Numbered::actId).toList();
    }

    private static boolean isNumber(Token token) {
        return token.is(TokenKind.NUMBER) && token.exact().length() <= LONGEST;
    }

    private static boolean isRoman(Token token) {
        return token.is(TokenKind.WORD)
                && token.exact().length() <= 5
                && roman(token).chars().allMatch(letter -> "ivxl".indexOf(letter) >= 0);
    }

    /** In Latin letters, from which {@link Letters#exact} may have taken it. */
    private static String roman(Token token) {
        return token.exact().replace('і', 'i').replace('х', 'x');
    }
}
