package kz.senim.kb.importer.parse;

import java.util.Optional;
import kz.senim.kb.importer.parse.Heading.Trust;
import kz.senim.kb.importer.parse.ParseProblem.Kind;
import kz.senim.kb.legislation.ProvisionKind;

/** Decides whether a passage that reads like a heading is one: by its layout, by its words, and by its number's turn. */
final class HeadingJudge {
    private static final int LONGEST_INDENTED = 400;
    private static final int LONGEST_UNKNOWN = 250;

    private final Headings headings;
    private final EditionBuilder builder;
    private final Corrections corrections;
    private final NumberSequence articles = new NumberSequence();
    private final NumberSequence chapters = new NumberSequence();

    HeadingJudge(Headings headings, EditionBuilder builder, Corrections corrections) {
        this.headings = headings;
        this.builder = builder;
        this.corrections = corrections;
    }

    /** An annex counts its articles from 1 again. */
    void restart() {
        articles.restart();
        chapters.restart();
    }

    Optional<Heading> headingAt(Passage passage) {
        if (corrections.makeText(passage)) {
            return Optional.empty();
        }
        Optional<Heading> decided = corrections.heading(passage, headings);
        if (decided.isPresent()) {
            note(decided.get(), passage);
            return decided;
        }
        Optional<Heading> read = headings.read(passage.text()).map(heading -> corrections.numbered(heading, passage));
        if (read.isPresent()) {
            Optional<Heading> accepted = read.filter(heading -> accepts(heading, passage));
            accepted.ifPresent(heading -> note(heading, passage));
            return accepted;
        }
        if (passage.hint() != LineHint.HEADING && !passage.standsAtMargin()) {
            return Optional.empty();
        }
        return wordless(passage).map(heading -> corrections.numbered(heading, passage));
    }

    private boolean accepts(Heading heading, Passage passage) {
        if (heading.kind() == ProvisionKind.ANNEX) {
            return passage.hint() == LineHint.HEADING || heading.title().isEmpty() && builder.current() != null;
        }
        if (passage.hint() == LineHint.HEADING) {
            return true;
        }
        if (heading.trust() == Trust.SENTENCE) {
            return false;
        }
        boolean article = heading.kind() == ProvisionKind.ARTICLE;
        boolean expected = (article ? articles : chapters).expects(heading.number());
        if (passage.standsAtMargin()) {
            boolean startsFresh = !passage.touchesAbove() || builder.standsBelowHeading();
            if (startsFresh || article && expected) {
                return true;
            }
        } else if (passage.text().length() <= LONGEST_INDENTED
                && !heading.title().isEmpty()) {
            if (article && expected || isNextGroup(heading, passage)) {
                return true;
            }
        }
        boolean doubled = article && repeatsCurrent(heading);
        builder.report(doubled ? Kind.DOUBLED_HEADING : Kind.DOUBTFUL_HEADING, passage, heading.number());
        return false;
    }

    private boolean isNextGroup(Heading heading, Passage passage) {
        char last = passage.text().charAt(passage.text().length() - 1);
        return heading.kind().isGroup()
                && heading.label().endsWith(".")
                && ".;:,".indexOf(last) < 0
                && (heading.kind() != ProvisionKind.CHAPTER || chapters.expects(heading.number()));
    }

    private boolean repeatsCurrent(Heading heading) {
        OpenProvision row = builder.current();
        return row != null && row.kind == ProvisionKind.ARTICLE && row.number.equals(heading.number());
    }

    /** Headings that have lost their word, or never had one. */
    private Optional<Heading> wordless(Passage passage) {
        Optional<Heading> roman = headings.readRoman(passage.text());
        if (roman.isPresent()) {
            return roman;
        }
        Optional<Heading> bare = headings.readBare(passage.text());
        if (bare.isPresent() && isArticleWithoutWord(bare.get())) {
            builder.report(Kind.HEADING_WITHOUT_WORD, passage, bare.get().number());
            articles.add(bare.get().number());
            return bare;
        }
        boolean headsWhatFollows = passage.hint() == LineHint.HEADING || passage.touchesBelow();
        if (!headsWhatFollows
                || passage.text().length() > LONGEST_UNKNOWN
                || ";:,".indexOf(lastOf(passage)) >= 0
                || completesTheOneAbove(passage)) {
            return Optional.empty();
        }
        if (bare.isPresent()
                && builder.current() != null
                && passage.text().charAt(passage.text().length() - 1) != '.') {
            return Optional.of(section(bare.get()));
        }
        if (passage.hint() != LineHint.HEADING
                && (lastOf(passage) == '.'
                        || Character.isLowerCase(passage.text().charAt(0)))) {
            return Optional.empty();
        }
        builder.report(Kind.UNKNOWN_HEADING, passage);
        return Optional.of(
                new Heading(ProvisionKind.CHAPTER, Headings.CHAPTER, "", "", passage.text(), Trust.CLEAR, false));
    }

    private static char lastOf(Passage passage) {
        return passage.text().charAt(passage.text().length() - 1);
    }

    private boolean completesTheOneAbove(Passage passage) {
        OpenProvision row = builder.current();
        return row != null
                && builder.standsBelowHeading()
                && row.title.isEmpty()
                && !row.label.isEmpty()
                && (passage.hint() == LineHint.HEADING || passage.touchesAbove());
    }

    /** «173. Незаконное …» after article 172: the next article's number, and not the next point's. */
    private boolean isArticleWithoutWord(Heading bare) {
        OpenProvision row = builder.current();
        if (row == null
                || row.kind != ProvisionKind.ARTICLE
                || ".;:,–—-".indexOf(bare.title().charAt(bare.title().length() - 1)) >= 0) {
            return false;
        }
        ArticleNumber number = ArticleNumber.of(bare.number());
        boolean nextPoint = number.follows(ArticleNumber.of(row.lastPoint().isEmpty() ? "0" : row.lastPoint()));
        return number.follows(articles.last()) && !nextPoint;
    }

    private Heading section(Heading bare) {
        boolean belowRoman = builder.isBelowRomanSection();
        return new Heading(
                ProvisionKind.SECTION,
                belowRoman ? Headings.SUBSECTION : Headings.SECTION,
                bare.number(),
                bare.label(),
                bare.title(),
                Trust.CLEAR,
                false);
    }

    private void note(Heading heading, Passage passage) {
        if (heading.foreignLetter()) {
            builder.report(Kind.FOREIGN_LETTER_IN_HEADING, passage, heading.number());
        }
        if (heading.kind() == ProvisionKind.CHAPTER) {
            if (chapters.has(heading.number())) {
                builder.report(Kind.DUPLICATE_NUMBER, passage, heading.number());
            }
            chapters.add(heading.number());
        }
        if (heading.kind() != ProvisionKind.ARTICLE) {
            return;
        }
        ArticleNumber number = ArticleNumber.of(heading.number());
        if (articles.has(heading.number())) {
            builder.report(Kind.DUPLICATE_NUMBER, passage, heading.number());
        } else if (!articles.isEmpty() && number.compareTo(articles.last()) < 0) {
            builder.report(Kind.OUT_OF_SEQUENCE, passage, heading.number(), articles.toString());
        } else if (!articles.isEmpty() && number.main() > articles.last().main() + 1) {
            builder.report(Kind.NUMBER_GAP, passage, articles.toString(), heading.number());
        }
        articles.add(heading.number());
    }
}
