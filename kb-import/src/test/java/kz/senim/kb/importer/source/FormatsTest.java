package kz.senim.kb.importer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.senim.kb.importer.Corpus;
import kz.senim.kb.importer.parse.ParsedEdition;
import kz.senim.kb.legislation.ProvisionText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two laws in both languages, each in seven files: all are the same act, but for what a format cannot carry. */
class FormatsTest {
    private static final List<String> LAWS = List.of("law_on_child_rights", "law_on_personal_data_protection");

    static Stream<Arguments> files() {
        return LAWS.stream()
                .flatMap(law -> Stream.of("ru", "kk")
                        .flatMap(lang ->
                                Stream.of("docx", "odt", "rtf", "doc").map(ending -> Arguments.of(law, lang, ending))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesTheTreeAndTextOfThePlainText(String law, String lang, String ending) {
        ParsedEdition expected = Corpus.parsed((lang.equals("ru") ? "rus/" : "kaz/") + law + ".txt");
        ParsedEdition actual = Corpus.parsed("formats/" + law + "." + lang + "." + ending);
        assertThat(rows(actual)).containsExactlyElementsOf(rows(expected));
    }

    private static List<String> rows(ParsedEdition edition) {
        return edition.text().provisions().stream().map(FormatsTest::row).toList();
    }

    private static String row(ProvisionText row) {
        return row.toString();
    }
}
