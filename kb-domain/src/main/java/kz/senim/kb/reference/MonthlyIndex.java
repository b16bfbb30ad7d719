package kz.senim.kb.reference;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The size of the monthly calculation index in tenge, read from the table that tells it by year. */
public final class MonthlyIndex {

    /** The code of the table. */
    public static final String TABLE = "monthly-index";

    /** The code of its rows. */
    public static final String ROW = "mci";

    /** The code of its column. */
    public static final String COLUMN = "amount";

    private final EntityManager entityManager;

    MonthlyIndex(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Its size on a day; empty where no row holds for that day. */
    Optional<BigDecimal> on(LocalDate day) {
        return entityManager
                .createQuery(
                        "from ReferenceRow r where r.table.code = :table and r.code = :row and r.removed = false"
                                + " and r.validFrom <= :day and (r.validTo is null or r.validTo > :day)",
                        ReferenceRow.class)
                .setParameter("table", TABLE)
                .setParameter("row", ROW)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(row -> row.text().cells().get(COLUMN))
                .filter(cell -> cell instanceof Cell.Amount amount && amount.unit() == Unit.KZT)
                .map(cell -> ((Cell.Amount) cell).number())
                .findFirst();
    }
}
