package kz.senim.kb.search.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.senim.kb.language.Language;
import org.junit.jupiter.api.Test;

class StemReaderTest {
    private final StemReader reader = new StemReader(Language.RU);

    @Test
    void numbersAreNoWords() {
        assertThat(reader.read("28-2) 345 XX в")).doesNotContain("28", "2", "345", "в");
    }

    @Test
    void remembersTheMostFrequentForm() {
        List<String> stems = reader.read("Книга, книги и КНИГИ");
        assertThat(stems).hasSize(3).allMatch(stems.get(0)::equals);
        assertThat(reader.form(stems.get(0))).isEqualTo("книги");
    }

    @Test
    void aCompoundIsNotAFormOfItsParts() {
        List<String> stems = new StemReader(Language.KK).read("ата-ана");
        assertThat(stems).contains("ата", "ана");
        assertThat(reader.form("ата")).isEqualTo("ата");
    }
}
