package kz.senim.kb.search.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;

/**
 * Word forms of the law whose stem Snowball does not find or confuses with another's, of {@code overrides.ru.tsv}; its
 * first lines tell the format.
 */
final class RussianOverrides {
    /** The forms of each stem. */
    static final Map<String, List<String>> FORMS = load();

    static final StemmerOverrideFilter.StemmerOverrideMap MAP = map();

    private RussianOverrides() {}

    private static StemmerOverrideFilter.StemmerOverrideMap map() {
        try {
            StemmerOverrideFilter.Builder map = new StemmerOverrideFilter.Builder(false);
            FORMS.forEach((stem, forms) -> forms.forEach(form -> map.add(form, stem)));
            return map.build();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A map in memory could not be built", impossible);
        }
    }

    private static Map<String, List<String>> load() {
        try (InputStream file = RussianOverrides.class.getResourceAsStream("overrides.ru.tsv")) {
            if (file == null) {
                throw new IllegalStateException("overrides.ru.tsv is missing from the search module");
            }
            Map<String, List<String>> forms = new HashMap<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#") || line.isBlank()) {
                    continue;
                }
                String[] columns = line.split("\t", -1);
                forms.put(columns[0], List.of(columns[1].strip().split("\\s+")));
            }
            return Map.copyOf(forms);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
