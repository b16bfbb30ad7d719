package kz.senim.kb.legislation.citation;

import java.util.List;

/** What a stretch of tokens is, as far as a citation goes. */
sealed interface Piece {

    /** The first token of it. */
    int start();

    /** The token after it. */
    int end();

    /** A unit with its numbers. */
    record Counted(int start, int end, Unit unit, List<Numeral> numerals, boolean certain) implements Piece {
        public Counted {
            numerals = List.copyOf(numerals);
        }
    }

    /** The name of an act. */
    record Act(ActMention mention) implements Piece {
        @Override
        public int start() {
            return mention.start();
        }

        @Override
        public int end() {
            return mention.end();
        }
    }

    /** «Настоящий Кодекс», «осы Кодекс»: the act in which this is written. */
    record Containing(int start, int end) implements Piece {}

    /** Numbers without a word for what they count. */
    record Bare(int start, NumeralList list) implements Piece {
        @Override
        public int end() {
            return list.end();
        }
    }

    /**
     * A sign or small word that does not end a citation.
     *
     * @param loose whether a bare number behind it is no longer beside what stood before it
     * @param absorbed whether it goes with a citation at whose edge it stands
     */
    record Link(int start, int end, boolean loose, boolean absorbed) implements Piece {}

    /** Any other word: it ends a citation. */
    record Other(int start, int end) implements Piece {}
}
