package kz.senim.kb.importer.source;

import java.util.List;
import java.util.Map;
import kz.senim.kb.importer.parse.Correction;
import kz.senim.kb.importer.parse.EditionParser;
import kz.senim.kb.importer.parse.ParsedEdition;
import kz.senim.kb.importer.parse.SourceLine;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.EditionText;
import org.jspecify.annotations.Nullable;

/**
 * A file of legislation, read.
 *
 * @param format what kind of file it is
 * @param charset the name of the encoding its words were in
 * @param language the language it is written in, by what it says of itself or by its letters; null where neither tells
 * @param requisites what it says that it is; null where it says nothing
 * @param lines its text with hints of its layout
 * @param tree its rows, where the file itself tells them and nothing is left to be read out of the lines
 */
public record SourceDocument(
        SourceFormat format,
        String charset,
        @Nullable Language language,
        @Nullable Requisites requisites,
        List<SourceLine> lines,
        @Nullable EditionText tree) {

    public SourceDocument {
        lines = List.copyOf(lines);
    }

    /** A file that tells no more of its structure than lines do. */
    public SourceDocument(
            SourceFormat format,
            String charset,
            @Nullable Language language,
            @Nullable Requisites requisites,
            List<SourceLine> lines) {
        this(format, charset, language, requisites, lines, null);
    }

    /** The edition that it holds: the tree it tells, or what the parser makes of its lines in this language. */
    public ParsedEdition edition(Language language) {
        return edition(language, List.of());
    }

    /** The same where a person has said of some lines what they are; a tree without such decisions has no lines. */
    public ParsedEdition edition(Language language, List<Correction> decisions) {
        return tree == null || !decisions.isEmpty()
                ? new EditionParser().parse(lines, language, decisions)
                : new ParsedEdition(tree, List.of(), Map.of());
    }
}
