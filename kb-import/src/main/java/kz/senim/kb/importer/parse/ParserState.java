package kz.senim.kb.importer.parse;

import java.util.Optional;
import kz.senim.kb.legislation.ProvisionKind;

/** Where in an act the parser is; each state knows what the next passage can be there, and which state follows. */
enum ParserState {
    /** Above the first heading: notices, notes about the whole act, the preamble. */
    FRONT {
        @Override
        ParserState process(Passage passage, EditionBuilder builder) {
            if (builder.awaitsNoteBody() && FrontMatter.isAnnouncedNotice(passage.text())) {
                builder.dropAnnouncement();
            }
            String left = FrontMatter.without(passage.text());
            if (left.isEmpty()) {
                return this;
            }
            Passage rest = passage.withText(left);
            if (builder.takeNote(rest)) {
                return this;
            }
            Optional<Heading> heading = builder.headingAt(rest);
            if (heading.isPresent()) {
                return builder.open(heading.get(), rest);
            }
            if (Notes.isAboutWholeText(left)) {
                builder.openNote(rest);
                return this;
            }
            builder.addText(rest);
            return this;
        }
    },

    /** Below a heading above articles: its title, notes on it, then the next heading. */
    GROUP {
        @Override
        ParserState process(Passage passage, EditionBuilder builder) {
            if (builder.takeNote(passage)) {
                return this;
            }
            Optional<Heading> heading = builder.headingAt(passage);
            if (heading.isPresent()) {
                return builder.open(heading.get(), passage);
            }
            if (!builder.completesHeading(passage) && !builder.continuesTitle(passage)) {
                builder.report(ParseProblem.Kind.TEXT_OUTSIDE_ARTICLE, passage);
                builder.addText(passage);
            }
            return this;
        }
    },

    /** Inside an article: its words and notes, until the next heading. */
    ARTICLE {
        @Override
        ParserState process(Passage passage, EditionBuilder builder) {
            if (builder.takeNote(passage)) {
                return this;
            }
            Optional<Heading> heading = builder.headingAt(passage);
            if (heading.isPresent()) {
                return builder.open(heading.get(), passage);
            }
            if (!builder.completesHeading(passage)) {
                builder.addText(passage);
            }
            return this;
        }
    },

    /** Inside an annex, above its first heading, if it has any. */
    ANNEX {
        @Override
        ParserState process(Passage passage, EditionBuilder builder) {
            if (builder.takeNote(passage)) {
                return this;
            }
            Optional<Heading> heading = builder.headingAt(passage);
            if (heading.isPresent()) {
                return builder.open(heading.get(), passage);
            }
            builder.addText(passage);
            return this;
        }
    },

    /** In the signature block; only an annex can follow. */
    CONCLUSIONS {
        @Override
        ParserState process(Passage passage, EditionBuilder builder) {
            Optional<Heading> annex =
                    builder.headings().read(passage.text()).filter(heading -> heading.kind() == ProvisionKind.ANNEX);
            if (annex.isPresent()) {
                builder.closeNote();
                return builder.open(annex.get(), passage);
            }
            if (!builder.takeNote(passage)) {
                builder.addSignature(passage);
            }
            return this;
        }
    };

    /** Takes the passage in and answers with the state the next one is read in. */
    abstract ParserState process(Passage passage, EditionBuilder builder);

    /** The state below a heading of this kind. */
    static ParserState below(ProvisionKind kind) {
        return switch (kind) {
            case PREAMBLE -> FRONT;
            case BOOK, PART, CHAPTER, SECTION -> GROUP;
            case ARTICLE -> ARTICLE;
            case ANNEX -> ANNEX;
            case CONCLUSIONS -> CONCLUSIONS;
        };
    }
}
