package kz.senim.kb.legislation.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.senim.kb.language.Language;

/** The names people give to acts, from {@code aliases.tsv}; its order is the order of the helpline's main acts. */
final class AliasTable {

    /**
     * One line of the table.
     *
     * @param ambiguous whether the name is common in everyday speech
     */
    record Alias(String words, String actId, Language language, boolean ambiguous) {

        /** Whether it is written in capitals and so must be met letter by letter: {@code КоАП}, not «о детях». */
        boolean isAbbreviation() {
            return words.indexOf(' ') < 0
                    && words.codePoints().filter(Character::isUpperCase).count() > 1;
        }
    }

    private AliasTable() {}

    static List<Alias> read() {
        try (InputStream table = Objects.requireNonNull(AliasTable.class.getResourceAsStream("aliases.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            List<Alias> aliases = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    aliases.add(alias(line));
                }
            }
            return aliases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Alias alias(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 3) {
            throw new IllegalStateException("Not three columns in aliases.tsv: " + line);
        }
        Language language = Language.of(columns[2])
                .orElseThrow(() -> new IllegalStateException("No such language in aliases.tsv: " + line));
        boolean ambiguous = columns[0].startsWith("?");
        return new Alias(ambiguous ? columns[0].substring(1) : columns[0], columns[1], language, ambiguous);
    }
}
