package kz.senim.kb.importer;

import java.util.List;

/** A file cannot be taken as it is; told to the user in the report. */
class RefusedFile extends Exception {

    private final String code;
    private final List<String> arguments;

    RefusedFile(String code, List<String> arguments) {
        super(code + " " + arguments);
        this.code = code;
        this.arguments = List.copyOf(arguments);
    }

    String code() {
        return code;
    }

    List<String> arguments() {
        return arguments;
    }
}
