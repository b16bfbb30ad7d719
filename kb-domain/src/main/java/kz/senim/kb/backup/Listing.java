package kz.senim.kb.backup;

import java.util.ArrayList;
import java.util.List;
import kz.senim.kb.backup.RestoreException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a backup says of itself: the last part of the archive, one fact a line, tab between the words.
 *
 * @param schema the version of the schema it was made from
 * @param parts its tables, each after those it refers to
 */
record Listing(String schema, List<Part> parts) {

    static final String NAME = "listing.tsv";
    static final int FORMAT = 2;

    /**
     * One table.
     *
     * @param table its name
     * @param rows how many rows it has
     * @param bytes the length of its part, unpacked
     * @param sha256 of its part, unpacked; 64 lower-case hexadecimal digits
     */
    record Part(String table, long rows, long bytes, String sha256) {}

    /** The listing as text, with the moment it was made, which is for people only. */
    String write(String madeAt) {
        StringBuilder text = new StringBuilder();
        text.append("senim-backup\t").append(FORMAT).append('\n');
        text.append("schema\t").append(schema).append('\n');
        text.append("made\t").append(madeAt).append('\n');
        for (Part part : parts) {
            text.append(Line.write(List.of(
                            "table",
                            part.table(),
                            Long.toString(part.rows()),
                            Long.toString(part.bytes()),
                            part.sha256())))
                    .append('\n');
        }
        return text.toString();
    }

    /**
     * @throws RestoreException when this is no listing, or one of another format
     */
    static Listing read(String text) {
        String[] lines = text.split("\n", -1);
        String[] first = lines[0].split("\t", -1);
        if (first.length != 2 || !first[0].equals("senim-backup")) {
            throw new RestoreException(Reason.NOT_A_BACKUP);
        }
        if (!first[1].equals(Integer.toString(FORMAT))) {
            throw new RestoreException(Reason.OTHER_FORMAT, first[1], FORMAT);
        }
        String schema = null;
        List<Part> parts = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String[] words = lines[i].split("\t", -1);
            try {
                switch (words[0]) {
                    case "schema" -> schema = words[1];
                    case "table" ->
                        parts.add(new Part(words[1], Long.parseLong(words[2]), Long.parseLong(words[3]), words[4]));
                    case "made", "" -> {}
                    default -> throw new RestoreException(Reason.DAMAGED, NAME, i + 1);
                }
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new RestoreException(Reason.DAMAGED, NAME, i + 1);
            }
        }
        return new Listing(required(schema), List.copyOf(parts));
    }

    private static String required(@Nullable String schema) {
        if (schema == null) {
            throw new RestoreException(Reason.DAMAGED, NAME, 2);
        }
        return schema;
    }
}
