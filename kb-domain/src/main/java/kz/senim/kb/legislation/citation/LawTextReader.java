package kz.senim.kb.legislation.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.citation.LawPlace.Inside;

/**
 * Reads the citations in running text, of laws and of answers: «подпунктом 3) пункта 2 статьи 140 настоящего Кодекса»,
 * «осы Кодекстің 120, 121-баптарында». Pure; throws for no text, and takes time in proportion to its length.
 */
public final class LawTextReader {

    /** Another number when the same words are read otherwise than before. */
    public static final int VERSION = 1;

    private static final int LONGEST_JOINT = 6;
    private static final Set<String> JOINING = Set.of(
            "и",
            "или",
            "либо",
            "а",
            "также",
            "за",
            "исключением",
            "кроме",
            "равно",
            "жане",
            "немесе",
            "не",
            "мен",
            "бен",
            "пен",
            "сондай",
            "ак");

    private final ActNames names;

    public LawTextReader(ActNames names) {
        this.names = names;
    }

    /**
     * The citations of a text, in its order.
     *
     * @param text one paragraph or more; a citation does not reach over the end of a line
     */
    public List<LawCitation> read(String text, Language language) {
        List<LawCitation> found = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            readLine(text.substring(start, end), start, language, found);
            start = end + 1;
        }
        return found;
    }

    private void readLine(String line, int offset, Language language, List<LawCitation> found) {
        List<Token> tokens = Tokenizer.tokens(line);
        List<TextElement> elements = elements(line, tokens, language);
        if (elements.isEmpty()) {
            return;
        }
        List<TextElement> chained = language == Language.RU ? russian(elements) : kazakh(elements);
        coordinate(chained, tokens, language);
        chained.forEach(element -> rootBare(element, tokens));
        pointBack(chained);
        for (TextElement element : chained) {
            if (element instanceof CitationChain chain) {
                if (chain.isRooted()) {
                    found.addAll(new CitedPlacesOfChain(chain, tokens, offset, language).citations());
                } else if (chain.phrase != null && chain.phrase.standsAlone() && chain.phrase.start() >= chain.start) {
                    found.add(whole(chain.phrase, tokens, offset));
                }
            } else if (element instanceof ActPhrase phrase && phrase.standsAlone()) {
                found.add(whole(phrase, tokens, offset));
            }
        }
    }

    private static LawCitation whole(ActPhrase phrase, List<Token> tokens, int offset) {
        return new LawCitation(
                offset + tokens.get(phrase.start()).start(),
                offset + tokens.get(phrase.end() - 1).end(),
                phrase.act(),
                LawPlace.WHOLE_ACT);
    }

    /** Units and act phrases in the order of the text. */
    private List<TextElement> elements(String line, List<Token> tokens, Language language) {
        ActPhraseReader phrases = ActPhraseReader.of(line, tokens, names, language);
        UnitGroupReader groups = new UnitGroupReader(tokens, language);
        List<TextElement> elements = new ArrayList<>();
        boolean gazette = false;
        int place = 0;
        while (place < tokens.size()) {
            gazette |= tokens.get(place).folded().startsWith("ведомост");
            List<ActPhrase> named = phrases.at(place);
            if (!named.isEmpty()) {
                elements.addAll(named);
                place = named.get(named.size() - 1).end();
                continue;
            }
            UnitGroup group = groups.at(place);
            // «Ведомости Парламента, 2012 г., № 2, ст. 10»: what a gazette counts are acts
            if (group != null && !(gazette && tokens.get(place).isWord("ст"))) {
                elements.add(group);
                place = group.end();
                continue;
            }
            place++;
        }
        return elements;
    }

    /** From the inside out, the act last: «подпунктом 3) пункта 2 статьи 140 УК»; or «УК ст. 140 ч. 2». */
    private static List<TextElement> russian(List<TextElement> elements) {
        List<TextElement> chained = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (!(elements.get(i) instanceof UnitGroup first)) {
                chained.add(elements.get(i));
                continue;
            }
            CitationChain chain = new CitationChain(first.start());
            chain.add(first);
            boolean outward = first.unit() != LawUnit.ARTICLE;
            while (i + 1 < elements.size()
                    && elements.get(i + 1) instanceof UnitGroup next
                    && next.start() == chain.end
                    && !chain.names(next.unit())
                    && !(outward && chain.names(LawUnit.ARTICLE))) {
                chain.add(next);
                i++;
            }
            if (i + 1 < elements.size()
                    && elements.get(i + 1) instanceof ActPhrase phrase
                    && phrase.start() == chain.end) {
                chain.phrase = phrase;
                chain.end = phrase.end();
                i++;
            } else if (!chained.isEmpty()
                    && chained.get(chained.size() - 1) instanceof ActPhrase before
                    && before.end() == chain.start
                    && before.inside() == Inside.ACT
                    && chain.names(LawUnit.ARTICLE)) {
                chained.remove(chained.size() - 1);
                chain = withActBefore(chain, before);
            }
            chained.add(chain);
        }
        return chained;
    }

    private static CitationChain withActBefore(CitationChain chain, ActPhrase before) {
        CitationChain longer = new CitationChain(before.start());
        longer.phrase = before;
        chain.groups.forEach(longer::add);
        return longer;
    }

    /** From the outside in, the act first: «осы Кодекстің 140-бабы 2-тармағының 3) тармақшасы». */
    private static List<TextElement> kazakh(List<TextElement> elements) {
        List<TextElement> chained = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            CitationChain chain;
            if (elements.get(i) instanceof ActPhrase phrase) {
                if (i + 1 < elements.size()
                        && elements.get(i + 1) instanceof UnitGroup next
                        && next.start() == phrase.end()) {
                    chain = new CitationChain(phrase.start());
                    chain.phrase = phrase;
                    chain.end = phrase.end();
                } else {
                    chained.add(phrase);
                    continue;
                }
            } else {
                UnitGroup first = (UnitGroup) elements.get(i);
                chain = new CitationChain(first.start());
                chain.add(first);
            }
            while (i + 1 < elements.size()
                    && elements.get(i + 1) instanceof UnitGroup next
                    && next.start() == chain.end
                    && !chain.names(next.unit())
                    && (next.unit() != LawUnit.ARTICLE || chain.groups.isEmpty())) {
                chain.add(next);
                i++;
            }
            chained.add(chain);
        }
        return chained;
    }

    /** What is named once for several: in Russian behind the last, in Kazakh before the first. */
    private static void coordinate(List<TextElement> chained, List<Token> tokens, Language language) {
        if (language == Language.RU) {
            for (int i = chained.size() - 2; i >= 0; i--) {
                if (chained.get(i) instanceof CitationChain chain
                        && chained.get(i + 1) instanceof CitationChain next
                        && isJoint(tokens, chain.end, next.start)) {
                    chain.inherit(next);
                }
            }
        } else {
            for (int i = 1; i < chained.size(); i++) {
                if (chained.get(i) instanceof CitationChain chain
                        && chained.get(i - 1) instanceof CitationChain before
                        && isJoint(tokens, before.end, chain.start)) {
                    chain.inherit(before);
                }
            }
        }
    }

    private static boolean isJoint(List<Token> tokens, int start, int end) {
        if (end - start > LONGEST_JOINT || end <= start) {
            return false;
        }
        for (int place = start; place < end; place++) {
            Token token = tokens.get(place);
            boolean sign = token.is(TokenKind.COMMA)
                    || token.is(TokenKind.DASH)
                    || token.is(TokenKind.CLOSING_PARENTHESIS)
                    || token.exact().equals("(");
            if (!sign && !JOINING.contains(token.folded())) {
                return false;
            }
        }
        return true;
    }

    /** «Деяния, предусмотренные частью первой»: a part of the very article, when nothing else is said of it. */
    private static void rootBare(TextElement element, List<Token> tokens) {
        if (element instanceof CitationChain chain && !chain.isRooted() && chain.phrase == null && chain.start > 0) {
            int before = tokens.get(chain.start - 1).isWord("в") ? chain.start - 2 : chain.start - 1;
            String word = before < 0 ? "" : tokens.get(before).folded();
            if (word.startsWith("предусмотренн") || word.startsWith("указанн")) {
                Inside inside = chain.names(LawUnit.POINT) || chain.names(LawUnit.PART)
                        ? Inside.THIS_ARTICLE
                        : Inside.THIS_POINT;
                chain.phrase = ActPhraseReader.here(0, 0, inside, false);
            }
        }
    }

    /** «Указанной статьи» is the one named before. */
    private static void pointBack(List<TextElement> chained) {
        ActPhrase lastAct = null;
        CitationChain last = null;
        for (TextElement element : chained) {
            ActPhrase phrase = element instanceof CitationChain chain ? chain.phrase : (ActPhrase) element;
            if (phrase != null && phrase.repeated() && element instanceof CitationChain chain) {
                chain.pointBack(last, lastAct);
            } else if (phrase != null && phrase.inside() == Inside.ACT && !phrase.repeated()) {
                lastAct = phrase;
            }
            if (element instanceof CitationChain chain && chain.value(LawUnit.ARTICLE) != null) {
                last = chain;
            }
        }
    }
}
