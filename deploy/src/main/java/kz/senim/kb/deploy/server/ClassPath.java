package kz.senim.kb.deploy.server;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Where the server's Java looks for classes and resources. It asks one file after the other, 320 of them for the
 * server alone, and a deployment asks for each class that the application's classes refer to. So what they refer to
 * stands first: interfaces of the standards, then the application's libraries, the server behind them.
 *
 * @param files in the order they are asked
 */
record ClassPath(List<Path> files) {
    /** The standards, as the server brings them: classes of {@code jakarta} alone, which no other file has too. */
    private static final List<String> STANDARDS = List.of(
            "jakarta.ws.rs-api.jar",
            "jakarta.persistence-api.jar",
            "jakarta.enterprise.cdi-api.jar",
            "jakarta.inject-api.jar",
            "jakarta.servlet-api.jar",
            "jakarta.transaction-api.jar",
            "jakarta.annotation-api.jar",
            "jakarta.interceptor-api.jar",
            "jakarta.el-api.jar");

    /** A library that the server brings too stays behind it, for the server needs its own edition. */
    static ClassPath of(Path launcher, List<Path> libraries) {
        Path brought = launcher.resolveSibling("runtime");
        Stream<Path> standards = STANDARDS.stream().map(brought::resolve).filter(Files::exists);
        Stream<Path> first = libraries.stream().filter(library -> !isBrought(library, brought));
        Stream<Path> last = libraries.stream().filter(library -> isBrought(library, brought));
        return new ClassPath(Stream.of(standards, first, Stream.of(launcher), last)
                .flatMap(files -> files)
                .toList());
    }

    private static boolean isBrought(Path library, Path brought) {
        return Files.exists(brought.resolve(library.getFileName()));
    }

    /** Names the order: what was made for one class path does not fit another. */
    String fingerprint() {
        CRC32 sum = new CRC32();
        files.forEach(file -> sum.update((file + "\n").getBytes(StandardCharsets.UTF_8)));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    /** As Java's command line takes it. */
    @Override
    public String toString() {
        return files.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
