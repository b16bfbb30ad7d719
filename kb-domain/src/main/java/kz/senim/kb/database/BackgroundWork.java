package kz.senim.kb.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.concurrent.Executor;

/** Gives an {@link Executor} for work that nobody waits for, on threads of the container. */
@ApplicationScoped
public class BackgroundWork {

    @Resource
    @SuppressWarnings("NullAway.Init") // the container sets it before anything asks
    private ManagedExecutorService service;

    @Produces
    @ApplicationScoped
    Executor executor() {
        return service::execute;
    }
}
