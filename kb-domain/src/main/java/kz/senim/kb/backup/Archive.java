package kz.senim.kb.backup;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kz.senim.kb.backup.RestoreException.Reason;
import org.jspecify.annotations.Nullable;

/** A backup that is being read. */
final class Archive implements AutoCloseable {

    private static final long LONGEST_LISTING = 1_000_000;

    private final ZipFile zip;
    private final Listing listing;

    private Archive(ZipFile zip, Listing listing) {
        this.zip = zip;
        this.listing = listing;
    }

    /** What is done with each row. */
    interface RowSink {
        void accept(List<@Nullable String> row) throws SQLException;
    }

    /**
     * @throws RestoreException when the file is no backup, one of another format, or not as it was written
     */
    static Archive open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            // names of entries that cannot be are no ZipException
            throw new RestoreException(Reason.NOT_A_BACKUP);
        }
        try {
            Listing listing = Listing.read(listingText(zip));
            Seal.check(file);
            return new Archive(zip, listing);
        } catch (RestoreException | IOException e) {
            zip.close();
            throw e;
        }
    }

    Listing listing() {
        return listing;
    }

    /**
     * Makes sure that all of it can be put into a base with this schema: same version, same tables, every part whole
     * and every value readable.
     *
     * @throws RestoreException when it cannot
     */
    void check(Schema schema) throws IOException, SQLException {
        if (!listing.schema().equals(schema.version())) {
            throw new RestoreException(Reason.OTHER_SCHEMA, listing.schema(), schema.version());
        }
        List<String> listed =
                listing.parts().stream().map(Listing.Part::table).sorted().toList();
        List<String> ours = schema.tables().stream().map(Table::name).sorted().toList();
        if (!listed.equals(ours)) {
            String different = Stream.concat(listed.stream(), ours.stream())
                    .distinct()
                    .filter(name -> !listed.contains(name) || !ours.contains(name))
                    .collect(Collectors.joining(", "));
            throw new RestoreException(Reason.OTHER_TABLES, different);
        }
        for (Table table : schema.tables()) {
            read(table, row -> {
                for (int i = 0; i < row.size(); i++) {
                    String value = row.get(i);
                    if (value != null) {
                        table.columns().get(i).field().parse(value);
                    }
                }
            });
        }
    }

    /**
     * Gives the rows of a table, in order.
     *
     * @return how many there are
     * @throws RestoreException when the part is not what the listing says, or a line cannot be read
     */
    long read(Table table, RowSink sink) throws IOException, SQLException {
        Listing.Part part = part(table);
        ZipEntry entry = zip.getEntry(table.part());
        if (entry == null || entry.getSize() != part.bytes()) {
            throw new RestoreException(Reason.CHECKSUM, table.part());
        }
        MessageDigest digest = Sha256.digest();
        long lines = 0;
        try (InputStream in = new DigestInputStream(zip.getInputStream(entry), digest);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))) {
            String header = reader.readLine();
            if (!table.header().equals(header)) {
                throw new RestoreException(Reason.OTHER_TABLES, table.name());
            }
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines++;
                row(table, line, lines + 1, sink);
            }
        } catch (ZipException | EOFException | CharacterCodingException e) {
            throw new RestoreException(Reason.DAMAGED, table.part(), lines + 2);
        }
        if (lines != part.rows() || !HexFormat.of().formatHex(digest.digest()).equals(part.sha256())) {
            throw new RestoreException(Reason.CHECKSUM, table.part());
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static void row(Table table, String line, long number, RowSink sink) throws SQLException {
        try {
            List<@Nullable String> row = Line.read(line);
            if (row.size() != table.columns().size()) {
                throw new RestoreException(Reason.DAMAGED, table.part(), number);
            }
            sink.accept(row);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new RestoreException(Reason.DAMAGED, table.part(), number);
        }
    }

    private Listing.Part part(Table table) {
        return listing.parts().stream()
                .filter(part -> part.table().equals(table.name()))
                .findFirst()
                .orElseThrow(() -> new RestoreException(Reason.OTHER_TABLES, table.name()));
    }

    private static String listingText(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Listing.NAME);
        if (entry == null || entry.getSize() > LONGEST_LISTING) {
            throw new RestoreException(Reason.NOT_A_BACKUP);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes((int) LONGEST_LISTING), StandardCharsets.UTF_8);
        } catch (ZipException | EOFException e) {
            throw new RestoreException(Reason.NOT_A_BACKUP);
        }
    }
}
