package kz.senim.kb.search.index;

import java.nio.file.Path;
import java.util.Map;
import kz.senim.kb.search.analysis.KnowledgeAnalysis;
import kz.senim.kb.search.mapping.KnowledgeMapping;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.service.spi.ServiceContributor;

/**
 * Sets Hibernate Search up before the persistence unit is built: a local index that follows the database through an
 * outbox, so that a change committed is a change indexed, whatever happens in between. Whoever builds the persistence
 * unit may say otherwise for any of these. The folder of the index is {@code kb.index.directory}; what cannot be used
 * in it is cleared away first.
 */
public final class SearchSettings implements ServiceContributor {
    private static final String SEARCH = "hibernate.search.";
    private static final String DIRECTORY_TYPE = SEARCH + "backend.directory.type";
    private static final String DIRECTORY_ROOT = SEARCH + "backend.directory.root";

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry(SEARCH + "mapping.configurer", "class:" + KnowledgeMapping.class.getName()),
            // The mapping is told there; reading every class for annotations took a start half a second.
            Map.entry(SEARCH + "mapping.process_annotations", "false"),
            Map.entry(SEARCH + "backend.analysis.configurer", "class:" + KnowledgeAnalysis.class.getName()),
            Map.entry(SEARCH + "coordination.strategy", "outbox-polling"),
            // One transaction of the outbox ends with one flush of the index to the disk.
            Map.entry(SEARCH + "coordination.event_processor.batch_size", "500"),
            Map.entry(SEARCH + "coordination.event_processor.polling_interval", "100"),
            // There is one node: what a killed server left behind need not be waited for longer than this.
            Map.entry(SEARCH + "coordination.event_processor.pulse_interval", "1000"),
            Map.entry(SEARCH + "coordination.event_processor.pulse_expiration", "5000"),
            // Without it every search during an import flushes what has been indexed so far into a segment of its own.
            Map.entry(SEARCH + "backend.io.refresh_interval", "300"),
            Map.entry(SEARCH + "backend.io.writer.ram_buffer_size", "32"),
            Map.entry(SEARCH + "backend.lucene_version", "9.11.1"));

    @Override
    public void contribute(StandardServiceRegistryBuilder registry) {
        SETTINGS.forEach((name, value) -> registry.getSettings().putIfAbsent(name, value));
        if (!registry.getSettings().containsKey(DIRECTORY_TYPE)) {
            Path folder = Path.of(ConfigProvider.getConfig().getValue("kb.index.directory", String.class));
            IndexFolder.prepare(folder);
            registry.applySetting(DIRECTORY_TYPE, "local-filesystem");
            registry.applySetting(DIRECTORY_ROOT, folder.toString());
        }
    }
}
