package kz.senim.kb.deploy.client;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is uploaded in one request: files under the names they go by, and the manifest's rows about them.
 *
 * @param files by name, in the order they are to be imported
 * @param manifest header and rows; empty where there is none
 */
public record Parcel(Map<String, Path> files, List<String> manifest) {
    /** A request stays well below what the server accepts. */
    private static final long MOST_BYTES = 96L << 20;

    public Multipart multipart(String mode) {
        Multipart parts = new Multipart().field("mode", mode);
        if (!manifest.isEmpty()) {
            byte[] rows = (String.join("\n", manifest) + "\n").getBytes(StandardCharsets.UTF_8);
            parts.file("manifest", "manifest.csv", rows);
        }
        files.forEach((name, file) -> parts.file("file", name, file));
        return parts;
    }

    /** The part of it that is about these files. */
    public Parcel only(Collection<String> names) {
        Map<String, Path> some = new LinkedHashMap<>(files);
        some.keySet().retainAll(names);
        List<String> rows = manifest.stream()
                .filter(row ->
                        row.equals(manifest.get(0)) || names.stream().anyMatch(name -> row.startsWith(name + ",")))
                .toList();
        return new Parcel(some, rows);
    }

    /** Cuts a manifest into requests, keeping the order of its rows. */
    static List<Parcel> of(Manifest manifest) {
        List<Parcel> parcels = new ArrayList<>();
        Map<String, Path> files = new LinkedHashMap<>();
        List<String> rows = new ArrayList<>();
        long bytes = 0;
        for (Manifest.Row row : manifest.rows()) {
            long size = row.path().toFile().length();
            if (bytes + size > MOST_BYTES && !files.isEmpty()) {
                parcels.add(new Parcel(files, rows));
                files = new LinkedHashMap<>();
                rows = new ArrayList<>();
                bytes = 0;
            }
            if (rows.isEmpty()) {
                rows.add(manifest.header());
            }
            files.put(row.file(), row.path());
            rows.add(row.line());
            bytes += size;
        }
        if (!files.isEmpty()) {
            parcels.add(new Parcel(files, rows));
        }
        return parcels;
    }

    /** Cuts single files into requests. */
    static List<Parcel> of(Map<String, Path> loose) {
        List<Parcel> parcels = new ArrayList<>();
        Map<String, Path> files = new LinkedHashMap<>();
        long bytes = 0;
        for (Map.Entry<String, Path> file : loose.entrySet()) {
            long size = file.getValue().toFile().length();
            if (bytes + size > MOST_BYTES && !files.isEmpty()) {
                parcels.add(new Parcel(files, List.of()));
                files = new LinkedHashMap<>();
                bytes = 0;
            }
            files.put(file.getKey(), file.getValue());
            bytes += size;
        }
        if (!files.isEmpty()) {
            parcels.add(new Parcel(files, List.of()));
        }
        return parcels;
    }
}
