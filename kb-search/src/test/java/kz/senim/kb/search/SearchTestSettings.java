package kz.senim.kb.search;

import java.util.Map;
import kz.senim.kb.database.TestDatabase;
import kz.senim.kb.database.TestSettings;

/** Keeps the index of a test in memory, and follows the database more quickly than a server needs to. */
public final class SearchTestSettings implements TestSettings {

    @Override
    public Map<String, String> settings(TestDatabase database) {
        return Map.of(
                "hibernate.search.backend.directory.type", "local-heap",
                "hibernate.search.backend.io.refresh_interval", "0",
                "hibernate.search.coordination.event_processor.polling_interval", "20");
    }
}
