package kz.senim.kb.importer.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.senim.kb.importer.parse.EditionParser;
import kz.senim.kb.importer.parse.LineHint;
import kz.senim.kb.importer.parse.SourceLine;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;
import kz.senim.kb.language.Language;

/** What all formats of documents have in common once their lines are read: language, requisites, and whether it is an act. */
final class DocumentSource {
    private DocumentSource() {}

    static SourceDocument of(SourceFormat format, List<SourceLine> lines) throws UnreadableSourceException {
        if (lines.stream().allMatch(line -> line.hint() == LineHint.BLANK)) {
            throw new UnreadableSourceException(Reason.EMPTY);
        }
        Language language = LanguageOfText.of(lines);
        DocumentTop top = DocumentTop.of(lines, language);
        boolean act =
                top.requisites() != null || language != null && EditionParser.looksLikeAnAct(top.lines(), language);
        if (!act) {
            throw new UnreadableSourceException(Reason.NOT_AN_ACT);
        }
        return new SourceDocument(format, StandardCharsets.UTF_8.name(), language, top.requisites(), top.lines());
    }
}
