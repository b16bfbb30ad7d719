package kz.senim.kb.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The types of columns, named and written alike whichever database they come from. */
enum Field {
    TEXT {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object parse(String text) {
            return text;
        }
    },
    INTEGER {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            long value = row.getLong(column);
            return row.wasNull() ? null : Long.toString(value);
        }

        @Override
        Object parse(String text) {
            return Long.valueOf(text);
        }
    },
    FLAG {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            boolean value = row.getBoolean(column);
            return row.wasNull() ? null : Boolean.toString(value);
        }

        @Override
        Object parse(String text) {
            return switch (text) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException("Neither true nor false");
            };
        }
    },
    NUMBER {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            BigDecimal value = row.getBigDecimal(column);
            return value == null ? null : value.toPlainString();
        }

        @Override
        Object parse(String text) {
            return new BigDecimal(text);
        }
    },
    CLOCK {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            LocalTime value = row.getObject(column, LocalTime.class);
            return value == null ? null : value.toString();
        }

        @Override
        Object parse(String text) {
            return LocalTime.parse(text);
        }
    },
    DAY {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            LocalDate value = row.getObject(column, LocalDate.class);
            return value == null ? null : value.toString();
        }

        @Override
        Object parse(String text) {
            return LocalDate.parse(text);
        }
    },
    MOMENT {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
            return value == null ? null : value.toInstant().toString();
        }

        @Override
        Object parse(String text) {
            return Instant.parse(text).atOffset(ZoneOffset.UTC);
        }
    },
    BYTES {
        @Override
        @Nullable
        String read(ResultSet row, int column) throws SQLException {
            byte[] value = row.getBytes(column);
            return value == null ? null : Base64.getEncoder().encodeToString(value);
        }

        @Override
        Object parse(String text) {
            return Base64.getDecoder().decode(text);
        }
    };

    /** The value in a row in its written form; null where the database has null. */
    abstract @Nullable String read(ResultSet row, int column) throws SQLException;

    /**
     * The value behind a written form.
     *
     * @throws RuntimeException when the text is not the written form of any value of this type
     */
    abstract Object parse(String text);

    /** Puts a written form, or null, into a statement. */
    void set(PreparedStatement statement, int parameter, @Nullable String text) throws SQLException {
        if (text == null) {
            statement.setObject(parameter, null);
        } else if (this == BYTES) {
            statement.setBytes(parameter, (byte[]) parse(text));
        } else {
            statement.setObject(parameter, parse(text));
        }
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The field for a column of this type.
     *
     * @param jdbcType of {@link Types}
     */
    static Field of(int jdbcType, String column) {
        return switch (jdbcType) {
            case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> INTEGER;
            case Types.BOOLEAN, Types.BIT -> FLAG;
            case Types.NUMERIC, Types.DECIMAL -> NUMBER;
            case Types.TIME -> CLOCK;
            case Types.DATE -> DAY;
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> MOMENT;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            default -> throw new IllegalStateException("A backup knows no type " + jdbcType + " for " + column);
        };
    }
}
