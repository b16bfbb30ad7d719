package kz.senim.kb.deploy.bench;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.client.ArticleText;
import org.jspecify.annotations.Nullable;

/**
 * A backup of a base with generated law added to it: restored, it fills a base in minutes through the API, where
 * importing as many files would take hours. Each act has its row, each article one, and so do the two editions they come
 * from.
 */
final class GrownBackup {
    private static final String SEAL = "sha256 ";
    private static final int DIGITS = 64;
    private static final String LISTING = "listing.tsv";
    /** Beyond any identifier of the base that is added to. */
    private static final long FIRST_ID = 100_000_000;

    private static final String DAY = "2026-01-01";
    private static final String MOMENT = "2026-01-01T00:00:00Z";

    private final Path original;
    private long id = FIRST_ID;

    GrownBackup(Path original) {
        this.original = original;
    }

    /** Writes the grown backup. */
    void write(GeneratedLaw law, Path target) {
        try (ZipFile from = new ZipFile(original.toFile())) {
            List<String> listing = new String(
                            from.getInputStream(entry(from, LISTING)).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(target));
                    ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
                zip.setLevel(Deflater.BEST_SPEED);
                zip.setComment(SEAL + "0".repeat(DIGITS));
                List<String> grown = new ArrayList<>();
                for (String line : listing) {
                    String[] words = line.split("\t", -1);
                    grown.add(
                            words[0].equals("table")
                                    ? table(from, words[1], Long.parseLong(words[2]), law, zip)
                                    : line);
                }
                zip.putNextEntry(new ZipEntry(LISTING));
                zip.write((String.join("\n", grown) + "\n").getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            seal(target);
        } catch (IOException e) {
            throw new Failure("The generated law cannot be written: " + e, e);
        }
    }

    private String table(ZipFile from, String table, long rows, GeneratedLaw law, ZipOutputStream zip)
            throws IOException {
        String name = "tables/" + table + ".tsv";
        zip.putNextEntry(new ZipEntry(name));
        MessageDigest digest = sha256();
        Counted counted = new Counted(new DigestOutputStream(zip, digest));
        try (InputStream in = from.getInputStream(entry(from, name))) {
            in.transferTo(counted);
        }
        Rows added = new Rows(
                columns(from, name), new BufferedWriter(new OutputStreamWriter(counted, StandardCharsets.UTF_8)));
        switch (table) {
            case "act" -> law.acts().forEach(act -> added.write(act(act)));
            case "source_file" -> added.write(sourceFile());
            case "edition" ->
                law.acts()
                        .forEach(act ->
                                GeneratedLaw.LANGUAGES.forEach(language -> added.write(edition(act.id(), language))));
            case "provision" ->
                law.acts().forEach(act -> {
                    int place = 0;
                    for (ArticleText article : law.articles(act)) {
                        added.write(provision(article, place++));
                    }
                });
            default -> {}
        }
        added.flush();
        zip.closeEntry();
        return String.join(
                "\t",
                "table",
                table,
                Long.toString(rows + added.count),
                Long.toString(counted.bytes),
                HexFormat.of().formatHex(digest.digest()));
    }

    private static Map<String, String> act(GeneratedLaw.GeneratedAct act) {
        return Map.of(
                "id",
                act.id(),
                "kind",
                "LAW",
                "number",
                "",
                "adopted",
                DAY,
                "title_ru",
                act.titles().get(0),
                "title_kk",
                act.titles().get(1),
                "status",
                "IN_FORCE",
                "sample",
                "false");
    }

    /** All generated editions come from one file, which is empty. */
    private static Map<String, String> sourceFile() {
        return Map.of(
                "id", Long.toString(FIRST_ID),
                "name", "generated",
                "sha256", HexFormat.of().formatHex(sha256().digest()),
                "size_in_bytes", "0",
                "content", "");
    }

    private Map<String, String> edition(String act, String language) {
        return Map.of(
                "id",
                Long.toString(id++),
                "act_id",
                act,
                "language",
                language.toUpperCase(Locale.ROOT),
                "edition_date",
                DAY,
                "source_file_id",
                Long.toString(FIRST_ID),
                "imported_by",
                "generated",
                "imported_at",
                MOMENT);
    }

    private Map<String, String> provision(ArticleText article, int place) {
        boolean russian = article.language().equals("ru");
        String number = article.article();
        Map<String, String> row = new HashMap<>(Map.of(
                "id",
                Long.toString(id++),
                "act_id",
                article.actId(),
                "language",
                article.language().toUpperCase(Locale.ROOT),
                "eid",
                // the lexicon learns from articles of one eId, and from these there is nothing to learn
                (russian ? "art_" : "art_kk_") + number,
                "order_key",
                String.format(Locale.ROOT, "%08d", place),
                "kind",
                "ARTICLE",
                "number",
                number,
                "article",
                number,
                "label",
                russian ? "Статья " + number + "." : number + "-бап."));
        row.putAll(Map.of(
                "heading",
                article.heading(),
                "body",
                article.text(),
                "status",
                "IN_FORCE",
                "group_headings",
                "",
                "valid_from",
                DAY));
        return row;
    }

    /** The names in the first line of a table, where each has its type behind it. */
    private static List<String> columns(ZipFile from, String name) throws IOException {
        StringBuilder header = new StringBuilder();
        try (InputStream in = from.getInputStream(entry(from, name))) {
            for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
                header.append((char) next);
            }
        }
        List<String> columns = new ArrayList<>();
        for (String column : header.toString().split("\t", -1)) {
            columns.add(column.substring(0, column.indexOf(':')));
        }
        return columns;
    }

    private static ZipEntry entry(ZipFile from, String name) {
        ZipEntry entry = from.getEntry(name);
        if (entry == null) {
            throw new Failure("The backup holds no " + name);
        }
        return entry;
    }

    /** The archive's comment, at its end, is the digest of all before it. */
    private static void seal(Path file) throws IOException {
        int length = SEAL.length() + DIGITS;
        long sealed = Files.size(file) - length;
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (long left = sealed; left > 0; ) {
                int count = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (count < 0) {
                    throw new IOException("shorter than it was");
                }
                digest.update(buffer, 0, count);
                left -= count;
            }
        }
        try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "rw")) {
            end.seek(sealed + SEAL.length());
            end.write(HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Rows put behind those of a table, in the backup's way of writing. */
    private static final class Rows {
        private final List<String> columns;
        private final BufferedWriter writer;
        private long count;

        Rows(List<String> columns, BufferedWriter writer) {
            this.columns = columns;
            this.writer = writer;
        }

        void write(Map<String, String> row) {
            List<String> values = new ArrayList<>();
            columns.forEach(column -> values.add(written(row.get(column))));
            try {
                writer.write(String.join("\t", values) + "\n");
            } catch (IOException e) {
                throw new Failure("The generated law cannot be written: " + e, e);
            }
            count++;
        }

        void flush() throws IOException {
            writer.flush();
        }

        private static String written(@Nullable String value) {
            return value == null
                    ? "\\N"
                    : value.replace("\\", "\\\\")
                            .replace("\t", "\\t")
                            .replace("\n", "\\n")
                            .replace("\r", "\\r");
        }
    }

    private static final class Counted extends OutputStream {
        private final OutputStream out;
        private long bytes;

        Counted(OutputStream out) {
            this.out = out;
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
