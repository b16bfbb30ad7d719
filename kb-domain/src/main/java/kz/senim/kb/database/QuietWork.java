package kz.senim.kb.database;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Work done in the background once nobody has asked for it for a while, so that no import is slowed by it: asked for many
 * times in a row, it is done once. It may be used by any thread.
 */
public final class QuietWork {
    private final Executor background;
    private final Duration quiet;
    private final Runnable work;
    private final Consumer<RuntimeException> failure;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean again = new AtomicBoolean();
    private volatile long lastAsked;

    /**
     * @param quiet how long nobody must have asked
     * @param work what is to be done; it may look at {@link #isAskedAgain} to stop early
     * @param failure told of what the work threw; it is tried again when asked for the next time
     */
    public QuietWork(Executor background, Duration quiet, Runnable work, Consumer<RuntimeException> failure) {
        this.background = background;
        this.quiet = quiet;
        this.work = work;
        this.failure = failure;
    }

    /** Asks for the work. */
    public void ask() {
        lastAsked = System.nanoTime();
        again.set(true);
        if (running.compareAndSet(false, true)) {
            background.execute(this::run);
        }
    }

    /** Whether it is being done, or soon will be. */
    public boolean isRunning() {
        return running.get() || again.get();
    }

    /** Whether somebody has asked since the work that is being done began. */
    public boolean isAskedAgain() {
        return again.get();
    }

    private void run() {
        Thread thread = Thread.currentThread();
        int priority = thread.getPriority();
        thread.setPriority(Thread.MIN_PRIORITY);
        try {
            while (again.get()) {
                awaitQuiet();
                again.set(false);
                work.run();
            }
        } catch (InterruptedException stopping) {
            // the server goes down: what is left is asked for after the next start
            again.set(false);
            thread.interrupt();
        } catch (RuntimeException failed) {
            failure.accept(failed);
        } finally {
            thread.setPriority(priority);
            running.set(false);
        }
        if (again.get()) {
            ask();
        }
    }

    private void awaitQuiet() throws InterruptedException {
        long left = quiet.toNanos();
        while (left > 0) {
            Thread.sleep(Duration.ofNanos(left).toMillis() + 1);
            left = lastAsked + quiet.toNanos() - System.nanoTime();
        }
    }
}
