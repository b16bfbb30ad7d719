package kz.senim.kb.web.legislation;

import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.legislation.Act;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.parallel.Aligned;
import kz.senim.kb.legislation.parallel.Mismatch;
import kz.senim.kb.legislation.parallel.Mismatch.Kind;
import kz.senim.kb.legislation.parallel.ParallelAct;
import org.jspecify.annotations.Nullable;

/** Where the two languages of an act do not answer to each other, as the API tells it. */
public record MismatchesView(
        String actId,
        String titleRu,
        String titleKk,
        boolean sample,
        LocalDate on,
        ParallelView.Editions editions,
        boolean datesDiffer,
        List<Item> mismatches) {

    /** A place that differs. */
    public record Item(
            String kind,
            String eId,
            @Nullable String article,
            Rows rows,
            Places places,
            @Nullable Paragraphs paragraphs) {

        static Item of(Mismatch mismatch) {
            ProvisionText shown = mismatch.provision().shown();
            return new Item(
                    mismatch.kind().code(),
                    shown.eId(),
                    shown.article(),
                    new Rows(
                            Row.of(mismatch.provision().ru()),
                            Row.of(mismatch.provision().kk())),
                    new Places(mismatch.place().ru(), mismatch.place().kk()),
                    mismatch.kind() == Kind.PARAGRAPHS ? Paragraphs.of(mismatch.paragraphs()) : null);
        }
    }

    /** The row of the tree it is in, in either language. */
    public record Rows(@Nullable Row ru, @Nullable Row kk) {}

    /** A row of the tree. */
    public record Row(
            String label, String heading, @Nullable String parent, String status) {

        static @Nullable Row of(@Nullable ProvisionText row) {
            return row == null
                    ? null
                    : new Row(
                            row.label(),
                            row.heading(),
                            row.parent(),
                            row.status().code());
        }
    }

    /** The eId of the place in either language; null where there is no such place. */
    public record Places(@Nullable String ru, @Nullable String kk) {}

    /** How many unnumbered paragraphs stand there. */
    public record Paragraphs(int ru, int kk) {

        static Paragraphs of(Aligned<Integer> counts) {
            Integer ru = counts.ru();
            Integer kk = counts.kk();
            return new Paragraphs(ru == null ? 0 : ru, kk == null ? 0 : kk);
        }
    }

    static MismatchesView of(ParallelAct parallel) {
        Act act = parallel.act().act();
        return new MismatchesView(
                act.getId(),
                act.getTitleRu(),
                act.getTitleKk(),
                act.isSample(),
                parallel.on(),
                ParallelView.Editions.of(parallel.editions()),
                parallel.datesDiffer(),
                parallel.mismatches().stream().map(Item::of).toList());
    }
}
