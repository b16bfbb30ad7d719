package kz.senim.kb.importer.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.senim.kb.importer.parse.Correction.Role;
import kz.senim.kb.importer.parse.Heading.Trust;
import kz.senim.kb.legislation.ProvisionKind;
import org.jspecify.annotations.Nullable;

/** What persons decided about the lines of one source; of two decisions about a line the later holds. */
final class Corrections {

    private static final int ARTICLE_RANK = 6;

    private final Map<Integer, Correction> roles = new HashMap<>();
    private final Map<Integer, String> numbers = new HashMap<>();
    private final Set<Integer> done = new HashSet<>();

    Corrections(List<Correction> corrections) {
        for (Correction correction : corrections) {
            if (correction.role() != Role.NUMBER) {
                roles.put(correction.line(), correction);
            }
            if (correction.number() != null) {
                numbers.put(correction.line(), correction.number());
            }
        }
    }

    /** The lines, with those that were decided about beginning something of their own. */
    List<SourceLine> appliedTo(List<SourceLine> lines) {
        return roles.isEmpty() ? lines : lines.stream().map(this::applied).toList();
    }

    private SourceLine applied(SourceLine line) {
        Correction correction = roles.get(line.number());
        if (correction == null || line.hint() == LineHint.BLANK) {
            return line;
        }
        return new SourceLine(
                line.number(), line.text(), correction.role().isHeading() ? LineHint.HEADING : LineHint.PARAGRAPH);
    }

    /** Whether a person said that it is no heading. */
    boolean makeText(Passage passage) {
        Correction correction = roles.get(passage.line());
        return correction != null && correction.role() == Role.TEXT;
    }

    /** Whether a person said that it is a heading; asked until it was opened. */
    boolean makeHeading(Passage passage) {
        Correction correction = roles.get(passage.line());
        return correction != null && correction.role().isHeading() && !done.contains(passage.line());
    }

    /** The heading a person said it is; empty where nobody did. */
    Optional<Heading> heading(Passage passage, Headings headings) {
        Correction correction = roles.get(passage.line());
        if (correction == null || !makeHeading(passage)) {
            return Optional.empty();
        }
        done.add(passage.line());
        ProvisionKind kind = correction.role() == Role.ARTICLE ? ProvisionKind.ARTICLE : ProvisionKind.CHAPTER;
        Heading plain = new Heading(
                kind,
                kind == ProvisionKind.ARTICLE ? ARTICLE_RANK : Headings.CHAPTER,
                "",
                "",
                passage.text(),
                Trust.CLEAR,
                false);
        Heading printed = headings.read(passage.text())
                .or(() -> headings.readBare(passage.text()))
                .filter(read -> read.kind() == kind)
                .orElse(plain);
        return Optional.of(numbered(printed, passage));
    }

    /** The heading with the number a person gave it, or as it is. */
    Heading numbered(Heading heading, Passage passage) {
        @Nullable String number = numbers.get(passage.line());
        return number == null
                ? heading
                : new Heading(
                        heading.kind(),
                        heading.rank(),
                        number,
                        heading.label(),
                        heading.title(),
                        heading.trust(),
                        heading.foreignLetter());
    }
}
