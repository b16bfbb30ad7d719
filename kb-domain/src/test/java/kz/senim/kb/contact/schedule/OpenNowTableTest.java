package kz.senim.kb.contact.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.senim.kb.contact.schedule.OpenState.Closed;
import kz.senim.kb.contact.schedule.OpenState.Open;
import kz.senim.kb.contact.schedule.OpenState.Unknown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenNowTableTest {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm'Z'");
    private static final int FEWEST_CASES = 300;
    private static final HolidayCalendar CALENDAR = calendar();

    record Case(String hours, String moment, String expected) {
        @Override
        public String toString() {
            return moment + " by " + hours;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isOpenAsTheTableSays(Case row) {
        OpenState state = HoursText.parse(row.hours()).hours().at(moment(row.moment()), CALENDAR);
        assertThat(told(state, row.expected().contains("Z"))).isEqualTo(row.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isTheSameWhenTheHoursAreWrittenAndReadAgain(Case row) {
        String written = HoursText.write(HoursText.parse(row.hours()));
        OpenState state = HoursText.parse(written).hours().at(moment(row.moment()), CALENDAR);
        assertThat(told(state, row.expected().contains("Z"))).as(written).isEqualTo(row.expected());
    }

    @Test
    void theTableHasManyCases() {
        assertThat(cases().count()).isGreaterThanOrEqualTo(FEWEST_CASES);
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        String hours = "";
        for (String line : lines()) {
            if (line.startsWith("=")) {
                hours = line.substring(1).strip();
            } else if (line.indexOf('\t') >= 0) {
                String[] cells = line.split("\t", -1);
                cases.add(new Case(hours, cells[0], cells[1]));
            }
        }
        return cases.stream();
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OpenNowTableTest.class.getResourceAsStream("open-now.tsv")),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HolidayCalendar calendar() {
        List<Holiday> holidays = new ArrayList<>(KazakhHolidays.all());
        holidays.add(Holiday.workingWeekend(LocalDate.of(2026, 12, 12)));
        return new HolidayCalendar(holidays);
    }

    private static Instant moment(String text) {
        return text.endsWith("Z")
                ? LocalDateTime.parse(text, UTC).toInstant(java.time.ZoneOffset.UTC)
                : LocalDateTime.parse(text, LOCAL).atZone(KazakhstanTime.ZONE).toInstant();
    }

    private static String told(OpenState state, boolean utc) {
        if (state instanceof Open open) {
            return open.until() == null ? "open" : "open until " + told(open.until(), utc);
        }
        if (state instanceof Closed closed) {
            return closed.opensAt() == null ? "closed" : "opens at " + told(closed.opensAt(), utc);
        }
        return "unknown " + ((Unknown) state).reason().code();
    }

    private static String told(@Nullable Instant moment, boolean utc) {
        Instant known = Objects.requireNonNull(moment);
        return utc
                ? UTC.format(known.atZone(java.time.ZoneOffset.UTC))
                : LOCAL.format(known.atZone(KazakhstanTime.ZONE));
    }
}
