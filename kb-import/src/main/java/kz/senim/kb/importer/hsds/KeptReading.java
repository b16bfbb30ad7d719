package kz.senim.kb.importer.hsds;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.kb.importer.hsds.RowProblem.Kind;

/**
 * What was read of files, kept beside them: a large directory is read for its preview, and accepted as it was read then.
 * The texts lie in one file, and in another where each of them lies.
 */
final class KeptReading {

    /** Of the form of the two files; those of another are read as if they were not there. */
    private static final int FORM = 1;

    /** The longest text that fits whatever its letters; longer ones are not shown whole anyway. */
    private static final int LONGEST = 20_000;

    private static final String TEXTS = "read.texts";
    private static final String INDEX = "read.index";

    private final Path folder;

    KeptReading(Path folder) {
        this.folder = folder;
    }

    /** An empty place for the texts. */
    TextStore texts() {
        return TextStore.in(folder.resolve(TEXTS));
    }

    /** Notes where all lies that is told, so that it can be opened again; whole or not at all. */
    void keep(ToldDirectory told) {
        told.store().flush();
        Path fresh = folder.resolve(INDEX + ".new");
        try {
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
                out.writeInt(FORM);
                write(told.problems(), out);
                for (String table : ToldDirectory.TABLES) {
                    write(told.of(table), out);
                }
            }
            Files.move(fresh, folder.resolve(INDEX), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("What was read cannot be kept", e);
        }
    }

    /** What was kept; empty when nothing was, or by another version. */
    Optional<ToldDirectory> open() {
        Path index = folder.resolve(INDEX);
        if (!Files.exists(index)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(index)))) {
            if (in.readInt() != FORM) {
                return Optional.empty();
            }
            ToldDirectory told = new ToldDirectory(TextStore.of(folder.resolve(TEXTS)));
            Map<String, String> files = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                told.report(problem(in, files));
            }
            for (String table : ToldDirectory.TABLES) {
                for (int left = in.readInt(); left > 0; left--) {
                    told.of(table).put(in.readUTF(), new ToldText(told.store(), in.readLong(), place(in, files)));
                }
            }
            return Optional.of(told);
        } catch (IOException e) {
            throw new UncheckedIOException("What was read cannot be opened", e);
        }
    }

    private static void write(List<RowProblem> problems, DataOutputStream out) throws IOException {
        out.writeInt(problems.size());
        for (RowProblem problem : problems) {
            write(problem.place(), out);
            out.writeUTF(problem.kind().name());
            out.writeBoolean(problem.rowLost());
            out.writeInt(problem.arguments().size());
            for (String argument : problem.arguments()) {
                out.writeUTF(argument.length() > LONGEST ? argument.substring(0, LONGEST) : argument);
            }
        }
    }

    private static RowProblem problem(DataInputStream in, Map<String, String> files) throws IOException {
        Place place = place(in, files);
        Kind kind = Kind.valueOf(in.readUTF());
        boolean rowLost = in.readBoolean();
        List<String> arguments = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            arguments.add(in.readUTF());
        }
        return new RowProblem(place, kind, List.copyOf(arguments), rowLost);
    }

    private static void write(Map<String, ToldText> entries, DataOutputStream out) throws IOException {
        out.writeInt(entries.size());
        for (Map.Entry<String, ToldText> entry : entries.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeLong(entry.getValue().at());
            write(entry.getValue().place(), out);
        }
    }

    private static void write(Place place, DataOutputStream out) throws IOException {
        out.writeInt(place.line());
        out.writeUTF(place.file());
    }

    /** Files are few and named at every place: each name is held once. */
    private static Place place(DataInputStream in, Map<String, String> files) throws IOException {
        int line = in.readInt();
        String file = in.readUTF();
        return new Place(files.computeIfAbsent(file, name -> name), line);
    }
}
