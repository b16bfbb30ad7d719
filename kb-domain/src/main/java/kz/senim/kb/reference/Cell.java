package kz.senim.kb.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.senim.kb.language.Language;
import kz.senim.kb.reference.ReferenceException.Reason;

/** What a row tells in one column. */
public sealed interface Cell {

    /** The kind of column it may stand in. */
    ColumnKind kind();

    /** Money. */
    record Amount(BigDecimal number, Unit unit) implements Cell {

        private static final int MOST_DIGITS = 15;
        private static final int MOST_DECIMALS = 4;

        /**
         * @throws ReferenceException when it is below nought, or has more digits than amounts have
         */
        public Amount {
            number = plain(number);
            if (number.signum() < 0 || number.precision() > MOST_DIGITS || number.scale() > MOST_DECIMALS) {
                throw new ReferenceException(Reason.BAD_NUMBER, number.toPlainString());
            }
        }

        @Override
        public ColumnKind kind() {
            return ColumnKind.AMOUNT;
        }
    }

    /** A share, in hundredths. */
    record Percent(BigDecimal number) implements Cell {

        private static final BigDecimal MOST = BigDecimal.valueOf(1000);
        private static final int MOST_DECIMALS = 4;

        /**
         * @throws ReferenceException when it is below nought or above a thousand
         */
        public Percent {
            number = plain(number);
            if (number.signum() < 0 || number.compareTo(MOST) > 0 || number.scale() > MOST_DECIMALS) {
                throw new ReferenceException(Reason.BAD_NUMBER, number.toPlainString());
            }
        }

        @Override
        public ColumnKind kind() {
            return ColumnKind.PERCENT;
        }
    }

    /** A day. */
    record Day(LocalDate day) implements Cell {
        @Override
        public ColumnKind kind() {
            return ColumnKind.DATE;
        }
    }

    /** Words in both languages; empty where there are none in one of them. */
    record Words(String ru, String kk) implements Cell {

        private static final int LONGEST = 2000;

        /**
         * @throws ReferenceException when they are too long
         */
        public Words {
            if (ru.length() > LONGEST || kk.length() > LONGEST) {
                throw new ReferenceException(Reason.TOO_LONG, LONGEST);
            }
        }

        /** In this language, or else in the other. */
        public String in(Language language) {
            String wanted = language == Language.KK ? kk : ru;
            return wanted.isEmpty() ? ru + kk : wanted;
        }

        @Override
        public ColumnKind kind() {
            return ColumnKind.TEXT;
        }
    }

    /** A region, by its id. */
    record InRegion(long region) implements Cell {
        @Override
        public ColumnKind kind() {
            return ColumnKind.REGION;
        }
    }

    /** The law it rests on. */
    record Norms(List<Norm> norms) implements Cell {

        private static final int MOST = 20;

        /**
         * @throws ReferenceException when there are none, or too many
         */
        public Norms {
            norms = List.copyOf(norms);
            if (norms.isEmpty() || norms.size() > MOST) {
                throw new ReferenceException(Reason.BAD_NORM, "");
            }
        }

        @Override
        public ColumnKind kind() {
            return ColumnKind.NORM;
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
