package kz.senim.kb.deploy.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A WAR taken apart, so that a start need not look through what never changes: libraries in which the server has
 * nothing to find go on its class path, where they are neither scanned nor parsed anew (see {@link ClassArchive}), and
 * the rest is deployed as a folder. Folders are named after their content and never changed, so servers may share them.
 *
 * @param folder to deploy
 * @param libraryFolder holds the libraries, and what is made of them
 * @param libraries for the class path, in a fixed order
 */
record UnpackedWar(Path folder, Path libraryFolder, List<Path> libraries) {
    private static final String LIBRARIES = "WEB-INF/lib/";

    /** In the application's folder, a line for each library it needs on the class path: folder and file. */
    private static final String CLASS_PATH = "WEB-INF/class-path.txt";

    /** The server's own descriptor of the application. */
    private static final String SERVER_DESCRIPTOR = "WEB-INF/payara-web.xml";

    /** Closes it. */
    private static final String DESCRIPTOR_END = "</payara-web-app>";

    /**
     * Tells the server to look for a class in the application before it looks through all its own libraries. A whole
     * WAR must not say so: there the server's libraries have to win over those beside them.
     */
    private static final String OWN_CLASSES_FIRST = "  <class-loader delegate=\"false\"/>\n";

    /** The manner of taking apart; a change gives folders another name. */
    private static final String MANNER = "3 ";

    /** Where a library's classes are looked through: for beans, and for what an initializer asks for. */
    private static final Set<String> LOOKED_THROUGH =
            Set.of("META-INF/beans.xml", "META-INF/services/jakarta.servlet.ServletContainerInitializer");

    /** What the server wants to find in the application itself, though not the classes beside it. */
    private static final Set<String> DESCRIPTORS = Set.of("META-INF/web-fragment.xml", "META-INF/faces-config.xml");

    private static final String DESCRIPTIVE = "META-INF/";

    /**
     * Takes the WAR apart under the parent folder, unless that has been done.
     *
     * @throws UncheckedIOException if the WAR cannot be read or the disk is full
     */
    static UnpackedWar of(Path war, Path parent) {
        try (ZipFile zip = new ZipFile(war.toFile())) {
            String content = fingerprint(zip.stream().filter(entry -> !entry.isDirectory()));
            Path folder = parent.resolve("application-" + content).resolve("kb");
            if (!Files.exists(folder)) {
                unpack(zip, folder);
            }
            List<Path> libraries = Files.readAllLines(folder.resolve(CLASS_PATH)).stream()
                    .map(parent::resolve)
                    .toList();
            return new UnpackedWar(folder, libraries.get(0).resolveSibling(""), libraries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(ZipFile zip, Path folder) throws IOException {
        Path parent = folder.resolve("../..").normalize();
        Path fresh = Files.createTempDirectory(parent, "unpacking");
        Path freshLibraries = Files.createTempDirectory(parent, "unpacking");
        List<ZipEntry> moved = new ArrayList<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.isDirectory()) {
                continue;
            }
            Path target = fresh.resolve(entry.getName()).normalize();
            if (!target.startsWith(fresh)) {
                throw new IOException("An entry leads out of the WAR: " + entry.getName());
            }
            Files.createDirectories(target.resolveSibling(""));
            try (InputStream stream = zip.getInputStream(entry)) {
                Files.copy(stream, target);
            }
            if (isLibrary(entry.getName())
                    && movedToClassPath(target, freshLibraries.resolve(fileName(entry.getName())))) {
                DescriptorFolder.hide(freshLibraries.resolve(fileName(entry.getName())));
                moved.add(entry);
            }
        }
        lookForOwnClassesFirst(fresh.resolve(SERVER_DESCRIPTOR));
        Path libraryFolder = parent.resolve("libraries-" + fingerprint(moved.stream()));
        Files.write(
                fresh.resolve(CLASS_PATH),
                moved.stream()
                        .map(entry -> libraryFolder.getFileName() + "/" + fileName(entry.getName()))
                        .sorted()
                        .toList());
        settle(freshLibraries, libraryFolder);
        Files.createDirectories(folder.resolveSibling(""));
        settle(fresh, folder);
    }

    private static void lookForOwnClassesFirst(Path descriptor) throws IOException {
        if (Files.exists(descriptor)) {
            String content = Files.readString(descriptor);
            Files.writeString(descriptor, content.replace(DESCRIPTOR_END, OWN_CLASSES_FIRST + DESCRIPTOR_END));
        }
    }

    private static boolean isLibrary(String name) {
        return name.startsWith(LIBRARIES) && name.endsWith(".jar");
    }

    private static String fileName(String library) {
        return library.substring(LIBRARIES.length());
    }

    /** Moves the library, or what of it is not descriptive; false if it has to stay where it is. */
    private static boolean movedToClassPath(Path library, Path onClassPath) throws IOException {
        boolean described;
        try (ZipFile zip = new ZipFile(library.toFile())) {
            if (LOOKED_THROUGH.stream().anyMatch(name -> zip.getEntry(name) != null)) {
                return false;
            }
            described = DESCRIPTORS.stream().anyMatch(name -> zip.getEntry(name) != null);
            if (described) {
                copy(zip, onClassPath, name -> !name.startsWith(DESCRIPTIVE));
                copy(
                        zip,
                        library.resolveSibling("described-" + library.getFileName()),
                        name -> name.startsWith(DESCRIPTIVE));
            }
        }
        if (described) {
            Files.delete(library);
        } else {
            Files.move(library, onClassPath);
        }
        return true;
    }

    private static void copy(ZipFile zip, Path target, Predicate<String> which) throws IOException {
        try (ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (which.test(entry.getName())) {
                    copy.putNextEntry(new ZipEntry(entry.getName()));
                    try (InputStream stream = zip.getInputStream(entry)) {
                        stream.transferTo(copy);
                    }
                    copy.closeEntry();
                }
            }
        }
    }

    private static String fingerprint(Stream<? extends ZipEntry> entries) {
        CRC32 sum = new CRC32();
        sum.update(MANNER.getBytes(StandardCharsets.UTF_8));
        entries.map(entry -> entry.getName() + ' ' + entry.getCrc() + '\n')
                .sorted()
                .forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    /** Gives a finished folder its name; if another start was quicker, its folder holds the same and stays. */
    private static void settle(Path fresh, Path folder) throws IOException {
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            Folders.delete(fresh);
            if (!Files.exists(folder)) {
                throw e;
            }
        }
    }
}
