package kz.senim.kb.legislation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void writesNotesWhereTheyStand() {
        ProvisionText article = new ProvisionText(
                "art_1",
                null,
                ProvisionKind.ARTICLE,
                "1",
                "Статья 1.",
                "Сад",
                "1. Сад.\n3. Дом.",
                ForceStatus.IN_FORCE,
                List.of(
                        note(2, "в конце"),
                        note(NoteText.BEFORE_HEADING, "над заголовком"),
                        note(0, "под заголовком"),
                        note(1, "2. Исключен."),
                        note(1, "и еще\nодна")));
        assertThat(PlainText.of(new EditionText(List.of(article))))
                .isEqualTo(
                        "над заголовком\nСтатья 1. Сад\nпод заголовком\n1. Сад.\n2. Исключен.\nи еще\nодна\n3. Дом.\nв конце\n");
    }

    @Test
    void writesNoLineForARowThatHasNothingToSay() {
        ProvisionText empty = new ProvisionText(
                "preamble",
                null,
                ProvisionKind.PREAMBLE,
                "",
                "",
                "",
                "",
                ForceStatus.REPEALED,
                List.of(note(0, "Исключена.")));
        assertThat(PlainText.of(empty)).isEqualTo("Исключена.\n");
    }

    private static NoteText note(int position, String text) {
        return new NoteText(NoteKind.AMENDMENT, "art_1", position, text, null);
    }
}
