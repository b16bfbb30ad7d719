package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import kz.senim.kb.deploy.client.Manifest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing is lost between a file and {@code /acts/{actId}/text}: but for white space and the publisher's notice. */
@ExtendWith(SharedServer.class)
class RoundTripIT {
    /** The notice and the bare word for a table of contents stand within this many visible characters. */
    private static final int FRONT = 1_500;

    /** The closed list, written without white space. */
    private static final List<Pattern> FRONT_MATTER = List.of(
            Pattern.compile("(?:Примечание(?:ИЗПИ|РЦПИ)!)?Дляудобствапользования(?:ИЗПИ|РЦПИ)создано"
                    + "(?:ОГЛАВЛЕНИЕ|Оглавление|СОДЕРЖАНИЕ|Содержание)\\.?"),
            Pattern.compile("Вниманиюпользователей!"),
            Pattern.compile("Қолданушыларназарына!"),
            Pattern.compile("Қолданушыларғаыңғайлыболуыүшін(?:ЗҚАИ|РҚАО)мазмұндыжасады\\.?"),
            Pattern.compile("ОГЛАВЛЕНИЕ\\.?|СОДЕРЖАНИЕ\\.?|МАЗМҰНЫ\\.?"));

    @TestFactory
    List<DynamicTest> givesBackEveryVisibleCharacterOfTheSource(SystemServer server) {
        List<Manifest.Row> files = Corpus.files();
        assertThat(files).hasSize(23);
        server.withLaw();
        return files.stream()
                .map(row -> DynamicTest.dynamicTest(row.file(), () -> givesBack(server, row)))
                .toList();
    }

    private static void givesBack(SystemServer server, Manifest.Row row) throws IOException {
        String[] cells = row.line().split(",");
        String edition = row.line().substring(row.line().lastIndexOf(',') + 1);
        Answer answer =
                server.administrator().get("/api/v1/acts/" + cells[2] + "/text?lang=" + cells[1] + "&on=" + edition);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        String source = withoutFrontMatter(visible(Files.readString(row.path(), StandardCharsets.UTF_8)));
        String text = visible(answer.text());
        int same = 0;
        while (same < Math.min(source.length(), text.length()) && source.charAt(same) == text.charAt(same)) {
            same++;
        }
        assertThat(around(text, same))
                .as("the text from the first difference on, at visible character " + same + " of " + source.length())
                .isEqualTo(around(source, same));
        assertThat(text.length()).isEqualTo(source.length());
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> !Character.isWhitespace(character)
                        && !Character.isSpaceChar(character)
                        && character != 0xFEFF
                        && character != 0x200B)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static String withoutFrontMatter(String source) {
        int end = Math.min(FRONT, source.length());
        String front = source.substring(0, end);
        for (Pattern notice : FRONT_MATTER) {
            front = notice.matcher(front).replaceFirst("");
        }
        return front + source.substring(end);
    }

    private static String around(String text, int position) {
        return text.substring(Math.min(position, text.length()), Math.min(text.length(), position + 80));
    }
}
