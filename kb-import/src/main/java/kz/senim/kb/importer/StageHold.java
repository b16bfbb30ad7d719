package kz.senim.kb.importer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;

/**
 * Lets a test end the server in a stage of its choice: work that comes to one waits there for as long as a file
 * {@code hold-import-at-STAGE} lies in the base's folder, and says so by another, {@code held-import-at-STAGE}. No setting,
 * no request and no upload makes such a file; whoever can has the base's disk in hand.
 */
@ApplicationScoped
public class StageHold {

    /** Not a stage: everything is written, and the transaction about to end. */
    static final String WRITTEN = "written";

    private static final Logger LOG = Logger.getLogger(StageHold.class.getName());
    private static final long PAUSE_MILLIS = 20;

    private final Path base;

    @NullUnmarked
    protected StageHold() {
        this.base = null;
    }

    @Inject
    public StageHold(@ConfigProperty(name = "kb.data", defaultValue = ".") String data) {
        this.base = Path.of(data).toAbsolutePath();
    }

    void at(ImportStage stage) {
        at(stage.code());
    }

    void at(String stage) {
        Path hold = base.resolve("hold-import-at-" + stage);
        if (!Files.exists(hold)) {
            return;
        }
        LOG.log(Level.WARNING, () -> "Imports are held at " + stage + " until " + hold + " is gone");
        try {
            Files.writeString(base.resolve("held-import-at-" + stage), "");
            while (Files.exists(hold)) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
