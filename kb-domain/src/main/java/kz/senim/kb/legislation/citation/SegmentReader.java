package kz.senim.kb.legislation.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.senim.kb.legislation.citation.Numeral.Joint;
import org.jspecify.annotations.Nullable;

/** Puts pieces that stand together into segments of one act each, and decides what bare numbers are. */
final class SegmentReader {

    private static final int FIRST_YEAR = 1900;
    private static final Set<String> NO_ARTICLE_AFTER = Set.of(
            "в", "до", "с", "со", "от", "после", "старше", "младше", "около", "более", "менее", "больше", "меньше",
            "через", "за", "на", "для", "тел", "каб", "кабинет", "ул", "улица", "корпус", "палата", "номер", "всего",
            "еще", "мне", "ему", "ей", "нам", "только", "уже", "мага", "маган", "оган");

    private final List<Token> tokens;
    private final List<Segment> segments = new ArrayList<>();

    private SegmentReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Segment> segments(List<Token> tokens, List<Piece> pieces) {
        SegmentReader reader = new SegmentReader(tokens);
        List<Piece> together = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Piece.Other || piece instanceof Piece.Bare && reader.isNumberBeside(pieces, i)) {
                reader.splitByAct(together);
                together = new ArrayList<>();
            } else {
                together.add(piece);
            }
        }
        reader.splitByAct(together);
        return reader.segments;
    }

    /** Numbers side by side are a telephone or a time, not an article. */
    private boolean isNumberBeside(List<Piece> pieces, int place) {
        return place > 0 && isNumber(pieces.get(place - 1))
                || place + 1 < pieces.size() && isNumber(pieces.get(place + 1));
    }

    private boolean isNumber(Piece piece) {
        return piece instanceof Piece.Bare
                || piece instanceof Piece.Other && tokens.get(piece.start()).is(TokenKind.NUMBER);
    }

    /**
     * A segment has one act. Where the first word is an act, acts come before their articles («ук 140, коап 127»),
     * otherwise behind them («ст. 140 УК, ст. 127 КоАП»).
     */
    private void splitByAct(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return;
        }
        List<Piece> together = new ArrayList<>();
        Piece act = null;
        boolean closed = false;
        boolean[] follow = articleAndActFollow(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean isAct = piece instanceof Piece.Act || piece instanceof Piece.Containing;
            boolean another = isAct && act != null && !sameAct(act, piece);
            boolean nextArticle = closed && !(piece instanceof Piece.Link) && !isAct && follow[i];
            if (another || nextArticle) {
                resolveBare(together);
                together = new ArrayList<>();
                act = null;
                closed = false;
            }
            if (isAct && act == null) {
                closed = !together.stream().allMatch(Piece.Link.class::isInstance);
                act = piece;
            }
            together.add(piece);
        }
        resolveBare(together);
    }

    private static boolean sameAct(Piece one, Piece other) {
        return one instanceof Piece.Act first
                && other instanceof Piece.Act second
                && !first.mention().ids().isEmpty()
                && first.mention().ids().equals(second.mention().ids());
    }

    /** For each piece whether an article and an act behind it follow from there on. */
    private static boolean[] articleAndActFollow(List<Piece> pieces) {
        boolean[] follow = new boolean[pieces.size()];
        boolean act = false;
        boolean article = false;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (piece instanceof Piece.Act || piece instanceof Piece.Containing) {
                act = true;
                article = false;
            }
            article |= act
                    && (piece instanceof Piece.Bare
                            || piece instanceof Piece.Counted counted && counted.unit() == Unit.ARTICLE);
            follow[i] = article;
        }
        return follow;
    }

    private void resolveBare(List<Piece> pieces) {
        boolean hasArticle = pieces.stream()
                .anyMatch(piece -> piece instanceof Piece.Counted counted && counted.unit() == Unit.ARTICLE);
        boolean bareArticle = false;
        List<Piece> resolved = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!(piece instanceof Piece.Bare bare)) {
                splitOffBareArticle(pieces, i, resolved, hasArticle);
                continue;
            }
            if (isSubpoint(pieces, i, bare)) {
                resolved.add(counted(bare, Unit.SUBPOINT));
            } else if (!hasArticle && isArticle(pieces, i, bare)) {
                resolved.add(counted(bare, Unit.ARTICLE));
                hasArticle = true;
                bareArticle = true;
            } else {
                finish(resolved, bareArticle);
                resolved = new ArrayList<>();
            }
        }
        finish(resolved, bareArticle);
    }

    /** «ҚК 140, 2-бөлігі»: the first number of the list is the article, the rest its parts. */
    private static void splitOffBareArticle(List<Piece> pieces, int place, List<Piece> resolved, boolean hasArticle) {
        Piece piece = pieces.get(place);
        if (!hasArticle
                && piece instanceof Piece.Counted counted
                && counted.numerals().size() > 1
                && isNamedAct(content(pieces, place, -1))) {
            List<Numeral> numerals = counted.numerals();
            resolved.add(new Piece.Counted(
                    counted.start(), counted.start() + 1, Unit.ARTICLE, numerals.subList(0, 1), true));
            resolved.add(new Piece.Counted(
                    counted.start() + 1, counted.end(), counted.unit(), numerals.subList(1, numerals.size()), true));
        } else {
            resolved.add(piece);
        }
    }

    private static Piece.Counted counted(Piece.Bare bare, Unit unit) {
        return new Piece.Counted(bare.start(), bare.end(), unit, bare.list().numerals(), true);
    }

    /** «3) п. 1», «п. 1 3)»: a number with a closing bracket beside a point is its sub-point. */
    private static boolean isSubpoint(List<Piece> pieces, int place, Piece.Bare bare) {
        return bare.list().bracketed()
                && (content(pieces, place, 1) instanceof Piece.Counted next && next.unit() == Unit.POINT
                        || content(pieces, place, -1) instanceof Piece.Counted before
                                && (before.unit() == Unit.POINT || before.unit() == Unit.ARTICLE));
    }

    private boolean isArticle(List<Piece> pieces, int place, Piece.Bare bare) {
        Numeral first = bare.list().numerals().get(0);
        if (first.joint() == Joint.NONE && isYear(first.first())) {
            return false;
        }
        if (isNamedAct(content(pieces, place, -1))) {
            return true;
        }
        return isNamedAct(beyondParts(pieces, place, 1)) && !isQuantityBefore(bare.start())
                || isNamedAct(beyondParts(pieces, place, -1));
    }

    private static boolean isYear(String number) {
        return number.length() == 4 && Integer.parseInt(number) >= FIRST_YEAR;
    }

    /** «до 18 ТК», «школа № 5 ук». */
    private boolean isQuantityBefore(int place) {
        if (place == 0) {
            return false;
        }
        Token before = tokens.get(place - 1);
        return before.is(TokenKind.NUMBER_SIGN)
                || before.is(TokenKind.WORD)
                        && (NO_ARTICLE_AFTER.contains(before.folded()) || Quantities.follows(tokens, place - 1));
    }

    private static boolean isNamedAct(@Nullable Piece piece) {
        return piece instanceof Piece.Containing
                || piece instanceof Piece.Act act && act.mention().isName();
    }

    /** The next piece in this direction that is no link; null where a loose link or nothing stands. */
    private static @Nullable Piece content(List<Piece> pieces, int place, int step) {
        int next = place + step;
        while (next >= 0 && next < pieces.size() && pieces.get(next) instanceof Piece.Link link) {
            if (link.loose()) {
                return null;
            }
            next += step;
        }
        return next >= 0 && next < pieces.size() ? pieces.get(next) : null;
    }

    /** The same beyond parts and points: «140 ч. 2 УК», «140 по ук». */
    private static @Nullable Piece beyondParts(List<Piece> pieces, int place, int step) {
        int next = place + step;
        while (next >= 0
                && next < pieces.size()
                && (pieces.get(next) instanceof Piece.Counted
                        || pieces.get(next) instanceof Piece.Link link && (!link.loose() || link.absorbed()))) {
            next += step;
        }
        return next >= 0 && next < pieces.size() ? pieces.get(next) : null;
    }

    private void finish(List<Piece> pieces, boolean bareArticle) {
        int first = 0;
        int last = pieces.size();
        while (first < last && pieces.get(first) instanceof Piece.Link) {
            first++;
        }
        while (last > first && pieces.get(last - 1) instanceof Piece.Link) {
            last--;
        }
        if (first == last) {
            return;
        }
        List<Piece.Counted> counted = new ArrayList<>();
        Piece act = null;
        for (Piece piece : pieces.subList(first, last)) {
            if (piece instanceof Piece.Counted unit) {
                counted.add(unit);
            } else if (act == null && !(piece instanceof Piece.Link)) {
                act = piece;
            }
        }
        segments.add(new Segment(
                act,
                counted,
                bareArticle,
                pieces.get(first).start(),
                pieces.get(last - 1).end()));
    }
}
