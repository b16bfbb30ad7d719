package kz.senim.kb.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kz.senim.kb.answer.AnswerException.Reason;
import kz.senim.kb.answer.DocumentTemplate.Field;
import kz.senim.kb.answer.DocumentTemplate.FieldKind;
import kz.senim.kb.answer.DocumentTemplate.Paragraph;
import kz.senim.kb.answer.DocumentTemplate.Style;
import kz.senim.kb.answer.FilledDocument.Piece;
import kz.senim.kb.answer.FilledDocument.Piece.Gap;
import kz.senim.kb.answer.FilledDocument.Piece.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTemplateTest {

    private static final Field COURT = new Field("court", "Суд", true, FieldKind.TEXT);
    private static final Field FROM = new Field("from", "С какого дня", false, FieldKind.DATE);
    private static final DocumentTemplate TEMPLATE = new DocumentTemplate(
            List.of(COURT, FROM), List.of(new Paragraph(Style.BODY, "В {court}: прошу с {from}.")));

    @Test
    void hasWhatWasFilledInWhereItBelongsAndAGapWhereNothingWas() {
        assertThat(pieces(Map.of("court", "Алматинский суд")))
                .containsExactly(
                        new Words("В "),
                        new Words("Алматинский суд"),
                        new Words(": прошу с "),
                        new Gap(FROM),
                        new Words("."));
    }

    @Test
    void takesWhatIsFilledInAsItIs() {
        assertThat(pieces(Map.of("court", "{from} $1 \\ <b>")))
                .contains(new Words("{from} $1 \\ <b>"))
                .contains(new Gap(FROM));
    }

    @Test
    void missesOnlyWhatMustBeThere() {
        assertThat(TEMPLATE.missing(Map.of())).containsExactly(COURT);
        assertThat(TEMPLATE.missing(Map.of("court", "  "))).containsExactly(COURT);
        assertThat(TEMPLATE.missing(Map.of("court", "Суд"))).isEmpty();
    }

    @Test
    void refusesAValueForAFieldItDoesNotHave() {
        assertThatThrownBy(() -> TEMPLATE.filled(Map.of("cuort", "Суд")))
                .isInstanceOfSatisfying(AnswerException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.NO_SUCH_FIELD);
                    assertThat(e.arguments()).containsExactly("cuort");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "DATE,2026-03-05,05.03.2026",
        "DATE,с начала мая,с начала мая",
        "AMOUNT,150000,150\u00a0000",
        "AMOUNT,1250000,1\u00a0250\u00a0000",
        "AMOUNT,900,900",
        "AMOUNT,40 МРП,40 МРП",
        "TEXT,2026-03-05,2026-03-05"
    })
    void writesDaysAndAmountsAsDocumentsDo(FieldKind kind, String typed, String written) {
        assertThat(kind.written(typed)).isEqualTo(written);
    }

    private static List<Piece> pieces(Map<String, String> values) {
        return TEMPLATE.filled(values).get(0).pieces();
    }
}
