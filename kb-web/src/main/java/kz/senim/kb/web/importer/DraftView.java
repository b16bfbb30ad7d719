package kz.senim.kb.web.importer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.senim.kb.importer.Draft;
import kz.senim.kb.importer.DraftIdentity;
import kz.senim.kb.importer.DraftPreview;
import kz.senim.kb.importer.MadeCorrection;
import kz.senim.kb.importer.parse.Correction;
import kz.senim.kb.importer.parse.ParseProblem;
import kz.senim.kb.importer.parse.ParsedEdition;
import kz.senim.kb.importer.parse.ProvisionLines;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.LegislationException;
import kz.senim.kb.legislation.TouchedByEdition.Touched;
import kz.senim.kb.legislation.diff.ProvisionChange;
import kz.senim.kb.legislation.diff.ProvisionDifference;
import kz.senim.kb.legislation.diff.ProvisionWords;
import kz.senim.kb.web.rest.Problems;
import org.jspecify.annotations.Nullable;

/** A file that waits to be accepted, as the API tells it. */
public record DraftView(
        String importId,
        int place,
        String name,
        int revision,
        String sha256,
        Identity identity,
        Set<String> guessed,
        List<String> missing,
        @Nullable String obstacle,
        boolean ready,
        int articles,
        int provisions,
        @Nullable LocalDate base,
        List<ProblemView> problems,
        List<ChangeView> changes,
        List<CorrectionView> corrections,
        List<TouchedView> touched) {

    /** How many problems are told; what is beyond helps nobody. */
    private static final int MOST_PROBLEMS = 500;

    /** What the file is taken for. */
    public record Identity(
            String actId,
            String kind,
            String number,
            @Nullable LocalDate adopted,
            String titleRu,
            String titleKk,
            String status,
            @Nullable String lang,
            LocalDate date) {

        static Identity of(DraftIdentity identity) {
            Language language = identity.language();
            return new Identity(
                    identity.actId(),
                    identity.kind().code(),
                    identity.number(),
                    identity.adopted(),
                    identity.titleRu(),
                    identity.titleKk(),
                    identity.status().code(),
                    language == null ? null : language.code(),
                    identity.date());
        }
    }

    /** Something to look at, with what a person can say of its line. */
    public record ProblemView(
            String kind,
            String severity,
            int line,
            String excerpt,
            String message,
            @Nullable String eId,
            List<String> fixes) {}

    /** A provision that would change. */
    public record ChangeView(
            String key,
            String kind,
            String eId,
            @Nullable String from,
            String heading,
            boolean accepted,
            Set<String> touched,
            int notes) {

        static ChangeView of(ProvisionDifference difference, Set<String> declined) {
            String key = DraftPreview.key(difference);
            ProvisionWords shown = difference.shown();
            ProvisionChange change = difference.change();
            return new ChangeView(
                    key,
                    change == null ? "notes" : change.code(),
                    difference.eId(),
                    change instanceof ProvisionChange.Renumbered renumbered ? renumbered.from() : null,
                    (shown.label() + " " + shown.heading()).strip(),
                    !declined.contains(key),
                    change == null ? Set.of() : change.touched(),
                    difference.notes().size());
        }
    }

    /** A correction that was made. */
    public record CorrectionView(
            int line, String role, @Nullable String number, String by, Instant at) {

        static CorrectionView of(MadeCorrection made) {
            Correction decision = made.decision();
            return new CorrectionView(
                    decision.line(), decision.role().code(), decision.number(), made.getBy(), made.getAt());
        }
    }

    /** Something that rests on what changes. */
    public record TouchedView(String kind, String eId, String words) {

        static TouchedView of(Touched touched) {
            return new TouchedView(touched.kind(), touched.eId(), touched.words());
        }
    }

    static DraftView of(DraftPreview preview, Locale locale) {
        Draft draft = preview.draft();
        ParsedEdition parsed = preview.parsed();
        LegislationException obstacle = preview.obstacle();
        ImportMessages messages = new ImportMessages(locale);
        return new DraftView(
                Long.toString(preview.file().getBatch().getId()),
                preview.file().getPlace(),
                preview.file().getName(),
                draft.getRevision(),
                draft.getSha256(),
                Identity.of(draft.identity()),
                draft.identity().guessed().stream()
                        .map(DraftIdentity.Field::code)
                        .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new)),
                preview.missing().stream().map(DraftIdentity.Field::code).toList(),
                obstacle == null ? null : Problems.detail(obstacle, locale),
                preview.ready(),
                parsed.articles(),
                parsed.text().provisions().size(),
                preview.base(),
                parsed.problems().stream()
                        .sorted(Comparator.comparing((ParseProblem problem) -> problem.severity())
                                .reversed()
                                .thenComparingInt(ParseProblem::line))
                        .limit(MOST_PROBLEMS)
                        .map(problem -> problem(problem, parsed, messages))
                        .toList(),
                preview.differences().stream()
                        .map(difference -> ChangeView.of(difference, preview.declined()))
                        .toList(),
                draft.getCorrections().stream().map(CorrectionView::of).toList(),
                preview.touched().stream().map(TouchedView::of).toList());
    }

    private static ProblemView problem(ParseProblem problem, ParsedEdition parsed, ImportMessages messages) {
        return new ProblemView(
                problem.kind().code(),
                problem.severity().code(),
                problem.line(),
                problem.excerpt(),
                messages.problem(problem.kind().code(), problem.arguments()),
                provisionAt(problem.line(), parsed),
                fixes(problem.kind()).stream().map(Correction.Role::code).toList());
    }

    /** The provision in which a line stands; null above the first. */
    private static @Nullable String provisionAt(int line, ParsedEdition parsed) {
        return parsed.lines().entrySet().stream()
                .filter(entry -> entry.getValue().heading() <= line)
                .max(Comparator.comparingInt((Map.Entry<String, ProvisionLines> entry) ->
                        entry.getValue().heading()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static List<Correction.Role> fixes(ParseProblem.Kind kind) {
        return switch (kind) {
            case DOUBTFUL_HEADING, TEXT_OUTSIDE_ARTICLE -> List.of(Correction.Role.ARTICLE, Correction.Role.CHAPTER);
            case UNKNOWN_HEADING -> List.of(Correction.Role.TEXT, Correction.Role.ARTICLE);
            case OUT_OF_SEQUENCE, DUPLICATE_NUMBER, HEADING_WITHOUT_WORD, NUMBER_GAP ->
                List.of(Correction.Role.TEXT, Correction.Role.NUMBER);
            case EMPTY_ARTICLE -> List.of(Correction.Role.TEXT);
            default -> List.of();
        };
    }
}
