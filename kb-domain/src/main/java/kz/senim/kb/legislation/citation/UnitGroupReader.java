package kz.senim.kb.legislation.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/** Reads units with their numbers: in Russian the word comes first, in Kazakh the numbers. */
final class UnitGroupReader {

    private static final Set<String> AND = Set.of("и", "или", "либо", "жане", "немесе", "не", "мен", "бен", "пен");

    private static final int LONGEST_REMARK = 60;

    private final List<Token> tokens;
    private final Language language;
    private int listTriedUntil;

    /** Where reading ends: the bracket that closes what is read. */
    private int limit;

    UnitGroupReader(List<Token> tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
        this.limit = tokens.size();
    }

    /** The unit with its numbers that begins at this token, or null. */
    @Nullable
    UnitGroup at(int start) {
        return read(start, true);
    }

    private @Nullable UnitGroup read(int start, boolean brackets) {
        return language == Language.RU ? wordFirst(start, brackets) : numbersFirst(start, brackets);
    }

    private @Nullable UnitGroup wordFirst(int start, boolean brackets) {
        LawUnit unit = LawUnit.of(tokens.get(start), Language.RU);
        int place = start + 1;
        if (unit == null) {
            unit = shortUnit(start);
            if (unit == null) {
                return ordinalFirst(start);
            }
            place = afterShort(start);
        }
        List<UnitGroup.Item> items = items(place, brackets && unit == LawUnit.ARTICLE);
        return items.isEmpty() ? null : group(start, end(items), unit, items);
    }

    private @Nullable LawUnit shortUnit(int start) {
        if (!tokens.get(start).is(TokenKind.WORD)) {
            return null;
        }
        LawUnit unit = LawUnit.ofShort(tokens.get(start));
        int after = afterShort(start);
        return unit != null && after < tokens.size() && tokens.get(after).is(TokenKind.NUMBER) ? unit : null;
    }

    private int afterShort(int start) {
        int place = is(start + 1, TokenKind.DOT) ? start + 2 : start + 1;
        // «ст.ст.», «чч.»
        if (place < limit && tokens.get(place).folded().equals(tokens.get(start).folded())) {
            place = is(place + 1, TokenKind.DOT) ? place + 2 : place + 1;
        }
        return place;
    }

    /** «в первой части». */
    private @Nullable UnitGroup ordinalFirst(int start) {
        OrdinalWords.Read ordinal = OrdinalWords.at(tokens, start);
        if (ordinal == null || ordinal.end() >= tokens.size()) {
            return null;
        }
        LawUnit unit = LawUnit.of(tokens.get(ordinal.end()), Language.RU);
        int end = ordinal.end() + 1;
        if (unit == null || unit == LawUnit.ARTICLE || OrdinalWords.at(tokens, end) != null) {
            return null;
        }
        return new UnitGroup(
                start, end, unit, List.of(new UnitGroup.Item(start, end, ordinal.number(), null, List.of())));
    }

    private @Nullable UnitGroup numbersFirst(int start, boolean brackets) {
        if (start < listTriedUntil) {
            return null;
        }
        List<UnitGroup.Item> items = items(start, brackets);
        if (items.isEmpty()) {
            return null;
        }
        int place = end(items);
        boolean dashed = is(place, TokenKind.DASH);
        if (dashed) {
            place++;
        }
        LawUnit unit = place < limit ? LawUnit.of(tokens.get(place), Language.KK) : null;
        UnitGroup.Item last = items.get(items.size() - 1);
        boolean digits = is(last.start(), TokenKind.NUMBER) && !isBracketed(last);
        if (unit == null || digits && !dashed && unit != LawUnit.ARTICLE) {
            // every later beginning in this list would end at the same place
            listTriedUntil = Math.max(listTriedUntil, end(items));
            return null;
        }
        return group(start, place + 1, unit, items);
    }

    /** «1) тармақ» and «пункт 1)» are what is called a sub-point elsewhere. */
    private UnitGroup group(int start, int end, LawUnit unit, List<UnitGroup.Item> items) {
        boolean bracketed = isBracketed(items.get(0));
        return new UnitGroup(start, end, unit == LawUnit.POINT && bracketed ? LawUnit.SUBPOINT : unit, items);
    }

    private List<UnitGroup.Item> items(int start, boolean mayHaveInner) {
        List<UnitGroup.Item> items = new ArrayList<>();
        int place = start;
        while (place < limit) {
            UnitGroup.Item item = item(place);
            if (item == null || !items.isEmpty() && !fits(items.get(0), item)) {
                break;
            }
            items.add(mayHaveInner ? withInner(item) : item);
            int end = end(items);
            place = afterJoint(end);
            if (place < 0 && is(end - 1, TokenKind.CLOSING_PARENTHESIS) && is(end, TokenKind.NUMBER)) {
                place = end; // a comma was forgotten: «5) 6), 7)»
            }
            if (place < 0) {
                break;
            }
        }
        return items;
    }

    /** A list is of one kind: «1), 2) и 3)» does not go on with a bare 4. */
    private boolean fits(UnitGroup.Item first, UnitGroup.Item next) {
        return !isBracketed(first) || isBracketed(next);
    }

    /** «1)», unlike «1» and «1 (remark)». */
    private boolean isBracketed(UnitGroup.Item item) {
        One number = one(item.start());
        return number != null && is(number.end() - 1, TokenKind.CLOSING_PARENTHESIS);
    }

