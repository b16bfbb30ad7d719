package kz.senim.kb.importer.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import kz.senim.kb.importer.fuzz.Seeds.Seed;
import kz.senim.kb.importer.source.ActArchive;
import kz.senim.kb.importer.source.ActManifest;
import kz.senim.kb.importer.source.SourceDocument;
import kz.senim.kb.importer.source.SourceReader;
import kz.senim.kb.importer.source.UnreadableSourceException;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ProvisionBody;
import kz.senim.kb.legislation.ProvisionText;

/**
 * Gives readers and parser one spoilt file after another, in a process of its own with little memory. Whatever is no
 * refusal with a reason is a find: a fault, a hang, no memory left. Each input follows from the seed and its number.
 */
public final class Fuzzer {
    /** What the child's exit tells when an input took too long. */
    static final int HUNG = 3;

    /** Of processor time: a machine that is busy with something else is no hang. */
    private static final long LONGEST_INPUT_MILLIS = 20_000;

    /** By the clock, for what waits instead of working. */
    private static final long LONGEST_WAIT_MILLIS = 300_000;

    private static final long WORTH_TELLING_MILLIS = 3_000;

    private final List<Seed> small;
    private final List<Seed> real;
    private final long seed;
    private final Path finds;
    private final Set<String> known = new HashSet<>();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong begunByTheClock = new AtomicLong();
    private volatile String about = "";
    private long slowest;

    private Fuzzer(long seed, Path corpus, Path finds) throws IOException {
        this.seed = seed;
        this.small = Seeds.small();
        this.real = Seeds.real(corpus);
        this.finds = finds;
    }

    /**
     * Fuzzes until the time is over, then says how many inputs there were and what was found.
     *
     * @param arguments the seed, for how many seconds, the corpus's folder, the folder to put finds into, and if only one
     *     input is wanted, its number
     */
    public static void main(String[] arguments) throws IOException {
        // The libraries tell of every damage they find; here there is nothing else.
        LogManager.getLogManager().reset();
        Fuzzer fuzzer = new Fuzzer(Long.parseLong(arguments[0]), Path.of(arguments[2]), Path.of(arguments[3]));
        fuzzer.watch(Thread.currentThread());
        long end = System.nanoTime() + Long.parseLong(arguments[1]) * 1_000_000_000;
        long number = arguments.length > 4 ? Long.parseLong(arguments[4]) : 0;
        long first = number;
        do {
            fuzzer.input(number++);
        } while (arguments.length < 5 && System.nanoTime() < end);
        System.out.printf(
                "seed %d: %d inputs, %d finds, slowest %d ms%n",
                fuzzer.seed, number - first, fuzzer.known.size(), fuzzer.slowest);
        System.exit(fuzzer.known.isEmpty() ? 0 : 1);
    }

    private void watch(Thread worker) {
        Thread watchman = new Thread(() -> {
            while (true) {
                long since = begun.get();
                boolean works = millis(threads.getThreadCpuTime(worker.getId()) - since) > LONGEST_INPUT_MILLIS;
                boolean waits = millis(System.nanoTime() - begunByTheClock.get()) > LONGEST_WAIT_MILLIS;
                if (since > 0 && (works || waits)) {
                    System.out.println("HUNG " + about);
                    Stream.of(worker.getStackTrace()).limit(40).forEach(frame -> System.out.println("    " + frame));
                    System.out.flush();
                    Runtime.getRuntime().halt(HUNG);
                }
                try {
                    Thread.sleep(200);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        watchman.setDaemon(true);
        watchman.start();
    }

    private void input(long number) throws IOException {
        Random random = new Random(seed * 1_000_003 + number);
        boolean large = !real.isEmpty() && random.nextInt(6) == 0;
        List<Seed> from = large ? real : small;
        Seed chosen = from.get(random.nextInt(from.size()));
        Mutator mutator = new Mutator(random, small.stream().map(Seed::content).toList());
        byte[] content = random.nextInt(30) == 0 ? mutator.noise() : mutator.spoil(chosen.content());
        about = "seed " + seed + " input " + number + " of " + chosen.name();
        long since = threads.getCurrentThreadCpuTime();
        begunByTheClock.set(System.nanoTime());
        begun.set(since);
        try {
            read(chosen.name(), content);
        } catch (UnreadableSourceException refused) {
            // That is what refusals are for.
        } catch (Throwable found) {
            tell(found, content, chosen.name());
        }
        begun.set(0);
        long took = millis(threads.getCurrentThreadCpuTime() - since);
        slowest = Math.max(slowest, took);
        if (took > WORTH_TELLING_MILLIS) {
            System.out.println("SLOW " + about + ": " + took + " ms");
        }
    }

    private static long millis(long nanos) {
        return nanos / 1_000_000;
    }

    private void read(String name, byte[] content) throws UnreadableSourceException, IOException {
        if (name.startsWith("acts.")) {
            ActManifest.read(content);
            return;
        }
        if (name.endsWith(".zip")) {
            Path file = Files.write(finds.resolve("input.zip"), content);
            ActArchive.unpack(file);
        }
        SourceDocument document = new SourceReader().read(name, content);
        Language language = document.language() == null ? Language.RU : document.language();
        for (ProvisionText row : document.edition(language).text().provisions()) {
            ProvisionBody.of(row.eId(), row.text());
        }
    }

    private void tell(Throwable found, byte[] content, String name) throws IOException {
        List<String> frames = new ArrayList<>();
        for (StackTraceElement frame : found.getStackTrace()) {
            if (frames.size() < 12) {
                frames.add(frame.toString());
            }
        }
        String where = found.getClass().getName() + " " + (frames.isEmpty() ? "" : frames.get(0));
        if (known.add(where)) {
            Path kept = finds.resolve("find-" + seed + "-" + known.size() + "-" + name);
            Files.write(kept, content);
            System.out.println("FIND " + about + ": " + found + " kept as " + kept);
            frames.forEach(frame -> System.out.println("    " + frame));
        }
    }
}
