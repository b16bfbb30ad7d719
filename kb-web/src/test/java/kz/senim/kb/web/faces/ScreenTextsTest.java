package kz.senim.kb.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every text of the screens is there in every language, is used, and reaches the page whose script speaks it. */
class ScreenTextsTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern IN_PAGES = Pattern.compile("(?:msg|words)\\['([^']+)'\\]");
    private static final Pattern IN_SCRIPTS = Pattern.compile("'([a-z_]+\\.[a-z0-9_]+)'");
    private static final Pattern BEGUN_IN_SCRIPTS = Pattern.compile("`([a-z_]+\\.[a-z_]*)\\$\\{");
    private static final Pattern PLURALS = Pattern.compile("plural\\('([^']+)'");
    private static final Pattern IMPORTS = Pattern.compile("from '\\./([a-z-]+)\\.js'");
    private static final Pattern SCRIPT = Pattern.compile("<ui:param name=\"script\" value=\"([^\"]+)\"");
    private static final Pattern SECTIONS = Pattern.compile("<ui:param name=\"sections\" value=\"([^\"]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d\\}");

    private final ScreenTexts texts = new ScreenTexts();

    @Test
    void theThreeLanguagesHaveTheSameKeys() {
        assertThat(texts.getKk().keySet()).isEqualTo(texts.getRu().keySet());
        assertThat(texts.getEn().keySet()).isEqualTo(texts.getRu().keySet());
    }

    @Test
    void noTextIsEmpty() {
        assertThat(Stream.of(texts.getRu(), texts.getKk(), texts.getEn())
                        .flatMap(language -> language.values().stream()))
                .allSatisfy(text -> assertThat(text).isNotBlank());
    }

    @Test
    void aTextNamesTheSameValuesInEveryLanguage() {
        texts.getRu().forEach((key, russian) -> {
            assertThat(placeholders(texts.getKk(), key)).as(key).isEqualTo(placeholders(texts.getRu(), key));
            assertThat(placeholders(texts.getEn(), key)).as(key).isEqualTo(placeholders(texts.getRu(), key));
        });
    }

    @Test
    void aCountedTextHasThreeFormsInRussianTwoInEnglishAndOneInKazakh() {
        Set<String> counted = found(PLURALS, scripts());
        assertThat(counted).isNotEmpty().allSatisfy(key -> {
            assertThat(forms(texts.getRu(), key)).as(key).isEqualTo(3);
            assertThat(forms(texts.getEn(), key)).as(key).isEqualTo(2);
            assertThat(forms(texts.getKk(), key)).as(key).isEqualTo(1);
        });
    }

    @Test
    void everyKeyThatIsUsedExists() {
        assertThat(texts.getRu().keySet()).containsAll(used());
    }

    @Test
    void everyKeyThatExistsIsUsed() {
        Set<String> begun = found(BEGUN_IN_SCRIPTS, scripts());
        Set<String> unused = new TreeSet<>(texts.getRu().keySet());
        unused.removeAll(used());
        unused.removeIf(key -> begun.stream().anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aPageCarriesTheTextsItsScriptsSpeak() {
        return files(".xhtml")
                .filter(page -> !found(SCRIPT, Stream.of(read(page))).isEmpty())
                .map(page -> dynamicTest(WEBAPP.relativize(page).toString(), () -> {
                    String script =
                            found(SCRIPT, Stream.of(read(page))).iterator().next();
                    Set<String> carried = Stream.of(found(SECTIONS, Stream.of(read(page)))
                                    .iterator()
                                    .next()
                                    .split(" "))
                            .collect(Collectors.toCollection(TreeSet::new));
                    carried.addAll(Set.of("common", "cited"));
                    Set<String> spoken = spokenBy(script, new TreeSet<>());
                    assertThat(carried).containsAll(spoken);
                }));
    }

    @Test
    void kazakhIsWrittenWithItsOwnLetters() {
        String all = String.join(" ", texts.getKk().values()).toLowerCase(Locale.ROOT);
        assertThat("әғқңөұүі".chars().mapToObj(Character::toString).toList())
                .allSatisfy(letter -> assertThat(all).contains(letter));
    }

    @Test
    void noWordMixesCyrillicWithLatinLettersThatLookLikeIt() {
        assertThat(Stream.of(texts.getRu(), texts.getKk()).flatMap(language -> language.values().stream()))
                .allSatisfy(text ->
                        assertThat(text).doesNotContainPattern("\\p{IsCyrillic}[a-zA-Z]|[a-zA-Z]\\p{IsCyrillic}"));
    }

    private static Set<String> spokenBy(String script, Set<String> seen) {
        Set<String> sections = new TreeSet<>();
        if (seen.add(script)) {
            String source = read(WEBAPP.resolve("assets").resolve(script + ".js"));
            found(IN_SCRIPTS, Stream.of(source)).forEach(key -> sections.add(key.substring(0, key.indexOf('.'))));
            found(BEGUN_IN_SCRIPTS, Stream.of(source)).forEach(key -> sections.add(key.substring(0, key.indexOf('.'))));
            found(IMPORTS, Stream.of(source)).forEach(other -> sections.addAll(spokenBy(other, seen)));
            sections.remove("senim");
        }
        return sections;
    }

    private static Set<String> used() {
        Set<String> used = found(IN_PAGES, files(".xhtml").map(ScreenTextsTest::read));
        Set<String> sections =
                used.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        sections.add("cited");
        found(IN_SCRIPTS, scripts()).stream()
                .filter(key -> sections.contains(key.substring(0, key.indexOf('.'))))
                .forEach(used::add);
        return used;
    }

    private static Set<String> placeholders(Map<String, String> language, String key) {
        return found(PLACEHOLDER, Stream.of(language.getOrDefault(key, "")), 0);
    }

    private static int forms(Map<String, String> language, String key) {
        return List.of(language.getOrDefault(key, "").split("\\|")).size();
    }

    private static Stream<String> scripts() {
        return files(".js").map(ScreenTextsTest::read);
    }

    private static Set<String> found(Pattern pattern, Stream<String> sources) {
        return found(pattern, sources, 1);
    }

    private static Set<String> found(Pattern pattern, Stream<String> sources, int group) {
        return sources.flatMap(source -> pattern.matcher(source).results())
                .map((MatchResult result) -> result.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(WEBAPP)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
