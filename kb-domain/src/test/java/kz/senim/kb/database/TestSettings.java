package kz.senim.kb.database;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** What a module adds to the settings of the test databases, found by {@link ServiceLoader}. */
public interface TestSettings {

    Map<String, String> settings(TestDatabase database);

    static Stream<TestSettings> onClassPath() {
        return ServiceLoader.load(TestSettings.class).stream().map(ServiceLoader.Provider::get);
    }
}