    private UnitGroup.@Nullable Item item(int start) {
        One first = one(start);
        if (first == null) {
            return null;
        }
        One last = is(first.end, TokenKind.DASH) ? one(first.end + 1) : null;
        if (last == null || last.ordinal && !first.ordinal) {
            return new UnitGroup.Item(start, first.end, first.number, null, List.of());
        }
        // «653 -1»: a space that slipped into a number
        return comesAfter(last.number, first.number)
                ? new UnitGroup.Item(start, last.end, first.number, last.number, List.of())
                : new UnitGroup.Item(start, last.end, first.number + '-' + last.number, null, List.of());
    }

    private static boolean comesAfter(String number, String other) {
        int one = Integer.parseInt(number.split("-")[0]);
        int two = Integer.parseInt(other.split("-")[0]);
        return one > two || one == two && number.length() >= other.length();
    }

    private record One(String number, int end, boolean ordinal) {}

    private @Nullable One one(int start) {
        if (start >= limit) {
            return null;
        }
        if (!is(start, TokenKind.NUMBER)) {
            OrdinalWords.Read ordinal = OrdinalWords.at(tokens, start);
            return ordinal == null ? null : new One(ordinal.number(), ordinal.end(), true);
        }
        StringBuilder number = new StringBuilder(tokens.get(start).exact());
        if (number.length() > 4) {
            return null;
        }
        int place = start + 1;
        if (is(place, TokenKind.SUPERSCRIPT) && tokens.get(place).glued()) {
            number.append('-').append(tokens.get(place).exact());
            place++;
        }
        while (isSuffix(place)) {
            number.append('-').append(tokens.get(place + 1).exact());
            place += 2;
        }
        if (is(place, TokenKind.CLOSING_PARENTHESIS) && tokens.get(place).glued()) {
            place++;
        }
        return new One(number.toString(), place, false);
    }

    /** A hyphen between digits without spaces belongs to the number; a longer dash makes a range. */
    private boolean isSuffix(int place) {
        return is(place, TokenKind.DASH)
                && is(place + 1, TokenKind.NUMBER)
                && tokens.get(place).glued()
                && tokens.get(place + 1).glued()
                && "-\u2010\u2011".contains(tokens.get(place).exact())
                && tokens.get(place + 1).exact().length() <= 3;
    }

    /**
     * What stands in brackets behind an article: parts of it, as in «79 (частями первой и третьей)», or a remark, which
     * the list goes on behind.
     */
    private UnitGroup.Item withInner(UnitGroup.Item item) {
        if (item.end() + 1 >= tokens.size() || !tokens.get(item.end()).exact().equals("(")) {
            return item;
        }
        int closing = closing(item.end());
        if (closing < 0) {
            return item;
        }
        List<List<UnitGroup>> groups = chains(item.end() + 1, closing);
        boolean goesOn = afterJoint(closing + 1) > 0 && one(afterJoint(closing + 1)) != null;
        return groups.isEmpty() && !goesOn ? item : item.with(closing + 1, groups);
    }

    private List<List<UnitGroup>> chains(int start, int closing) {
        List<List<UnitGroup>> chains = new ArrayList<>();
        int outerLimit = limit;
        limit = closing;
        int place = start;
        boolean joined = true;
        while (place >= 0 && place < closing) {
            UnitGroup group = read(place, false);
            if (group == null || group.unit() == LawUnit.ARTICLE) {
                break;
            }
            if (joined) {
                chains.add(new ArrayList<>());
            }
            chains.get(chains.size() - 1).add(group);
            place = afterJoint(group.end());
            joined = place >= 0;
            place = joined ? place : group.end();
        }
        limit = outerLimit;
        return chains;
    }

    private int closing(int opening) {
        int depth = 0;
        for (int place = opening; place < limit && place - opening <= LONGEST_REMARK; place++) {
            if (tokens.get(place).exact().equals("(")) {
                depth++;
            } else if (is(place, TokenKind.CLOSING_PARENTHESIS) && !isBracketOfNumber(place) && --depth == 0) {
                return place;
            }
        }
        return -1;
    }

    /** The bracket of «1)» closes nothing. */
    private boolean isBracketOfNumber(int place) {
        return tokens.get(place).glued()
                && is(place - 1, TokenKind.NUMBER)
                && (is(place + 1, TokenKind.COMMA)
                        || is(place + 1, TokenKind.CLOSING_PARENTHESIS)
                        || is(place + 1, TokenKind.WORD))
                && !isLastInBrackets(place);
    }

    private boolean isLastInBrackets(int place) {
        for (int i = place + 1; i < tokens.size() && i - place <= LONGEST_REMARK; i++) {
            if (is(i, TokenKind.CLOSING_PARENTHESIS)) {
                return false;
            }
            if (tokens.get(i).exact().equals("(")) {
                return true;
            }
        }
        return true;
    }

    /** The token after a comma or an «и»; -1 where there is none. */
    int afterJoint(int start) {
        int place = is(start, TokenKind.COMMA) ? start + 1 : start;
        if (place < limit && AND.contains(tokens.get(place).folded())) {
            place++;
        }
        return place == start ? -1 : place;
    }

    private static int end(List<UnitGroup.Item> items) {
        return items.get(items.size() - 1).end();
    }

    private boolean is(int place, TokenKind kind) {
        return place >= 0 && place < limit && tokens.get(place).is(kind);
    }
}
