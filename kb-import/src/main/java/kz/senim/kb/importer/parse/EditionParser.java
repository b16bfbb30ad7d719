package kz.senim.kb.importer.parse;

import java.util.List;
import java.util.Optional;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ProvisionKind;

/**
 * Reads the lines of an act into the tree of its provisions. Whatever it is given, it answers with an edition in which
 * every visible character of the lines is found again, in order, but for the publisher's notice above the text; what was
 * doubtful is told in problems.
 */
public final class EditionParser {

    /**
     * Parses one edition.
     *
     * @param lines the lines of the source in reading order
     * @param language the language it is written in
     */
    public ParsedEdition parse(List<SourceLine> lines, Language language) {
        return parse(lines, language, List.of());
    }

    /**
     * Parses one edition.
     *
     * @param lines the lines of the source in reading order
     * @param language the language it is written in
     * @param decisions what persons decided about single lines, in the order they did
     */
    public ParsedEdition parse(List<SourceLine> lines, Language language, List<Correction> decisions) {
        Headings headings = new Headings(language);
        Corrections corrections = new Corrections(decisions);
        List<Passage> passages = Passages.of(corrections.appliedTo(lines), headings);
        EditionBuilder builder = new EditionBuilder(language, headings, corrections);
        ParserState state = ParserState.FRONT;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            builder.watchForDamage(passage);
            if (state != ParserState.CONCLUSIONS && SignatureBlock.beginsAt(i, passages, headings)) {
                builder.closeNote();
                builder.open(EditionBuilder.CONCLUSIONS, passage);
                state = ParserState.CONCLUSIONS;
            }
            state = state.process(passage, builder);
        }
        return builder.finish();
    }

    /** Whether there is anything in these lines that an act is made of: at least one heading of an article or a chapter. */
    public static boolean looksLikeAnAct(List<SourceLine> lines, Language language) {
        Headings headings = new Headings(language);
        return lines.stream()
                .filter(line -> line.hint() != LineHint.BLANK)
                .map(line -> headings.read(line.text()))
                .flatMap(Optional::stream)
                .anyMatch(heading -> heading.trust() == Heading.Trust.CLEAR && heading.kind() != ProvisionKind.ANNEX);
    }
}
