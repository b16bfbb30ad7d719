package kz.senim.kb.reference;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import kz.senim.kb.database.ServerStarted;
import kz.senim.kb.legislation.Today;
import org.jspecify.annotations.NullUnmarked;

/** Looks every hour whether the day of a change has come that rows rest on; the first time when the server starts. */
@ApplicationScoped
public class ComingReferenceChanges {

    private static final Logger LOG = System.getLogger(ComingReferenceChanges.class.getName());

    private ReferenceWatch watch;

    @Resource
    @SuppressWarnings("NullAway.Init") // the container sets it before anything asks
    private ManagedScheduledExecutorService schedule;

    @NullUnmarked
    protected ComingReferenceChanges() {}

    @Inject
    public ComingReferenceChanges(ReferenceWatch watch) {
        this.watch = watch;
    }

    void begin(@Observes ServerStarted started) {
        schedule.scheduleAtFixedRate(this::look, 0, 1, TimeUnit.HOURS);
    }

    private void look() {
        try {
            watch.raiseDue(Today.inKazakhstan());
        } catch (RuntimeException failed) {
            // a failure that got out would end the schedule
            LOG.log(
                    Level.ERROR,
                    "Announced changes could not be looked at for the reference tables; it is tried again in an hour",
                    failed);
        }
    }
}
