package kz.senim.kb.web.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import kz.senim.kb.database.BaseOpened;
import kz.senim.kb.database.ServerStarted;
import org.jspecify.annotations.NullUnmarked;

/** Opens the base while the server still sets up the pages, and tells all who wait for it. */
@ApplicationScoped
public class BaseOpening {

    private final Event<BaseOpened> opened;
    private final Event<ServerStarted> started;
    private final Executor background;
    private final CompletableFuture<Void> opening = new CompletableFuture<>();

    @NullUnmarked
    protected BaseOpening() {
        this(null, null, null);
    }

    @Inject
    public BaseOpening(Event<BaseOpened> opened, Event<ServerStarted> started, Executor background) {
        this.opened = opened;
        this.started = started;
        this.background = background;
    }

    void begin() {
        background.execute(() -> {
            try {
                opened.fire(new BaseOpened());
                opening.complete(null);
            } catch (RuntimeException | Error failure) {
                opening.completeExceptionally(failure);
            }
        });
    }

    /** Waits until the base is open; fails with what kept it closed. */
    void finish() {
        try {
            opening.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
        started.fire(new ServerStarted());
    }
}
