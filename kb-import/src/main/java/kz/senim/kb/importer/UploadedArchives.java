package kz.senim.kb.importer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.senim.kb.importer.source.ActArchive;
import kz.senim.kb.importer.source.UnreadableSourceException;

/** Puts the files of an uploaded archive in its place, so that each has its own report. */
final class UploadedArchives {

    private static final int MOST_FILES = 2000;
    private static final int LONGEST_NAME = 1000;

    private UploadedArchives() {}

    /**
     * Unpacks the archives among the files that arrived. One that cannot be unpacked stays as it is, to be refused with
     * the reason when its turn comes. A list of files in an archive is the manifest, where none was uploaded.
     *
     * @return the names of the files by their places now
     */
    static List<String> unpack(Path folder, List<String> names) throws IOException {
        Path manifest = folder.resolve(Uploads.nameOf(null));
        Path aside = Files.createDirectory(folder.resolve("unpacking"));
        List<String> told = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            Path file = folder.resolve(Uploads.nameOf(place));
            Map<String, byte[]> inside = inside(file);
            if (inside.isEmpty() || told.size() + inside.size() + names.size() - place - 1 > MOST_FILES) {
                Files.move(file, aside.resolve(Uploads.nameOf(told.size())));
                told.add(names.get(place));
                continue;
            }
            for (Map.Entry<String, byte[]> entry : inside.entrySet()) {
                if (entry.getKey().toLowerCase(Locale.ROOT).endsWith(".csv") && !Files.exists(manifest)) {
                    Files.copy(new ByteArrayInputStream(entry.getValue()), manifest);
                } else {
                    Files.write(aside.resolve(Uploads.nameOf(told.size())), entry.getValue());
                    told.add(shortened(names.get(place) + "/" + entry.getKey()));
                }
            }
            Files.delete(file);
        }
        for (int place = 0; place < told.size(); place++) {
            Files.move(aside.resolve(Uploads.nameOf(place)), folder.resolve(Uploads.nameOf(place)));
        }
        Files.delete(aside);
        return told;
    }

    private static Map<String, byte[]> inside(Path file) throws IOException {
        try {
            return ActArchive.unpack(file);
        } catch (UnreadableSourceException refusedInItsTurn) {
            return Map.of();
        }
    }

    private static String shortened(String name) {
        String clean = name.replaceAll("\\p{Cntrl}", "");
        return clean.length() > LONGEST_NAME ? clean.substring(clean.length() - LONGEST_NAME) : clean;
    }
}
