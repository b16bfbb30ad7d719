package kz.senim.kb.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.contact.ContactException.Reason;
import kz.senim.kb.contact.schedule.DayKind;
import kz.senim.kb.contact.schedule.Holiday;
import kz.senim.kb.contact.schedule.HolidayCalendar;
import kz.senim.kb.database.BaseOpened;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.NullUnmarked;

/** The door to the public holidays, which staff keep: some are announced year by year. */
@ApplicationScoped
@Transactional
public class PublicHolidays {

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);
    private static final int LENGTH_OF_MONTH_DAY = 5;

    private EntityManager entityManager;
    private Journal journal;

    @NullUnmarked
    protected PublicHolidays() {}

    @Inject
    public PublicHolidays(EntityManager entityManager, Journal journal) {
        this.entityManager = entityManager;
        this.journal = journal;
    }

    /** The holidays by day, those of every year first. */
    public List<PublicHoliday> all() {
        return entityManager
                .createQuery("from PublicHoliday h order by h.monthDay nulls last, h.date, h.id", PublicHoliday.class)
                .getResultList();
    }

    /** The calendar that these make. */
    public HolidayCalendar calendar() {
        return new HolidayCalendar(all().stream().map(PublicHoliday::holiday).toList());
    }

    /** Adds a holiday, or a weekend on which the country works. */
    public PublicHoliday add(Holiday holiday, String nameRu, String nameKk) {
        PublicHoliday added = new PublicHoliday(holiday, nameRu, nameKk);
        entityManager.persist(added);
        journal.record("holiday-added", nameRu, holiday.toString());
        return added;
    }

    /**
     * Takes a holiday out.
     *
     * @throws ContactException when there is none with this id
     */
    public void remove(long id) {
        PublicHoliday holiday = entityManager.find(PublicHoliday.class, id);
        if (holiday == null) {
            throw new ContactException(Reason.NO_SUCH_HOLIDAY, id);
        }
        entityManager.remove(holiday);
        journal.record(
                "holiday-removed", holiday.name(Language.RU), holiday.holiday().toString());
    }

    /** Puts in the holidays of the law where a base has none and never had any. */
    public void begin(@Observes BaseOpened opened) {
        if (!all().isEmpty() || journal.tellsOf("holidays-begun")) {
            return;
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PublicHolidays.class.getResourceAsStream("holidays.tsv")),
                StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> entityManager.persist(new PublicHoliday(holiday(cells), cells[2], cells[3])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        journal.record("holidays-begun", "", "");
    }

    private static Holiday holiday(String[] cells) {
        boolean everyYear = cells[0].length() == LENGTH_OF_MONTH_DAY;
        return new Holiday(
                everyYear ? MonthDay.parse(cells[0], MONTH_DAY) : null,
                everyYear ? null : LocalDate.parse(cells[0]),
                DayKind.HOLIDAY,
                cells[1].equals("yes"));
    }
}
