package kz.senim.kb.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages, scripts and styles may never hold. */
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern ICON_USED = Pattern.compile("(?:icons\\.svg#|icon name=\"|icon\\(')([a-z-]+)['\"]");
    private static final Pattern ICON_DRAWN = Pattern.compile("<symbol id=\"([a-z-]+)\"");

    @Test
    void noPageHoldsAnInlineScriptStyleOrHandler() throws IOException {
        assertThat(sources(".xhtml"))
                .allSatisfy(page -> assertThat(page)
                        .doesNotContainPattern("<style|\\sstyle=\"|\\son[a-z]+=\"|javascript:")
                        .doesNotContainPattern("<script(?![^>]*(?:src=|type=\"application/json\"))"));
    }

    @Test
    void nothingIsFetchedFromAnotherHost() throws IOException {
        List<String> all =
                Stream.of(".xhtml", ".js", ".css", ".svg").flatMap(this::read).toList();
        assertThat(all)
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source)
                        .doesNotContainPattern("(?:src|srcset|action)=\"(?:https?:)?//|url\\(['\"]?(?:https?:)?//")
                        .doesNotContainPattern("(?:fetch|import|open)\\(\\s*['\"`](?:https?:)?//|@import"));
    }

    @Test
    void noScriptMakesMarkupOutOfText() throws IOException {
        assertThat(sources(".js"))
                .allSatisfy(script -> assertThat(script)
                        .doesNotContainPattern(
                                "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function"));
    }

    @Test
    void everyIconThatIsUsedIsDrawn() throws IOException {
        String sheet = Files.readString(WEBAPP.resolve("assets/icons.svg"));
        Set<String> drawn = new TreeSet<>();
        for (Matcher symbol = ICON_DRAWN.matcher(sheet); symbol.find(); ) {
            drawn.add(symbol.group(1));
        }
        Set<String> used = new TreeSet<>();
        Stream.of(".xhtml", ".js").flatMap(this::read).forEach(source -> {
            for (Matcher icon = ICON_USED.matcher(source); icon.find(); ) {
                used.add(icon.group(1));
            }
        });
        assertThat(used).contains("search", "upload", "flag");
        assertThat(drawn).containsAll(used);
    }

    private List<String> sources(String ending) throws IOException {
        List<String> sources = read(ending).toList();
        assertThat(sources).isNotEmpty();
        return sources;
    }

    private Stream<String> read(String ending) {
        try (Stream<Path> all = Files.walk(WEBAPP)) {
            return all
                    .filter(path -> path.toString().endsWith(ending))
                    .map(path -> {
                        try {
                            return Files.readString(path);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
