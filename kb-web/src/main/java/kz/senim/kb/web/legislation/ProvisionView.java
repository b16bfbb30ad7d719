package kz.senim.kb.web.legislation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.senim.kb.citing.Reference;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Act;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.Paragraph;
import kz.senim.kb.legislation.Provision;
import kz.senim.kb.legislation.ProvisionBody;
import kz.senim.kb.legislation.ProvisionPage;
import kz.senim.kb.legislation.WholeText;
import kz.senim.kb.legislation.note.NoteDigest;
import org.jspecify.annotations.Nullable;

/** A provision with what is shown around it, as the API tells it. */
public record ProvisionView(
        String actId,
        String actTitle,
        String lang,
        LocalDate on,
        LocalDate edition,
        String article,
        String eId,
        String kind,
        String label,
        String number,
        String heading,
        List<Above> path,
        List<Paragraph> paragraphs,
        List<ReferenceView> references,
        long citedBy,
        List<Note> notes,
        String status,
        @Nullable LocalDate outdatedSince,
        List<ToldView.Change> coming,
        List<ToldView.Change> suspensions,
        @Nullable LocalDate suspendedUntil,
        ToldView.@Nullable Repeal repealed,
        List<ToldView.Repeal> repealedPoints,
        List<ToldView.Past> history,
        boolean sample,
        @Nullable Neighbour previous,
        @Nullable Neighbour next,
        boolean otherLang,
        @Nullable String sourceUrl) {

    /** A heading above it. */
    public record Above(String eId, String heading) {}

    /** The provision before or after it. */
    public record Neighbour(String article, String heading) {

        static @Nullable Neighbour of(@Nullable Provision row) {
            return row == null ? null : new Neighbour(Objects.requireNonNull(row.getArticle()), headingOf(row));
        }
    }

    /** An editor's note beside it. */
    public record Note(
            String kind,
            String anchor,
            int position,
            String text,
            @Nullable LocalDate effective) {

        static Note of(NoteText note) {
            return new Note(note.kind().code(), note.anchor(), note.position(), note.text(), note.effective());
        }
    }

    /** A stretch of a paragraph that cites something in the base. */
    public record ReferenceView(
            int paragraph,
            int start,
            int end,
            String actId,
            String lang,
            @Nullable String article,
            @Nullable String eId,
            String heading) {

        static ReferenceView of(Reference reference) {
            return new ReferenceView(
                    reference.paragraph(),
                    reference.start(),
                    reference.end(),
                    reference.actId(),
                    reference.language().code(),
                    reference.article(),
                    reference.eId(),
                    reference.heading());
        }
    }

    static ProvisionView of(ProvisionPage page, List<Reference> references, long citedBy) {
        Provision row = page.provision();
        Act act = row.getAct();
        NoteDigest told = NoteDigest.of(row.words().withNotes(page.notes()), row.getLanguage());
        LocalDate suspendedUntil = told.suspendedUntil(page.on());
        return new ProvisionView(
                act.getId(),
                act.title(row.getLanguage()),
                row.getLanguage().code(),
                page.on(),
                page.edition(),
                Objects.requireNonNull(row.getArticle()),
                row.getEId(),
                row.getKind().code(),
                row.getLabel(),
                row.getNumber(),
                row.getHeading(),
                page.path().stream()
                        .map(above -> new Above(above.getEId(), headingOf(above)))
                        .toList(),
                ProvisionBody.of(row.getEId(), row.getText()).paragraphs(),
                references.stream().map(ReferenceView::of).toList(),
                citedBy,
                page.notes().stream().map(Note::of).toList(),
                (suspendedUntil == null ? row.getStatus() : ForceStatus.SUSPENDED).code(),
                page.outdatedSince(),
                told.coming().stream().map(ToldView.Change::of).toList(),
                told.suspensions().stream().map(ToldView.Change::of).toList(),
                suspendedUntil,
                ToldView.Repeal.of(told.repeal()),
                told.repealedUnits().stream().map(ToldView.Repeal::of).toList(),
                told.history().stream().map(ToldView.Past::of).toList(),
                act.isSample(),
                Neighbour.of(page.previous()),
                Neighbour.of(page.next()),
                page.inOtherLanguage(),
                sourceUrl(act.getId(), act.isSample(), row.getLanguage()));
    }

    /** Where the text was published; null for a sample, which was nowhere. */
    static @Nullable String sourceUrl(WholeText whole) {
        return sourceUrl(whole.requisites().actId(), whole.sample(), whole.language());
    }

    private static @Nullable String sourceUrl(String actId, boolean sample, Language language) {
        String site = language == Language.RU ? "rus" : "kaz";
        return sample ? null : "https://adilet.zan.kz/" + site + "/docs/" + actId;
    }

    private static String headingOf(Provision row) {
        return (row.getLabel() + " " + row.getHeading()).strip();
    }
}
