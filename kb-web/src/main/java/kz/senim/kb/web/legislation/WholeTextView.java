package kz.senim.kb.web.legislation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.senim.kb.legislation.ActRequisites;
import kz.senim.kb.legislation.Paragraph;
import kz.senim.kb.legislation.ProvisionBody;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.WholeText;
import org.jspecify.annotations.Nullable;

/** An act's text, or a provision of it, with all that is known of it, as the API gives it away. */
public record WholeTextView(
        String actId,
        String kind,
        String number,
        @Nullable LocalDate adopted,
        String title,
        String status,
        boolean sample,
        String lang,
        LocalDate edition,
        LocalDate on,
        List<Row> provisions) {

    /** A row of the tree. */
    public record Row(
            String eId,
            @Nullable String parent,
            String kind,
            String number,
            String label,
            String heading,
            String status,
            List<Paragraph> paragraphs,
            List<ProvisionView.Note> notes) {

        static Row of(ProvisionText row) {
            return new Row(
                    row.eId(),
                    row.parent(),
                    row.kind().code(),
                    row.number(),
                    row.label(),
                    row.heading(),
                    row.status().code(),
                    ProvisionBody.of(row.eId(), row.text()).paragraphs(),
                    row.notes().stream().map(ProvisionView.Note::of).toList());
        }
    }

    static WholeTextView of(WholeText whole) {
        ActRequisites act = whole.requisites();
        return new WholeTextView(
                act.actId(),
                act.kind().code(),
                act.number(),
                act.adopted(),
                whole.title(),
                Objects.requireNonNull(act.status(), "an act of the base has a status")
                        .code(),
                whole.sample(),
                whole.language().code(),
                whole.edition(),
                whole.on(),
                whole.text().provisions().stream().map(Row::of).toList());
    }
}
