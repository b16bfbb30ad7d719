package kz.senim.kb.importer.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.senim.kb.importer.parse.EditionParser;
import kz.senim.kb.importer.parse.LineHint;
import kz.senim.kb.importer.parse.SourceLine;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/** Reads a plain text; title and requisites may stand on top of it, and are not part of the act's words. */
final class PlainTextSource {
    private static final int LINES_ON_TOP = 6;

    private PlainTextSource() {}

    static SourceDocument read(DecodedText text) throws UnreadableSourceException {
        List<SourceLine> lines = PlainTextLines.of(text.words());
        Language language = LanguageOfText.of(lines);
        List<SourceLine> words = new ArrayList<>(lines);
        Requisites requisites = takeRequisites(words);
        boolean act = requisites != null || language != null && EditionParser.looksLikeAnAct(words, language);
        if (!act) {
            throw new UnreadableSourceException(Reason.NOT_AN_ACT);
        }
        return new SourceDocument(SourceFormat.PLAIN_TEXT, text.charset(), language, requisites, words);
    }

    /** Takes the line off the top that tells the day the text speaks for; null where there is none. */
    private static @Nullable LocalDate takeDay(List<SourceLine> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).hint() == LineHint.BLANK) {
            first++;
        }
        LocalDate day = first < lines.size() ? DocumentTop.asOf(lines.get(first).text()) : null;
        if (day != null) {
            lines.subList(0, first + 1).clear();
        }
        return day;
    }

    /** Takes the title and the line of requisites off the top, where they are; null where they are not. */
    private static @Nullable Requisites takeRequisites(List<SourceLine> lines) {
        StringBuilder title = new StringBuilder();
        int seen = 0;
        for (int i = 0; i < lines.size() && seen < LINES_ON_TOP; i++) {
            SourceLine line = lines.get(i);
            if (line.hint() == LineHint.BLANK) {
                continue;
            }
            Optional<RequisitesLine> requisites = RequisitesLine.read(line.text());
            if (requisites.isPresent() && seen > 0 && line.hint() == LineHint.MARGIN) {
                lines.subList(0, i + 1).clear();
                RequisitesLine read = requisites.get();
                return new Requisites(
                        title.toString(), read.kind(), read.number(), read.adopted(), null, null, takeDay(lines));
            }
            if (line.hint() != LineHint.MARGIN || line.text().endsWith("!")) {
                return null;
            }
            title.append(seen == 0 ? "" : " ").append(line.text());
            seen++;
        }
        return null;
    }
}
