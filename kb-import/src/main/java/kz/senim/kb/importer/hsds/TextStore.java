package kz.senim.kb.importer.hsds;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts of which there are too many to be held in memory, one after the other in a file. Whoever keeps a text is told where
 * it lies. For one thread.
 */
final class TextStore implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final int READ_AT_ONCE = 1 << 9;

    private final FileChannel file;
    private final ByteBuffer unwritten = ByteBuffer.allocate(BUFFER);
    private ByteBuffer record = ByteBuffer.allocate(READ_AT_ONCE);
    private long written;

    private TextStore(Path path, OpenOption... options) {
        try {
            file = FileChannel.open(path, options);
            written = file.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An empty one whose file is gone when it is closed.
     *
     * @throws UncheckedIOException if there is no place for it
     */
    static TextStore temporary() {
        try {
            return new TextStore(
                    Files.createTempFile("directory", ".texts"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An empty one in this file, which stays.
     *
     * @throws UncheckedIOException if there is no place for it
     */
    static TextStore in(Path file) {
        return new TextStore(
                file,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING);
    }

    /**
     * One that was written to this file and closed.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    static TextStore of(Path file) {
        return new TextStore(file, StandardOpenOption.READ);
    }

    /** Keeps some texts together; gives where. */
    long keep(List<String> texts) {
        List<byte[]> encoded = new ArrayList<>(texts.size());
        int length = Integer.BYTES;
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            encoded.add(bytes);
            length += Integer.BYTES + bytes.length;
        }
        ByteBuffer fresh =
                ByteBuffer.allocate(Integer.BYTES + length).putInt(length).putInt(encoded.size());
        encoded.forEach(bytes -> fresh.putInt(bytes.length).put(bytes));
        fresh.flip();
        try {
            if (fresh.remaining() > unwritten.remaining()) {
                writeOut();
            }
            long at = written + unwritten.position();
            if (fresh.remaining() > unwritten.capacity()) {
                writeFully(fresh);
            } else {
                unwritten.put(fresh);
            }
            return at;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts that were kept here. */
    List<String> read(long at) {
        try {
            if (at >= written) {
                writeOut();
            }
            record.clear().limit(READ_AT_ONCE);
            readFully(at, Integer.BYTES);
            int length = Integer.BYTES + record.getInt(0);
            if (record.position() < length) {
                if (record.capacity() < length) {
                    record = ByteBuffer.allocate(length).put(record.flip());
                }
                record.limit(length);
                readFully(at, length);
            }
            record.flip().position(Integer.BYTES);
            int count = record.getInt();
            List<String> texts = new ArrayList<>(count);
            for (int text = 0; text < count; text++) {
                int bytes = record.getInt();
                texts.add(new String(record.array(), record.position(), bytes, StandardCharsets.UTF_8));
                record.position(record.position() + bytes);
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads on behind what has been read of a record, until so much of it has been read at least. */
    private void readFully(long at, int least) throws IOException {
        while (record.position() < least) {
            if (file.read(record, at + record.position()) < 0) {
                throw new EOFException("No text was kept at " + at);
            }
        }
    }

    /** Leaves nothing in memory alone. */
    void flush() {
        try {
            writeOut();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeOut() throws IOException {
        writeFully(unwritten.flip());
        unwritten.clear();
    }

    private void writeFully(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            written += file.write(bytes, written);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
