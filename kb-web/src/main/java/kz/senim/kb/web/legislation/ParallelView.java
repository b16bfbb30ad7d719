package kz.senim.kb.web.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.senim.kb.legislation.Act;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.parallel.Aligned;
import kz.senim.kb.legislation.parallel.ParallelAct;
import org.jspecify.annotations.Nullable;

/** The tree of an act in both languages, as the API tells it. */
public record ParallelView(
        String actId,
        String number,
        @Nullable LocalDate adopted,
        String titleRu,
        String titleKk,
        String status,
        boolean sample,
        LocalDate on,
        Editions editions,
        int mismatches,
        List<Node> nodes) {

    /** Of when the texts are; null where there is none for the day. */
    public record Editions(@Nullable LocalDate ru, @Nullable LocalDate kk) {

        static Editions of(Aligned<LocalDate> editions) {
            return new Editions(editions.ru(), editions.kk());
        }
    }

    /** A row of the tree; what a language has is its heading, null where it has no such row. */
    public record Node(
            String eId,
            String kind,
            String number,
            @Nullable String article,
            @Nullable String ru,
            @Nullable String kk,
            List<Node> children) {

        static Node of(Aligned<ProvisionText> row, List<Node> children) {
            ProvisionText shown = row.shown();
            return new Node(
                    shown.eId(),
                    shown.kind().code(),
                    shown.number(),
                    shown.article(),
                    headingOf(row.ru()),
                    headingOf(row.kk()),
                    children);
        }
    }

    static ParallelView of(ParallelAct parallel) {
        Act act = parallel.act().act();
        return new ParallelView(
                act.getId(),
                act.getNumber(),
                act.getAdopted(),
                act.getTitleRu(),
                act.getTitleKk(),
                act.getStatus().code(),
                act.isSample(),
                parallel.on(),
                Editions.of(parallel.editions()),
                parallel.mismatches().size(),
                tree(parallel.rows()));
    }

    /** A row stands where the language that is shown has it. */
    private static List<Node> tree(List<Aligned<ProvisionText>> rows) {
        Map<String, List<Node>> children = new HashMap<>();
        List<Node> top = new ArrayList<>();
        for (Aligned<ProvisionText> row : rows) {
            children.put(row.shown().eId(), new ArrayList<>());
        }
        for (Aligned<ProvisionText> row : rows) {
            String parent = row.shown().parent();
            Node node = Node.of(row, children.getOrDefault(row.shown().eId(), List.of()));
            children.getOrDefault(parent == null ? "" : parent, top).add(node);
        }
        return top;
    }

    private static @Nullable String headingOf(@Nullable ProvisionText row) {
        return row == null ? null : (row.label() + " " + row.heading()).strip();
    }
}
