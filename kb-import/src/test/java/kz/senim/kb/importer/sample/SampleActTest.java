package kz.senim.kb.importer.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.senim.kb.importer.parse.EditionParser;
import kz.senim.kb.importer.parse.ParsedEdition;
import kz.senim.kb.importer.source.SourceReader;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.NoteKind;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.ProvisionKind;
import kz.senim.kb.legislation.ProvisionText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample act goes through the same reading as real law, and shows one of everything. */
class SampleActTest {

    @ParameterizedTest
    @EnumSource
    void hasThreeChaptersAndTwelveArticles(Language language) throws Exception {
        List<ProvisionText> rows = read(language).text().provisions();
        assertThat(rows).filteredOn(row -> row.kind() == ProvisionKind.CHAPTER).hasSize(3);
        assertThat(rows)
                .filteredOn(row -> row.kind() == ProvisionKind.ARTICLE)
                .extracting(ProvisionText::number)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
    }

    @ParameterizedTest
    @EnumSource
    void isReadWithoutAProblem(Language language) throws Exception {
        assertThat(read(language).problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void saysInItsFirstWordsThatItIsASample(Language language) throws Exception {
        ProvisionText first = read(language).text().provisions().get(0);
        assertThat(first.kind()).isEqualTo(ProvisionKind.PREAMBLE);
        assertThat(first.text()).startsWith(language == Language.RU ? "Это образец." : "Бұл – үлгі.");
    }

    @ParameterizedTest
    @EnumSource
    void hasAnAmendedArticleOneWithAComingChangeAndARepealedOne(Language language) throws Exception {
        ParsedEdition edition = read(language);
        assertThat(article(edition, "art_3").notes()).extracting(NoteText::kind).containsExactly(NoteKind.AMENDMENT);
        assertThat(article(edition, "art_6").notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(NoteKind.COMING);
            assertThat(note.anchor()).isEqualTo("art_6__para_2");
            assertThat(note.effective()).isEqualTo(LocalDate.of(2030, 1, 1));
        });
        assertThat(article(edition, "art_12").status()).isEqualTo(ForceStatus.REPEALED);
    }

    private static ProvisionText article(ParsedEdition edition, String eId) {
        return edition.text().provisions().stream()
                .filter(row -> row.eId().equals(eId))
                .findFirst()
                .orElseThrow();
    }

    private static ParsedEdition read(Language language) throws Exception {
        String name = "model-act." + language.code() + ".txt";
        return new EditionParser()
                .parse(new SourceReader().read(name, bytes(name)).lines(), language);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream file = SampleActTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }
}
