package kz.senim.kb.deploy.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * The entry that a library has for its folder {@code META-INF} alone. Faces looks twice through all entries of a library
 * that has this entry beside its manifest, and finds the same; so the entry gets another name. Entries with content keep
 * theirs.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">The ZIP format, 4.3.12 and 4.3.16</a>
 */
final class DescriptorFolder {
    private static final byte[] FOLDER = "META-INF/".getBytes(StandardCharsets.UTF_8);
    private static final byte[] MANIFEST = "META-INF/MANIFEST.MF".getBytes(StandardCharsets.UTF_8);

    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int NAME_LENGTH_AT = 28;
    private static final int EXTRA_LENGTH_AT = 30;
    private static final int COMMENT_LENGTH_AT = 32;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int FIRST_ENTRY_AT = 16;

    private DescriptorFolder() {}

    /** Renames it in this file; a library without it, or without a manifest, stays as it is. */
    static void hide(Path library) throws IOException {
        byte[] content = Files.readAllBytes(library);
        ByteBuffer zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        OptionalInt folder = OptionalInt.empty();
        boolean manifest = false;
        int entry = firstEntry(zip);
        while (entry >= 0 && entry <= content.length - ENTRY_LENGTH && zip.getInt(entry) == ENTRY) {
            int nameLength = Short.toUnsignedInt(zip.getShort(entry + NAME_LENGTH_AT));
            int name = entry + ENTRY_LENGTH;
            if (stands(FOLDER, content, name, nameLength)) {
                folder = OptionalInt.of(name);
            }
            manifest |= stands(MANIFEST, content, name, nameLength);
            entry = name
                    + nameLength
                    + Short.toUnsignedInt(zip.getShort(entry + EXTRA_LENGTH_AT))
                    + Short.toUnsignedInt(zip.getShort(entry + COMMENT_LENGTH_AT));
        }
        if (manifest && folder.isPresent()) {
            content[folder.getAsInt() + FOLDER.length - 1] = '_';
            Files.write(library, content);
        }
    }

    /** Where the list of entries begins; negative if the file ends as no library does. */
    private static int firstEntry(ByteBuffer zip) {
        for (int end = zip.limit() - END_LENGTH; end >= 0; end--) {
            if (zip.getInt(end) == END) {
                return zip.getInt(end + FIRST_ENTRY_AT);
            }
        }
        return -1;
    }

    private static boolean stands(byte[] wanted, byte[] content, int at, int length) {
        return length == wanted.length
                && at + length <= content.length
                && Arrays.equals(wanted, 0, length, content, at, at + length);
    }
}
