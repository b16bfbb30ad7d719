package kz.senim.kb.deploy.client;

import jakarta.json.JsonObject;
import java.time.Duration;
import kz.senim.kb.deploy.Failure;

/** The moment from which a server finds all that its database holds, and no content is on its way. */
public final class CurrentIndex {

    private static final long POLL_MILLIS = 20;

    private CurrentIndex() {}

    /**
     * Waits for it, without doing anything about it.
     *
     * @return the state of the index as the server tells it
     * @throws Failure when the index is damaged, or not current in time
     */
    public static JsonObject await(Api api, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            JsonObject index = api.get("/api/v1/index");
            if (index.getString("state").equals("current") && index.getInt("documents") == index.getInt("provisions")) {
                return index;
            }
            if (index.getString("state").equals("damaged")) {
                throw new Failure("The index is damaged: " + index);
            }
            if (System.nanoTime() > end) {
                throw new Failure("The index did not become current: " + index);
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Failure("Interrupted", e);
            }
        }
    }
}
