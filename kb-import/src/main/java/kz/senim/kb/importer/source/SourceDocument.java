package kz.senim.kb.importer.source;

import java.util.List;
import kz.senim.kb.importer.parse.SourceLine;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A file of legislation, read.
 *
 * @param format what kind of file it is
 * @param charset the name of the encoding its words were in
 * @param language the language it is written in, by what it says of itself or by its letters; null where neither tells
 * @param requisites what it says that it is; null where it says nothing
 * @param lines its text with hints of its layout
 */
public record SourceDocument(
        SourceFormat format,
        String charset,
        @Nullable Language language,
        @Nullable Requisites requisites,
        List<SourceLine> lines) {

    public SourceDocument {
        lines = List.copyOf(lines);
    }
}
