package kz.senim.kb.deploy.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.senim.kb.deploy.Failure;

/** A server's working folder inside its base: what the runtime brings, less what only slows a start. */
final class ServerFolder {
    private static final List<String> COPIED = List.of("config", "lib", "META-INF", "docroot");

    /**
     * Kept of the thousand file types the server is told of, which it compares with one another at every deployment:
     * those of pages and of what pages load.
     */
    private static final Set<String> FILE_TYPES = Set.of(
            "css", "eot", "gif", "htm", "html", "ico", "jpeg", "jpg", "js", "json", "map", "otf", "pdf", "png", "svg",
            "ttf", "txt", "webp", "woff", "xhtml", "xml", "zip");

    private static final Pattern FILE_TYPE = Pattern.compile(
            "\\s*<mime-mapping>\\s*<extension>([^<]*)</extension>\\s*<mime-type>[^<]*</mime-type>\\s*</mime-mapping>");

    private static final Pattern PAGE_COMPILER =
            Pattern.compile("<(servlet(?:-mapping)?)>\\s*<servlet-name>jsp</servlet-name>.*?</\\1>", Pattern.DOTALL);

    private ServerFolder() {}

    /**
     * Makes the folder as it was on the first day, so that no start inherits another's settings.
     *
     * @throws Failure if the runtime is not the one that this client knows
     */
    static void layOut(Path runtime, Path folder) throws IOException {
        Folders.delete(folder);
        Files.createDirectories(folder);
        for (String part : COPIED) {
            copy(runtime.resolve(part), folder.resolve(part));
        }
        replace(folder.resolve("config/logging.properties"), "ansiColor=true", "ansiColor=false");
        // switched off, the server's own description of interfaces is still set up twice unless it serves another host
        replace(
                folder.resolve("config/domain.xml"),
                "<microprofile-metrics-configuration></microprofile-metrics-configuration>",
                "<microprofile-metrics-configuration enabled=\"false\"></microprofile-metrics-configuration>"
                        + "<microprofile-openapi-configuration enabled=\"false\" virtual-servers=\"none\">"
                        + "</microprofile-openapi-configuration>");
        Path defaults = folder.resolve("config/default-web.xml");
        keepKnownFileTypes(defaults);
        dropServerPages(defaults);
    }

    private static void keepKnownFileTypes(Path file) throws IOException {
        String content = Files.readString(file);
        Files.writeString(
                file, FILE_TYPE.matcher(content).replaceAll(type -> FILE_TYPES.contains(type.group(1)) ? "$0" : ""));
    }

    /** No page of ours is made by the server's own page compiler, which is set up at every start. */
    private static void dropServerPages(Path file) throws IOException {
        String content = Files.readString(file);
        Files.writeString(file, PAGE_COMPILER.matcher(content).replaceAll(""));
    }

    private static void replace(Path file, String former, String wanted) throws IOException {
        String content = Files.readString(file);
        if (!content.contains(former)) {
            throw new Failure(file + " is not what this version of the server is known to bring: no " + former);
        }
        Files.writeString(file, content.replace(former, wanted));
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
