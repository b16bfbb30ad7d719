package kz.senim.kb.answer;

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

/** Looks every hour whether the day of an announced change has come; the first time when the server starts. */
@ApplicationScoped
public class ComingChanges {

    private static final Logger LOG = System.getLogger(ComingChanges.class.getName());

    private CitationWatch watch;

    @Resource
    @SuppressWarnings("NullAway.Init") // the container sets it before anything asks
    private ManagedScheduledExecutorService schedule;

    @NullUnmarked
    protected ComingChanges() {}

    @Inject
    public ComingChanges(CitationWatch watch) {
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
                    "Announced changes of the law could not be looked at; it is tried again in an hour",
                    failed);
        }
    }
}
