package kz.senim.kb.search.hint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.senim.kb.language.Language;

/**
 * What callers say for the articles of the helpline's acts, as we wrote it ({@code wordings.ru.tsv},
 * {@code wordings.kk.tsv}: act, article, wording); staff add hints of their own. An act comes to its wordings by its id,
 * whenever it is imported.
 */
final class WrittenWordings {
    private static final Map<String, Map<String, List<Wording>>> BY_ACT = read();

    private WrittenWordings() {}

    /** Those of one article, the Russian ones first. */
    static List<Wording> of(String actId, String article) {
        return BY_ACT.getOrDefault(actId, Map.of()).getOrDefault(article, List.of());
    }

    private static Map<String, Map<String, List<Wording>>> read() {
        Map<String, Map<String, List<Wording>>> wordings = new HashMap<>();
        for (Language language : List.of(Language.RU, Language.KK)) {
            for (String line : lines("wordings." + language.code() + ".tsv")) {
                String[] columns = line.split("\t", -1);
                wordings.computeIfAbsent(columns[0], act -> new HashMap<>())
                        .computeIfAbsent(columns[1], article -> new ArrayList<>())
                        .add(new Wording(language, columns[2]));
            }
        }
        return wordings;
    }

    private static List<String> lines(String name) {
        InputStream resource = Objects.requireNonNull(WrittenWordings.class.getResourceAsStream(name), name);
        try (BufferedReader file = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return file.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
