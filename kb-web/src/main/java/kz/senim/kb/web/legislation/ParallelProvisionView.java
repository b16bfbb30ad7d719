package kz.senim.kb.web.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kz.senim.kb.legislation.Paragraph;
import kz.senim.kb.legislation.ProvisionPage;
import kz.senim.kb.legislation.parallel.Aligned;
import kz.senim.kb.legislation.parallel.ParallelProvision;
import org.jspecify.annotations.Nullable;

/** One provision in both languages, as the API tells it. */
public record ParallelProvisionView(
        String actId,
        String article,
        String eId,
        LocalDate on,
        @Nullable ProvisionView ru,
        @Nullable ProvisionView kk,
        List<Row> rows) {

    /** Paragraphs that answer to each other, told by their places; null where a language has none there. */
    public record Row(@Nullable Integer ru, @Nullable Integer kk) {}

    /** With what each language cites, which {@code shownAs} tells with its text. */
    static ParallelProvisionView of(ParallelProvision parallel, Function<ProvisionPage, ProvisionView> shownAs) {
        ProvisionView ru = view(parallel.pages().ru(), shownAs);
        ProvisionView kk = view(parallel.pages().kk(), shownAs);
        ProvisionView shown = Objects.requireNonNull(ru == null ? kk : ru);
        List<Row> rows = new ArrayList<>();
        for (Aligned<Paragraph> points : parallel.points()) {
            rows.add(new Row(place(ru, points.ru()), place(kk, points.kk())));
        }
        return new ParallelProvisionView(shown.actId(), shown.article(), shown.eId(), shown.on(), ru, kk, rows);
    }

    private static @Nullable ProvisionView view(
            @Nullable ProvisionPage page, Function<ProvisionPage, ProvisionView> shownAs) {
        return page == null ? null : shownAs.apply(page);
    }

    private static @Nullable Integer place(@Nullable ProvisionView provision, @Nullable Paragraph paragraph) {
        return provision == null || paragraph == null
                ? null
                : provision.paragraphs().indexOf(paragraph);
    }
}
