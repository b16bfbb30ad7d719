package kz.senim.kb.deploy.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a person sees: results on standard output, everything else on standard error, always UTF-8. */
public final class Console {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final PrintStream ERROR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    private static final boolean TERMINAL = System.console() != null;

    private Console() {}

    public static void print(String line) {
        OUT.println(line);
    }

    public static void error(String line) {
        ERROR.println(line);
    }

    /** One line that is written over while work goes on; nothing where nobody watches. */
    public static void progress(String line) {
        if (TERMINAL) {
            ERROR.print("\r\u001B[K" + line);
            ERROR.flush();
        }
    }

    public static void endProgress() {
        progress("");
    }
}
