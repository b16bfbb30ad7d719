package kz.senim.kb.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.senim.kb.database.ServerStarted;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;

/**
 * Brings the sample content in behind the backs of the first people to sign in, piece by piece, each in a transaction of
 * its own: a start that is broken off goes on with the next one.
 */
@ApplicationScoped
public class SampleArrival {

    private static final Logger LOG = Logger.getLogger(SampleArrival.class.getName());

    private final SampleContent content;
    private final SampleAnswers answers;
    private final Executor beside;
    private final boolean wanted;
    private final ReentrantLock atWork = new ReentrantLock();
    private volatile boolean underWay;
    private volatile boolean stopped;

    @NullUnmarked
    protected SampleArrival() {
        this(null, null, null, false);
    }

    @Inject
    public SampleArrival(
            SampleContent content,
            SampleAnswers answers,
            Executor beside,
            @ConfigProperty(name = "kb.sample", defaultValue = "true") boolean wanted) {
        this.content = content;
        this.answers = answers;
        this.beside = beside;
        this.wanted = wanted;
    }

    void begin(@Observes ServerStarted started) {
        if (wanted) {
            underWay = true;
            beside.execute(this::bringIn);
        }
    }

    /** Whether some of the sample is still to come. */
    public boolean isUnderWay() {
        return underWay;
    }

    /** Takes the sample out again, for good, also what is only on its way. */
    public void remove() {
        stopped = true;
        atWork.lock();
        try {
            content.remove();
        } finally {
            atWork.unlock();
        }
    }

    boolean isStopped() {
        return stopped;
    }

    private void bringIn() {
        atWork.lock();
        try {
            if (stopped || content.isRemoved()) {
                return;
            }
            content.addActOnce();
            content.addContactsOnce();
            content.addReferenceOnce();
            for (String name : answers.begin()) {
                if (stopped) {
                    return;
                }
                answers.add(name);
            }
            answers.finish();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The sample content could not be brought in whole; the next start tries again", e);
        } finally {
            underWay = false;
            atWork.unlock();
        }
    }
}
