package kz.senim.kb.importer.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import kz.senim.kb.importer.source.UnreadableSourceException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a file that is a ZIP archive, unpacked in memory. What grows beyond any document on unpacking is refused
 * before it is unpacked whole.
 */
final class ZipParts {
    static final long MAX_UNPACKED = 128L * 1024 * 1024;
    static final int MAX_ENTRIES = 2000;

    /** Markup of a word processor shrinks to a thirtieth; what shrinks more than this was made to do harm. */
    private static final int MAX_RATIO = 300;

    private static final int ALWAYS_ALLOWED = 8 * 1024 * 1024;
    private static final byte[] END = {'P', 'K', 5, 6};
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private ZipParts() {}

    /**
     * Unpacks the entries that are wanted, in the archive's order, by their names.
     *
     * @throws UnreadableSourceException when the archive is cut off, damaged, protected, or unpacks to too much
     */
    static Map<String, byte[]> read(byte[] content, Predicate<String> wanted) throws UnreadableSourceException {
        if (!endsAsArchivesDo(content)) {
            throw new UnreadableSourceException(Reason.TRUNCATED);
        }
        try {
            return read(content, wanted, StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException e) {
            // Archivers of old wrote names in the encoding of the console.
            return again(content, wanted, e);
        } catch (EOFException e) {
            throw new UnreadableSourceException(Reason.TRUNCATED);
        } catch (IOException e) {
            throw new UnreadableSourceException(Reason.DAMAGED);
        }
    }

    private static Map<String, byte[]> again(byte[] content, Predicate<String> wanted, Exception first)
            throws UnreadableSourceException {
        if (String.valueOf(first.getMessage()).contains("encrypted")) {
            throw new UnreadableSourceException(Reason.PASSWORD_PROTECTED);
        }
        try {
            return read(content, wanted, Charset.forName("IBM866"));
        } catch (IOException | IllegalArgumentException e) {
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            throw new UnreadableSourceException(encrypted ? Reason.PASSWORD_PROTECTED : Reason.DAMAGED);
        }
    }

    private static Map<String, byte[]> read(byte[] content, Predicate<String> wanted, Charset names)
            throws IOException, UnreadableSourceException {
        long limit = Math.min(MAX_UNPACKED, ALWAYS_ALLOWED + (long) content.length * MAX_RATIO);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long unpacked = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), names)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    throw new UnreadableSourceException(Reason.UNPACKS_TOO_LARGE, String.valueOf(MAX_UNPACKED));
                }
                String name = entry.getName().replace('\\', '/');
                if (entry.isDirectory()) {
                    continue;
                }
                ByteArrayOutputStream kept = wanted.test(name) ? new ByteArrayOutputStream() : null;
                unpacked += copy(zip, kept, limit - unpacked);
                if (kept != null) {
                    parts.putIfAbsent(name, kept.toByteArray());
                }
            }
        }
        return parts;
    }

    private static long copy(InputStream from, @Nullable ByteArrayOutputStream to, long most)
            throws IOException, UnreadableSourceException {
        byte[] chunk = new byte[64 * 1024];
        long copied = 0;
        for (int read = from.read(chunk); read >= 0; read = from.read(chunk)) {
            copied += read;
            if (copied > most) {
                throw new UnreadableSourceException(Reason.UNPACKS_TOO_LARGE, String.valueOf(MAX_UNPACKED));
            }
            if (to != null) {
                to.write(chunk, 0, read);
            }
        }
        return copied;
    }

    /** Whether the directory stands at the end, without which a part of the file is missing. */
    private static boolean endsAsArchivesDo(byte[] content) {
        int first = Math.max(0, content.length - END_LENGTH - LONGEST_COMMENT);
        for (int at = content.length - END_LENGTH; at >= first; at--) {
            if (content[at] == END[0]
                    && content[at + 1] == END[1]
                    && content[at + 2] == END[2]
                    && content[at + 3] == END[3]) {
                return true;
            }
        }
        return false;
    }
}
