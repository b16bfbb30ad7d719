package kz.senim.kb.web.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import kz.senim.kb.contact.PublicHoliday;
import kz.senim.kb.contact.PublicHolidays;
import kz.senim.kb.contact.schedule.DayKind;
import kz.senim.kb.contact.schedule.Holiday;
import kz.senim.kb.language.Language;
import kz.senim.kb.web.rest.JsonBody;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The public holidays, by which hours are told. */
@Path("/holidays")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HolidaysResource {

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DAY = 10;
    private static final int LENGTH_OF_MONTH_DAY = 5;

    /** A holiday; its day is of every year ({@code 03-08}) or one date. */
    public record HolidayView(long id, String day, String kind, boolean moves, String ru, String kk) {

        static HolidayView of(PublicHoliday stored) {
            Holiday holiday = stored.holiday();
            MonthDay everyYear = holiday.everyYear();
            return new HolidayView(
                    stored.getId(),
                    everyYear == null ? String.valueOf(holiday.date()) : MONTH_DAY.format(everyYear),
                    holiday.kind().name().toLowerCase(Locale.ROOT),
                    holiday.moves(),
                    stored.name(Language.RU),
                    stored.name(Language.KK));
        }
    }

    /** All holidays. */
    public record HolidaysView(List<HolidayView> holidays) {}

    private PublicHolidays holidays;

    @NullUnmarked
    protected HolidaysResource() {}

    @Inject
    public HolidaysResource(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    @GET
    public HolidaysView list() {
        return new HolidaysView(holidays.all().stream().map(HolidayView::of).toList());
    }

    @POST
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(JsonBody body) {
        String day = body.requiredText("day", LONGEST_DAY);
        PublicHoliday added = holidays.add(
                holiday(day, kind(body), body.flag("moves").orElse(false)),
                body.requiredText("ru", LONGEST_NAME),
                body.requiredText("kk", LONGEST_NAME));
        return Response.status(Response.Status.CREATED)
                .entity(HolidayView.of(added))
                .build();
    }

    @DELETE
    @Path("{id: [0-9]{1,18}}")
    @RolesAllowed({"editor", "reviewer", "head", "administrator"})
    public Response remove(@PathParam("id") long id) {
        holidays.remove(id);
        return Response.noContent().build();
    }

    private static DayKind kind(JsonBody body) {
        return switch (body.text("kind", LONGEST_NAME).orElse("holiday")) {
            case "holiday" -> DayKind.HOLIDAY;
            case "working_weekend" -> DayKind.WORKING_WEEKEND;
            default -> throw JsonBody.unknown("kind");
        };
    }

    private static Holiday holiday(String day, DayKind kind, boolean moves) {
        try {
            @Nullable MonthDay everyYear = day.length() == LENGTH_OF_MONTH_DAY ? MonthDay.parse(day, MONTH_DAY) : null;
            return new Holiday(everyYear, everyYear == null ? LocalDate.parse(day) : null, kind, moves);
        } catch (DateTimeException noDay) {
            throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-date", "day");
        }
    }
}
