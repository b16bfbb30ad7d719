package kz.senim.kb.deploy.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.senim.kb.deploy.Failure;

/** The paths a person names for an import, turned into uploads: files, folders with all that is in them, manifests. */
public final class Selection {
    private static final Set<String> ENDINGS =
            Set.of("txt", "html", "htm", "docx", "doc", "rtf", "odt", "pdf", "xml", "zip");

    private Selection() {}

    /**
     * Finds what is to be uploaded.
     *
     * @throws Failure if a path is missing or nothing in it can be imported
     */
    public static List<Parcel> of(List<Path> paths) {
        List<Parcel> parcels = new ArrayList<>();
        Map<String, Path> loose = new LinkedHashMap<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                fromFolder(path, parcels, loose);
            } else if (!Files.isRegularFile(path)) {
                throw new Failure("There is no file or folder " + path);
            } else if (Manifest.looksLikeOne(path)) {
                parcels.addAll(Parcel.of(Manifest.read(path)));
            } else {
                add(loose, path.getFileName().toString(), path);
            }
        }
        parcels.addAll(Parcel.of(loose));
        if (parcels.isEmpty()) {
            throw new Failure("Nothing to import: no document, page or text of an act and no manifest found.");
        }
        return parcels;
    }

    /** The one row of a manifest whose file has this name. */
    public static List<Parcel> only(Path manifest, String fileName) {
        Manifest whole = Manifest.read(manifest);
        List<Manifest.Row> rows = whole.rows().stream()
                .filter(row -> row.path().endsWith(fileName))
                .toList();
        if (rows.isEmpty()) {
            throw new Failure(manifest + " names no " + fileName);
        }
        return Parcel.of(new Manifest(whole.header(), rows));
    }

    /** A folder's manifest speaks for the files it names; the texts it does not name come by themselves. */
    private static void fromFolder(Path folder, List<Parcel> parcels, Map<String, Path> loose) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            List<Path> named = new ArrayList<>();
            for (Path file : files) {
                if (Manifest.looksLikeOne(file)) {
                    Manifest manifest = Manifest.read(file);
                    manifest.rows()
                            .forEach(
                                    row -> named.add(row.path().toAbsolutePath().normalize()));
                    parcels.addAll(Parcel.of(manifest));
                }
            }
            for (Path file : files) {
                if (ENDINGS.contains(extension(file))
                        && !named.contains(file.toAbsolutePath().normalize())) {
                    add(loose, folder.relativize(file).toString(), file);
                }
            }
        } catch (IOException e) {
            throw new Failure("Cannot read the folder " + folder + ": " + e, e);
        }
    }

    private static void add(Map<String, Path> loose, String name, Path file) {
        String free = name;
        for (int copy = 2; loose.containsKey(free); copy++) {
            free = copy + "-" + name;
        }
        loose.put(free, file);
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
