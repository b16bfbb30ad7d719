package kz.senim.kb.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import kz.senim.kb.contact.schedule.DayKind;
import kz.senim.kb.contact.schedule.Holiday;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A public holiday, or a weekend on which the country works, as staff keep them. */
@Entity
@Table(name = "public_holiday")
public class PublicHoliday {

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "public_holiday_seq")
    @SequenceGenerator(name = "public_holiday_seq", sequenceName = "public_holiday_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "month_day", length = 5)
    private @Nullable String monthDay;

    @Column(name = "on_day")
    private @Nullable LocalDate date;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private DayKind kind;

    @Column(nullable = false)
    private boolean moves;

    @Column(name = "name_ru", nullable = false, length = 200)
    private String nameRu;

    @Column(name = "name_kk", nullable = false, length = 200)
    private String nameKk;

    @NullUnmarked
    protected PublicHoliday() {}

    public PublicHoliday(Holiday holiday, String nameRu, String nameKk) {
        this.monthDay = holiday.everyYear() == null ? null : MONTH_DAY.format(holiday.everyYear());
        this.date = holiday.date();
        this.kind = holiday.kind();
        this.moves = holiday.moves();
        this.nameRu = nameRu;
        this.nameKk = nameKk;
    }

    /** What the calendar needs of it. */
    public Holiday holiday() {
        return new Holiday(monthDay == null ? null : MonthDay.parse(monthDay, MONTH_DAY), date, kind, moves);
    }

    public long getId() {
        return Objects.requireNonNull(id, "only holidays that are stored are asked");
    }

    public String name(Language language) {
        return language == Language.KK ? nameKk : nameRu;
    }
}
