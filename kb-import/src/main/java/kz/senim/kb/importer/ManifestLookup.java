package kz.senim.kb.importer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.senim.kb.importer.source.ActManifest;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/** Finds a file in a manifest, though browsers and programs tell more or less of its path. */
final class ManifestLookup {

    private final List<ActManifest.Entry> entries;

    ManifestLookup(ActManifest manifest) {
        this.entries = manifest.entries();
    }

    /**
     * What the manifest says of this file. Where several entries differ only in the folder, the language decides.
     *
     * @param language the language the file is written in, as far as it is known
     */
    Optional<ActManifest.Entry> find(String name, @Nullable Language language) {
        return entries.stream()
                .filter(entry -> closeness(entry, name) > 0)
                .max(Comparator.comparingInt((ActManifest.Entry entry) -> closeness(entry, name))
                        .thenComparing(entry -> entry.language() == language));
    }

    /** Where the manifest tells of this file, counted from zero; after all others when it does not. */
    int place(String name, @Nullable Language language) {
        return find(name, language).map(entries::indexOf).orElse(entries.size());
    }

    private static int closeness(ActManifest.Entry entry, String name) {
        String told = entry.file().replace('\\', '/');
        if (told.equals(name)) {
            return 3;
        }
        if (name.endsWith("/" + told) || told.endsWith("/" + name)) {
            return 2;
        }
        String last = name.substring(name.lastIndexOf('/') + 1);
        return entry.fileName().equals(last) && !name.contains("/") ? 1 : 0;
    }
}
