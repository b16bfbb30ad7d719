package kz.senim.kb.backup;

import java.io.BufferedInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import kz.senim.kb.backup.RestoreException.Reason;

/**
 * The last bytes of a backup: a digest of all bytes before it. The checks of the archive's own format leave bytes that
 * nobody reads, such as the times in it; a backup one byte of which has rotted is not to be trusted for the others.
 *
 * <p>It is the comment at the end of the archive, so any program that opens such archives opens this one.
 */
final class Seal {

    private static final String WORD = "sha256 ";
    private static final int DIGITS = 64;

    /** What stands at the end of the archive until the digest is known. */
    static final String BLANK = WORD + "0".repeat(DIGITS);

    private Seal() {}

    /**
     * Passes an archive with the blank comment on, with the seal in its place. What is behind it stays open when
     * {@link SealedStream#seal()} has been called.
     */
    static final class SealedStream extends FilterOutputStream {

        private final MessageDigest digest = Sha256.digest();
        private final byte[] withheld = new byte[BLANK.length()];
        private int length;

        SealedStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            int passing = Math.max(0, length + count - withheld.length);
            int fromWithheld = Math.min(passing, length);
            pass(withheld, 0, fromWithheld);
            length -= fromWithheld;
            System.arraycopy(withheld, fromWithheld, withheld, 0, length);
            int direct = passing - fromWithheld;
            pass(bytes, offset, direct);
            System.arraycopy(bytes, offset + direct, withheld, length, count - direct);
            length += count - direct;
        }

        /** Writes the seal; nothing may be written after it. */
        void seal() throws IOException {
            if (length != withheld.length || !new String(withheld, StandardCharsets.US_ASCII).equals(BLANK)) {
                throw new IllegalStateException("The archive does not end in a blank seal");
            }
            out.write((WORD + HexFormat.of().formatHex(digest.digest())).getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        private void pass(byte[] bytes, int offset, int count) throws IOException {
            digest.update(bytes, offset, count);
            out.write(bytes, offset, count);
        }
    }

    /**
     * @throws RestoreException when the file is not as it was when the seal was put on it
     */
    static void check(Path file) throws IOException {
        long sealed = Files.size(file) - BLANK.length();
        MessageDigest digest = Sha256.digest();
        byte[] seal;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] buffer = new byte[1 << 16];
            long left = sealed;
            while (left > 0) {
                int count = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (count < 0) {
                    break;
                }
                digest.update(buffer, 0, count);
                left -= count;
            }
            seal = in.readAllBytes();
        }
        String expected = WORD + HexFormat.of().formatHex(digest.digest());
        if (!MessageDigest.isEqual(seal, expected.getBytes(StandardCharsets.US_ASCII))) {
            throw new RestoreException(Reason.ALTERED);
        }
    }
}
