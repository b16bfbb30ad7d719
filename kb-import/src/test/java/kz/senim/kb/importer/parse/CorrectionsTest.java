package kz.senim.kb.importer.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.senim.kb.importer.parse.Correction.Role;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ProvisionText;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final List<SourceLine> LINES = lines(
            "#Глава 1. Общее",
            "#Статья 1. Наставник",
            "Наставник помогает ребенку.",
            "#Статья 2. О чем сказано в другом законе",
            "Срок один год.",
            "Наставника назначает орган опеки.",
            "#Статья 9. Плата",
            "Платы нет.");

    @Test
    void aHeadingBecomesTextOfTheArticleAbove() {
        ParsedEdition parsed = parse(new Correction(4, Role.TEXT, null));
        assertThat(eIds(parsed)).containsExactly("chp_1", "art_1", "art_9");
        assertThat(parsed.text().provisions().get(1).text())
                .isEqualTo("Наставник помогает ребенку.\nСтатья 2. О чем сказано в другом законе\nСрок один год.\n"
                        + "Наставника назначает орган опеки.");
    }

    @Test
    void aParagraphBecomesAnArticle() {
        ParsedEdition parsed = parse(new Correction(6, Role.ARTICLE, "2-1"));
        assertThat(eIds(parsed)).containsExactly("chp_1", "art_1", "art_2", "art_2-1", "art_9");
        assertThat(parsed.text().provisions().get(3).heading()).isEqualTo("Наставника назначает орган опеки.");
    }

    @Test
    void aParagraphBecomesAChapter() {
        ParsedEdition parsed = parse(new Correction(6, Role.CHAPTER, "2"));
        assertThat(eIds(parsed)).containsExactly("chp_1", "art_1", "art_2", "chp_2", "art_9");
        assertThat(parsed.text().provisions().get(4).parent()).isEqualTo("chp_2");
    }

    @Test
    void aNumberIsSetAndItsGapIsNoProblemAnyMore() {
        assertThat(parse().problems()).extracting(ParseProblem::kind).contains(ParseProblem.Kind.NUMBER_GAP);
        ParsedEdition parsed = parse(new Correction(7, Role.NUMBER, "3"));
        assertThat(eIds(parsed)).containsExactly("chp_1", "art_1", "art_2", "art_3");
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.text().provisions().get(3).label()).isEqualTo("Статья 9.");
    }

    @Test
    void theLaterDecisionAboutALineHolds() {
        ParsedEdition parsed = parse(new Correction(4, Role.TEXT, null), new Correction(4, Role.ARTICLE, null));
        assertThat(eIds(parsed)).isEqualTo(eIds(parse()));
    }

    @Test
    void noCorrectionLosesACharacter() {
        String whole = visible(parse());
        for (SourceLine line : LINES) {
            for (Role role : List.of(Role.TEXT, Role.ARTICLE, Role.CHAPTER)) {
                assertThat(visible(parse(new Correction(line.number(), role, "77"))))
                        .as("line %s as %s", line.number(), role)
                        .isEqualTo(whole);
            }
        }
    }

    @Test
    void tellsWhereEveryRowAndParagraphStands() {
        ParsedEdition parsed = parse();
        assertThat(parsed.lines().get("art_2")).isEqualTo(new ProvisionLines(4, List.of(5, 6)));
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Correction(1, Role.NUMBER, "пять"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Correction(1, Role.NUMBER, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Correction(0, Role.TEXT, null));
    }

    private static ParsedEdition parse(Correction... corrections) {
        return new EditionParser().parse(LINES, Language.RU, List.of(corrections));
    }

    private static List<String> eIds(ParsedEdition parsed) {
        return parsed.text().provisions().stream().map(ProvisionText::eId).toList();
    }

    private static String visible(ParsedEdition parsed) {
        return parsed.text().provisions().stream()
                .map(row -> row.label() + row.heading() + row.text())
                .collect(Collectors.joining())
                .replaceAll("\\s", "");
    }

    private static List<SourceLine> lines(String... told) {
        List<SourceLine> lines = new ArrayList<>();
        for (String line : told) {
            boolean heading = line.startsWith("#");
            lines.add(new SourceLine(
                    lines.size() + 1,
                    heading ? line.substring(1) : line,
                    heading ? LineHint.HEADING : LineHint.PARAGRAPH));
        }
        return lines;
    }
}
