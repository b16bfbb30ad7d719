package kz.senim.kb.importer;

import java.util.List;

/** A manifest that cannot be used; nothing of its import was begun. */
public class UnusableManifestException extends Exception {

    private final String code;
    private final int line;
    private final List<String> arguments;

    UnusableManifestException(String code, int line, List<String> arguments) {
        super(code + " in line " + line);
        this.code = code;
        this.line = line;
        this.arguments = List.copyOf(arguments);
    }

    /** What is wrong, as in message keys. */
    public String code() {
        return code;
    }

    /** The line of the manifest, from 1; 0 when it could not be read at all. */
    public int line() {
        return line;
    }

    public List<String> arguments() {
        return arguments;
    }
}
