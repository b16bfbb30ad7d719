package kz.senim.kb.importer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.senim.kb.importer.Corpus;
import kz.senim.kb.importer.parse.ParsedEdition;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ProvisionText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two laws in both languages, each in seven files: all are the same act, but for what a format cannot carry. */
class FormatsTest {
    private static final String CHILD_RIGHTS = "law_on_child_rights";
    private static final String PERSONAL_DATA = "law_on_personal_data_protection";

    /** The whole list of what formats cannot carry: windows-1251 has no figure dash (U+2012), an en dash stands for it. */
    private static final Map<String, UnaryOperator<String>> NOT_CARRIED =
            Map.of("cp1251.txt", row -> row.replace('\u2012', '\u2013'));

    private static final Map<String, Integer> ARTICLES = Map.of(CHILD_RIGHTS, 96, PERSONAL_DATA, 38);

    static Stream<Arguments> files() {
        return Stream.of(CHILD_RIGHTS, PERSONAL_DATA)
                .flatMap(law -> Stream.of(Language.values())
                        .flatMap(language -> Stream.of(
                                        "docx",
                                        "doc",
                                        "rtf",
                                        "odt",
                                        "pdf",
                                        "html",
                                        language == Language.RU ? "cp1251.txt" : "utf16.txt")
                                .map(ending -> Arguments.of(law, language, ending))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesTheTreeTheTextAndTheNotesOfThePlainText(String law, Language language, String ending) {
        ParsedEdition expected = Corpus.parsed((language == Language.RU ? "rus/" : "kaz/") + law + ".txt");
        ParsedEdition actual = Corpus.parsed("formats/" + law + "." + language.code() + "." + ending);
        UnaryOperator<String> carried = NOT_CARRIED.getOrDefault(ending, UnaryOperator.identity());
        assertThat(actual.articles()).isEqualTo(ARTICLES.get(law));
        assertThat(rows(actual))
                .containsExactlyElementsOf(rows(expected).stream().map(carried).toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsTitleRequisitesAndLanguage(String law, Language language, String ending) {
        SourceDocument document = Corpus.document("formats/" + law + "." + language.code() + "." + ending);
        Requisites requisites = Objects.requireNonNull(document.requisites());
        boolean children = law.equals(CHILD_RIGHTS);
        assertThat(document.language()).isEqualTo(language);
        assertThat(requisites.kind()).isEqualTo(ActKind.LAW);
        assertThat(requisites.number()).isEqualTo(children ? "345" : "94-V");
        assertThat(requisites.adopted()).isEqualTo(children ? LocalDate.of(2002, 8, 8) : LocalDate.of(2013, 5, 21));
        assertThat(requisites.title()).isEqualTo(title(law, language));
    }

    private static String title(String law, Language language) {
        return Corpus.entries().stream()
                .filter(entry -> entry.file().endsWith("/" + law + ".txt"))
                .map(entry -> language == Language.RU ? entry.titleRu() : entry.titleKk())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rows(ParsedEdition edition) {
        return edition.text().provisions().stream().map(ProvisionText::toString).toList();
    }
}
