package kz.senim.kb.deploy.base;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import kz.senim.kb.deploy.Failure;
import org.jspecify.annotations.Nullable;

/**
 * The right to start a server over a base. The system gives it back when its holder dies, however it dies, so nothing
 * is ever left locked.
 */
public final class BaseLock implements AutoCloseable {
    private final FileChannel channel;

    private BaseLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws Failure if a server runs or is being started over this base
     */
    public static BaseLock take(Base base) {
        FileChannel channel = null;
        try {
            channel = PrivateFiles.open(base.folder().resolve("lock"));
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new Failure(
                        "Another kb is starting or running a server over " + base.folder() + ". Stop it with: kb stop");
            }
        } catch (IOException e) {
            throw new Failure("Cannot lock the base in " + base.folder() + ": " + e, e);
        }
        BaseLock taken = new BaseLock(channel);
        base.running().ifPresent(server -> {
            taken.close();
            throw new Failure("A server already runs over " + base.folder() + " at " + server.url() + " (process "
                    + server.pid() + "). Stop it with: kb stop");
        });
        return taken;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new Failure("Cannot unlock the base: " + e, e);
        }
    }
}
