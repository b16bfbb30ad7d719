package kz.senim.kb.web.faces;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every text of the screens, by language and key. */
@Named("texts")
@ApplicationScoped
public class ScreenTexts {

    /** The bundle's base name: one file a language, each complete. */
    public static final String BUNDLE = "kz.senim.kb.web.messages";

    private final Map<ScreenLanguage, Map<String, String>> byLanguage = new EnumMap<>(ScreenLanguage.class);
    private final Map<String, String> json = new ConcurrentHashMap<>();

    public ScreenTexts() {
        for (ScreenLanguage language : ScreenLanguage.values()) {
            byLanguage.put(language, read(language));
        }
    }

    public Map<String, String> getRu() {
        return in(ScreenLanguage.RU);
    }

    public Map<String, String> getKk() {
        return in(ScreenLanguage.KK);
    }

    public Map<String, String> getEn() {
        return in(ScreenLanguage.EN);
    }

    /** All texts of a language by key. */
    public Map<String, String> in(ScreenLanguage language) {
        return Map.copyOf(byLanguage.getOrDefault(language, Map.of()));
    }

    /**
     * {@code {"lang", "texts": {key: text}, "cited": {"ru": {…}, "kk": {…}}}}: the texts of the page, and those that go
     * out with copied law, or onto paper, in the words' own language, whatever the screen speaks. No {@code <} stands in
     * it.
     *
     * @param bilingual the sections that stand in both languages beside those of copied law
     */
    public String json(ScreenLanguage language, String sections, String bilingual) {
        return json.computeIfAbsent(
                language.code() + ' ' + sections + '|' + bilingual, key -> write(language, sections, bilingual));
    }

    private String write(ScreenLanguage language, String sections, String bilingual) {
        Set<String> inBoth = Stream.concat(Stream.of("cited"), Arrays.stream(bilingual.split(" ")))
                .collect(Collectors.toSet());
        Set<String> wanted = Stream.concat(Stream.of("common"), Arrays.stream(sections.split(" ")))
                .collect(Collectors.toSet());
        return JSON.createObjectBuilder()
                .add("lang", language.code())
                .add("texts", chosen(language, wanted))
                .add(
                        "cited",
                        JSON.createObjectBuilder()
                                .add("ru", chosen(ScreenLanguage.RU, inBoth))
                                .add("kk", chosen(ScreenLanguage.KK, inBoth)))
                .build()
                .toString()
                .replace("<", "\\u003c");
    }

    private JsonObjectBuilder chosen(ScreenLanguage language, Set<String> sections) {
        JsonObjectBuilder chosen = JSON.createObjectBuilder();
        new TreeMap<>(in(language))
                .entrySet().stream()
                        .filter(text -> sections.contains(section(text.getKey())))
                        .forEach(text -> chosen.add(text.getKey(), text.getValue()));
        return chosen;
    }

    private static String section(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    private static Map<String, String> read(ScreenLanguage language) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language.locale(), ScreenTexts.class.getClassLoader());
        return bundle.keySet().stream().collect(Collectors.toUnmodifiableMap(key -> key, bundle::getString));
    }
}
