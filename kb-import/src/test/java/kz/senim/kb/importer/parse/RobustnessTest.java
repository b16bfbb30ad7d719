package kz.senim.kb.importer.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import kz.senim.kb.importer.Corpus;
import kz.senim.kb.importer.source.SourceDocument;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.PlainText;
import kz.senim.kb.legislation.ProvisionBody;
import kz.senim.kb.legislation.ProvisionText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever it is given, the parser neither throws nor loses a character. */
class RobustnessTest {
    private static final List<String> FRAGMENTS = List.of(
            "Статья",
            "статья",
            "Cтатья",
            "1",
            "12-3",
            ".",
            ")",
            "1)",
            "2.",
            "Глава",
            "Раздел",
            "IV",
            "I.",
            "§",
            "Параграф",
            "бап",
            "-бап",
            "тарау",
            "бөлім",
            "Сноска.",
            "Ескерту.",
            "Примечание ИЗПИ!",
            "Примечание.",
            "ЗҚАИ-ның ескертпесі!",
            "исключен Законом РК от 01.01.2020",
            "алып тасталды – ҚР 01.01.2020",
            "предусматривается",
            "Подпункт 3)",
            "приостановлено до 31.02.2026",
            "с 99.99.9999",
            "Президент",
            "Республики Казахстан",
            "Приложение",
            "(",
            "\"",
            "–",
            "ОБЩАЯ ЧАСТЬ",
            "МАЗМҰНЫ",
            "по всему тексту слова",
            "\uFFFD",
            "😀",
            "\uD800",
            "a\u0301",
            "۳",
            "\t",
            "\u202E");

    @ParameterizedTest
    @EnumSource(Language.class)
    void answersAnEmptySourceWithAnEmptyEdition(Language language) {
        ParsedEdition edition = new EditionParser().parse(List.of(), language);
        assertThat(edition.text().provisions()).isEmpty();
        assertThat(edition.problems()).extracting(ParseProblem::kind).containsExactly(ParseProblem.Kind.NO_ARTICLES);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void keepsEveryCharacterOfDeepGarbage(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 30; round++) {
            List<SourceLine> lines = new ArrayList<>();
            LineHint[] hints = LineHint.values();
            for (int i = 1; i <= 60; i++) {
                StringBuilder line = new StringBuilder();
                for (int words = random.nextInt(7); words > 0; words--) {
                    line.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())))
                            .append(random.nextInt(5) == 0 ? "" : " ");
                }
                lines.add(new SourceLine(i, line.toString(), hints[random.nextInt(hints.length)]));
            }
            assertKept(lines, random.nextBoolean() ? Language.RU : Language.KK);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rus/law_on_child_rights.txt", "kaz/law_on_housing_relations.txt"})
    void keepsEveryCharacterOfAMutatedLaw(String file) {
        SourceDocument document = Corpus.document(file);
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            List<SourceLine> lines = new ArrayList<>();
            for (SourceLine line : document.lines()) {
                lines.add(mutated(line, document.lines(), random));
                if (random.nextInt(40) == 0 && !lines.isEmpty()) {
                    lines.remove(random.nextInt(lines.size()));
                }
            }
            assertKept(lines, Objects.requireNonNull(document.language()));
        }
    }

    @Test
    void readsTenMegabytesOnOneLine() {
        String line = "Статья 1. Сад 1) яблоня; 2) груша; исключен, предусматривается ".repeat(85_000);
        assertKept(List.of(new SourceLine(1, line, LineHint.MARGIN)), Language.RU);
        assertKept(List.of(new SourceLine(1, "1) " + "а".repeat(5_000_000), LineHint.PARAGRAPH)), Language.RU);
        assertKept(
                List.of(new SourceLine(1, "(".repeat(1_000_000) + "1-".repeat(1_000_000), LineHint.MARGIN)),
                Language.KK);
        assertKept(List.of(new SourceLine(1, "Сноска. " + "№ 1 ( ".repeat(300_000), LineHint.NOTE)), Language.RU);
    }

    @Test
    void tellsOfADamagedCharacter() {
        ParsedEdition edition = new EditionParser()
                .parse(
                        List.of(
                                new SourceLine(1, "Статья 1. С\uFFFDд", LineHint.HEADING),
                                new SourceLine(2, "Сад.", LineHint.PARAGRAPH)),
                        Language.RU);
        assertThat(edition.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(ParseProblem.Kind.DAMAGED_CHARACTER);
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.excerpt()).isEqualTo("Статья 1. С\uFFFDд");
        });
    }

    @Test
    void quotesAtMostTwoHundredCharacters() {
        String emoji = "😀".repeat(300);
        ParseProblem problem = new ParseProblem(ParseProblem.Kind.UNKNOWN_HEADING, 1, "а" + emoji, List.of());
        assertThat(problem.excerpt()).hasSizeLessThanOrEqualTo(200).endsWith("😀…");
    }

    private static SourceLine mutated(SourceLine line, List<SourceLine> others, Random random) {
        String text = line.text();
        LineHint hint = line.hint();
        switch (random.nextInt(60)) {
            case 0 -> text = text + " " + FRAGMENTS.get(random.nextInt(FRAGMENTS.size()));
            case 1 -> text = FRAGMENTS.get(random.nextInt(FRAGMENTS.size())) + " " + text;
            case 2 -> text = text.substring(random.nextInt(text.length() + 1));
            case 3 -> text = others.get(random.nextInt(others.size())).text();
            case 4 -> hint = LineHint.values()[random.nextInt(LineHint.values().length)];
            default -> {}
        }
        return new SourceLine(line.number(), text, hint);
    }

    private static void assertKept(List<SourceLine> lines, Language language) {
        ParsedEdition edition = new EditionParser().parse(lines, language);
        StringBuilder source = new StringBuilder();
        lines.stream().filter(line -> line.hint() != LineHint.BLANK).forEach(line -> source.append(line.text()));
        String expected = withoutNotices(Corpus.visible(source.toString()));
        String actual = withoutNotices(Corpus.visible(PlainText.of(edition.text())));
        assertThat(firstDifference(expected, actual)).isEmpty();
        for (ProvisionText provision : edition.text().provisions()) {
            assertThat(ProvisionBody.of(provision.eId(), provision.text()).paragraphs())
                    .extracting(paragraph -> paragraph.eId())
                    .doesNotHaveDuplicates();
        }
    }

    /** Where two long texts part, with some words around; empty where they do not. */
    private static String firstDifference(String expected, String actual) {
        if (expected.equals(actual)) {
            return "";
        }
        int at = 0;
        while (at < Math.min(expected.length(), actual.length()) && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        return "expected …" + around(expected, at) + "…, but was …" + around(actual, at) + "…";
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 100));
    }

    /** What may be dropped where it stands above the text, taken out everywhere on both sides. */
    private static String withoutNotices(String visible) {
        return visible.replace("Вниманиюпользователей!", "")
                .replace("ДляудобствапользованияРЦПИсозданоОГЛАВЛЕНИЕ", "")
                .replace("ОГЛАВЛЕНИЕ", "")
                .replace("МАЗМҰНЫ", "");
    }
}
