package kz.senim.kb.backup;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table's rows, one a line, after a line that names the columns. */
final class TableWriter {

    private static final int ROWS_AT_ONCE = 500;
    private static final int FILES_AT_ONCE = 4;

    private TableWriter() {}

    /** Writes the table to the stream, which stays open, and tells what was written. */
    static Listing.Part write(Connection connection, Schema schema, Table table, OutputStream out)
            throws SQLException, IOException {
        MessageDigest digest = Sha256.digest();
        Counting counting = new Counting(new DigestOutputStream(out, digest));
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(counting, StandardCharsets.UTF_8));
        writer.write(table.header() + "\n");
        long rows = 0;
        boolean files = table.columns().stream().anyMatch(column -> column.field() == Field.BYTES);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(files ? FILES_AT_ONCE : ROWS_AT_ONCE);
            try (ResultSet row = statement.executeQuery(table.select(schema.textOrder()))) {
                while (row.next()) {
                    writer.write(Line.write(values(table, row)) + "\n");
                    rows++;
                }
            }
        }
        writer.flush();
        return new Listing.Part(
                table.name(), rows, counting.bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static List<@Nullable String> values(Table table, ResultSet row) throws SQLException {
        List<@Nullable String> values = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            values.add(table.columns().get(i).field().read(row, i + 1));
        }
        return values;
    }

    private static final class Counting extends FilterOutputStream {

        private long bytes;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            out.write(buffer, offset, length);
            bytes += length;
        }
    }
}
