package kz.senim.kb.web.reference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Today;
import kz.senim.kb.reference.ReferenceTables;
import kz.senim.kb.reference.RowFlag;
import kz.senim.kb.reference.RowRevision;
import kz.senim.kb.reference.ShownRow;
import kz.senim.kb.web.rest.JsonBody;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Tables of amounts, deadlines, fees and ages: as of a day, year beside year, and every row with its history. */
@Path("/reference")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReferenceResource {

    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_WORDS = 4000;

    /** All tables. */
    public record TablesView(List<TableView.Listed> tables) {}

    /** A table with the rows of a day; the day is null where they are those of all days. */
    public record RowsView(TableView table, @Nullable LocalDate on, List<RowView> rows) {}

    /** What a table tells of one thing for two days; null where it tells nothing. */
    public record ComparedView(
            @Nullable RowView before, @Nullable RowView after) {

        static ComparedView of(ReferenceTables.Compared compared) {
            ShownRow before = compared.before();
            ShownRow after = compared.after();
            return new ComparedView(
                    before == null ? null : RowView.of(before), after == null ? null : RowView.of(after));
        }
    }

    /** A table for two days. */
    public record ComparisonView(TableView table, LocalDate from, LocalDate to, List<ComparedView> rows) {}

    /** What was done to a row. */
    public record RevisionView(
            int number,
            String deed,
            String by,
            Instant at,
            String ru,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String told) {

        static RevisionView of(RowRevision revision) {
            return new RevisionView(
                    revision.getNumber(),
                    revision.getDeed().code(),
                    revision.getWrittenBy(),
                    revision.getWrittenAt(),
                    revision.text().nameRu(),
                    revision.text().validFrom(),
                    revision.text().validTo(),
                    ToldCells.of(revision.text()));
        }
    }

    /** All that was done to a row, the latest first. */
    public record HistoryView(List<RevisionView> revisions) {}

    /** Why a row must be looked at. */
    public record RowFlagView(
            long id,
            long row,
            String table,
            String ru,
            String kk,
            String actId,
            String eId,
            String changedEId,
            String cause,
            LocalDate effective,
            Instant raisedAt) {

        static RowFlagView of(RowFlag flag) {
            return new RowFlagView(
                    flag.getId(),
                    flag.getRow().getId(),
                    flag.getRow().getTable().getCode(),
                    flag.getRow().text().name(Language.RU),
                    flag.getRow().text().name(Language.KK),
                    flag.norm().actId(),
                    flag.norm().eId(),
                    flag.getChanged(),
                    flag.getCause().code(),
                    flag.getEffective(),
                    flag.getRaisedAt());
        }
    }

    /** All that must be looked at. */
    public record RowFlagsView(List<RowFlagView> flags) {}

    private ReferenceTables tables;

    @NullUnmarked
    protected ReferenceResource() {}

    @Inject
    public ReferenceResource(ReferenceTables tables) {
        this.tables = tables;
    }

    @GET
    @Path("tables")
    public TablesView list(@QueryParam("on") @Nullable String on) {
        return new TablesView(
                tables.tables(day(on, "on")).stream().map(TableView.Listed::of).toList());
    }

    @POST
    @Path("tables")
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addTable(JsonBody body) {
        TableView added = TableView.of(tables.addTable(body.requiredText("code", LONGEST_CODE), RowForm.table(body)));
        return Response.status(Response.Status.CREATED).entity(added).build();
    }

    @GET
    @Path("tables/{code}")
    public RowsView table(@PathParam("code") String code, @QueryParam("on") @Nullable String on) {
        LocalDate day = day(on, "on");
        return new RowsView(
                TableView.of(tables.table(code)),
                day,
                tables.rows(code, day).stream().map(RowView::of).toList());
    }

    @PUT
    @Path("tables/{code}")
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    @Consumes(MediaType.APPLICATION_JSON)
    public TableView changeTable(@PathParam("code") String code, JsonBody body) {
        return TableView.of(tables.changeTable(code, version(body), RowForm.table(body)));
    }

    @GET
    @Path("tables/{code}/rows")
    public RowsView allRows(@PathParam("code") String code) {
        return new RowsView(
                TableView.of(tables.table(code)),
                null,
                tables.allRows(code).stream().map(RowView::of).toList());
    }

    @POST
    @Path("tables/{code}/rows")
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("code") String code, JsonBody body) {
        RowView added = RowView.of(tables.add(code, RowForm.row(body)));
        return Response.status(Response.Status.CREATED).entity(added).build();
    }

    @GET
    @Path("tables/{code}/compare")
    public ComparisonView compare(
            @PathParam("code") String code,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        if (from == null) {
            throw JsonBody.missing("from");
        }
        LocalDate first = day(from, "from");
        LocalDate second = day(to, "to");
        return new ComparisonView(
                TableView.of(tables.table(code)),
                first,
                second,
                tables.compare(code, first, second).stream()
                        .map(ComparedView::of)
                        .toList());
    }

    @GET
    @Path("rows/{id: [0-9]{1,18}}")
    public RowView row(@PathParam("id") long id) {
        return RowView.of(tables.show(id));
    }

    @PUT
    @Path("rows/{id: [0-9]{1,18}}")
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    @Consumes(MediaType.APPLICATION_JSON)
    public RowView change(@PathParam("id") long id, JsonBody body) {
        return RowView.of(tables.change(id, version(body), RowForm.row(body)));
    }

    @POST
    @Path("rows/{id: [0-9]{1,18}}/remove")
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response remove(@PathParam("id") long id, JsonBody body) {
        tables.remove(id, version(body));
        return Response.noContent().build();
    }

    @POST
    @Path("rows/{id: [0-9]{1,18}}/assure")
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    @Consumes(MediaType.APPLICATION_JSON)
    public RowView assure(@PathParam("id") long id, JsonBody body) {
        return RowView.of(tables.assure(id, version(body)));
    }

    @GET
    @Path("rows/{id: [0-9]{1,18}}/history")
    public HistoryView history(@PathParam("id") long id) {
        return new HistoryView(tables.history(id).stream().map(RevisionView::of).toList());
    }

    @GET
    @Path("flags")
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    public RowFlagsView flags() {
        return new RowFlagsView(tables.openFlags().stream().map(RowFlagView::of).toList());
    }

    @POST
    @Path("flags/{id: [0-9]{1,18}}/decision")
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("id") long id, JsonBody body) {
        RowFlag.Decision decision = RowFlag.Decision.of(body.requiredText("decision", LONGEST_CODE))
                .orElseThrow(() -> JsonBody.unknown("decision"));
        tables.decide(id, decision, body.text("words", LONGEST_WORDS).orElse(""));
        return Response.noContent().build();
    }

    private static int version(JsonBody body) {
        return body.number("version", 0, Integer.MAX_VALUE).orElseThrow(() -> JsonBody.missing("version"));
    }

    private static LocalDate day(@Nullable String written, String field) {
        return written == null || written.isEmpty() ? Today.inKazakhstan() : RowForm.day(written, field);
    }
}
