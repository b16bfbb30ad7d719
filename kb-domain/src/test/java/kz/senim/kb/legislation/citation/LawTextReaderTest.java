package kz.senim.kb.legislation.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawTextReaderTest {

    private static final LawTextReader READER = new LawTextReader(ActNames.of(List.of(
            new ActName(
                    "K1400000226",
                    "Уголовный кодекс Республики Казахстан",
                    "Қазақстан Республикасының Қылмыстық кодексі",
                    "226-V"),
            new ActName(
                    "K1100000518",
                    "Кодекс Республики Казахстан «О браке (супружестве) и семье»",
                    "«Неке (ерлі-зайыптылық) және отбасы туралы» Қазақстан Республикасының Кодексі",
                    "518-IV"),
            new ActName("Z070000319_", "Об образовании", "Білім туралы", "319-III"),
            new ActName(
                    "K950001000_",
                    "Конституция Республики Казахстан",
                    "Қазақстан Республикасының Конституциясы",
                    ""))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            по подпункту 3) пункта 2 статьи 140 настоящего Кодекса | подпункту 3) пункта 2 статьи 140 настоящего Кодекса=this art 140 point 2 sub 3
            статьями 120, 121 и 122-1 УК наказывается | статьями 120=K1400000226 art 120; 121=K1400000226 art 121; 122-1 УК=K1400000226 art 122-1
            частями второй – четвертой статьи 5 настоящего Закона | частями второй – четвертой статьи 5 настоящего Закона=this art 5 part 2 to 4
            статьями 301 – 305 настоящего Кодекса | статьями 301 – 305 настоящего Кодекса=this art 301 to 305
            частью двадцать первой настоящей статьи | частью двадцать первой настоящей статьи=this article part 21
            в пунктах 1 и 3 настоящей статьи | пунктах 1=this article point 1; 3 настоящей статьи=this article point 3
            частью первой настоящего пункта | частью первой настоящего пункта=this point part 1
            подпунктом 1) пункта 2 и пунктом 3 статьи 7 настоящего Закона | подпунктом 1) пункта 2=this art 7 point 2 sub 1; пунктом 3 статьи 7 настоящего Закона=this art 7 point 3
            статьями 79 (частями первой и третьей), 80 настоящего Кодекса | статьями 79 (частями первой=this art 79 part 1; третьей=this art 79 part 3; 80 настоящего Кодекса=this art 80
            статьями 99 (пунктом 2) части третьей), 100 (по делам взрослых), 101 УК | статьями 99 (пунктом 2) части третьей=K1400000226 art 99 part 3 sub 2; 100 (по делам взрослых)=K1400000226 art 100; 101 УК=K1400000226 art 101
            абзацем вторым подпункта 1) статьи 3 настоящего Закона | абзацем вторым подпункта 1) статьи 3 настоящего Закона=this art 3 sub 1 al 2
            частью второй подпункта 1) статьи 3 настоящего Закона | частью второй подпункта 1) статьи 3 настоящего Закона=this art 3 part 2 sub 1 inside
            статьи 60 Кодекса Республики Казахстан «О браке (супружестве) и семье» | статьи 60 Кодекса Республики Казахстан «О браке (супружестве) и семье»=K1100000518 art 60
            статьей 5 Закона Республики Казахстан "О рекламе" и статьей 6 настоящего Закона | статьей 5 Закона Республики Казахстан "О рекламе"=unknown art 5; статьей 6 настоящего Закона=this art 6
            Законом Республики Казахстан "Об образовании" | Законом Республики Казахстан "Об образовании"=Z070000319_
            Законом Республики Казахстан от 7 июня 1999 года "Об образовании" | Законом Республики Казахстан от 7 июня 1999 года "Об образовании"=unknown
            противоречит Конституции Республики Казахстан | Конституции Республики Казахстан=K950001000_
            по статье 12 Конвенции о правах ребенка | статье 12 Конвенции=unknown art 12
            статьей 7 и частью второй указанной статьи | статьей 7=this art 7; частью второй указанной статьи=this art 7 part 2
            по ст. 140 ч. 2 УК РК | ст. 140 ч. 2 УК РК=K1400000226 art 140 part 2
            УК РК, статья 140 | статья 140=unsaid art 140
            деяния, предусмотренные частью первой, совершенные повторно | частью первой=this article part 1
            """)
    void readsRussianCitationsOfEveryKind(String text, String expected) {
        assertThat(told(text, Language.RU)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            осы Кодекстің 140-бабы 2-тармағының 3) тармақшасында | осы Кодекстің 140-бабы 2-тармағының 3) тармақшасында=this art 140 point 2 sub 3
            осы Кодекстің 120, 121-баптарында | осы Кодекстің 120=this art 120; 121-баптарында=this art 121
            осы баптың бірінші бөлігінде | осы баптың бірінші бөлігінде=this article part 1
            осы тармақтың бірінші бөлігінің 2) және 3) тармақшалары | осы тармақтың бірінші бөлігінің 2)=this point part 1 sub 2; 3) тармақшалары=this point part 1 sub 3
            осы Заңның 5-бабының 1-тармағында, 7-бабында және 3-тармағында | осы Заңның 5-бабының 1-тармағында=this art 5 point 1; 7-бабында=this art 7; 3-тармағында=this art 7 point 3
            Қазақстан Республикасы Қылмыстық кодексінің 120-бабының екінші бөлігі | Қазақстан Республикасы Қылмыстық кодексінің 120-бабының екінші бөлігі=K1400000226 art 120 part 2
            "Білім туралы" Қазақстан Республикасы Заңының 8-бабына | "Білім туралы" Қазақстан Республикасы Заңының 8-бабына=Z070000319_ art 8
            «Жарнама туралы» Қазақстан Республикасының Заңында | «Жарнама туралы» Қазақстан Республикасының Заңында=unknown
            "Білім туралы" 1999 жылғы 7 маусымдағы Қазақстан Республикасының Заңы | "Білім туралы" 1999 жылғы 7 маусымдағы Қазақстан Республикасының Заңы=unknown
            Қазақстан Республикасының Конституциясын сақтауға | Қазақстан Республикасының Конституциясын=K950001000_
            жоғарыда аталған баптың 2-тармағы | аталған баптың 2-тармағы=this article point 2
            осы Заңның 101-1 – 101-3-баптары | осы Заңның 101-1 – 101-3-баптары=this art 101-1 to 101-3
            """)
    void readsKazakhCitationsOfEveryKind(String text, String expected) {
        assertThat(told(text, Language.KK)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | настоящий Кодекс и законы Республики Казахстан
            ru | в соответствии с законодательством Республики Казахстан об образовании
            ru | пункт пропуска, населенный пункт, часть первоначального взноса
            ru | (Ведомости Парламента Республики Казахстан, 2012 г., № 2, ст. 10; № 5, ст. 35)
            ru | расходы в части 2 процентов
            kk | осы Заңда және Қазақстан Республикасының заңнамасында
            kk | жолдың жүру бөлігінде 3 адам
            kk | заңды тұлға қызмет бабында
            """)
    void leavesOtherWordsAlone(String language, String text) {
        assertThat(told(text, Language.of(language).orElseThrow())).isEmpty();
    }

    @Test
    void aCitationDoesNotReachOverTheEndOfALine() {
        assertThat(told("пунктом 2\nстатьи 5 настоящего Закона", Language.RU))
                .isEqualTo("статьи 5 настоящего Закона=this art 5");
    }

    @Test
    void placesAreThoseOfTheWholeText() {
        LawCitation second = READER.read("Первая строка.\nСм. статью 5 настоящего Закона.", Language.RU)
                .get(0);
        assertThat(second.start()).isEqualTo("Первая строка.\nСм. ".length());
    }

    @Test
    void noTextMakesItThrow() {
        Random random = new Random(7);
        List<String> pieces = List.of(
                "статьи ",
                "статьями ",
                "5",
                "1)",
                "(",
                ")",
                ", ",
                " и ",
                "–",
                "-",
                "частью ",
                "первой ",
                "«",
                "»",
                "\"",
                "Закона ",
                "настоящего ",
                "Кодекса ",
                "осы ",
                "баптың ",
                "-бап",
                "тармақша ",
                "Республики ",
                "\n",
                "№ ");
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 25; j++) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            for (Language language : Language.values()) {
                String one = text.toString();
                assertThatCode(() -> {
                            List<LawCitation> found = READER.read(one, language);
                            int last = 0;
                            for (LawCitation citation : found) {
                                assertThat(citation.start()).isGreaterThanOrEqualTo(last);
                                assertThat(citation.end()).isGreaterThan(citation.start());
                                last = citation.end();
                            }
                        })
                        .as(one)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void hostileTextTakesTimeInProportionToItsLength() {
        for (String piece : List.of(
                "статья 5 (",
                "5 (",
                "5, ",
                "«",
                "статьями 5, ",
                "5) ",
                "(1) ",
                "осы ",
                "настоящего ",
                "«а» и ",
                "5-")) {
            String text = piece.repeat(40_000);
            for (Language language : Language.values()) {
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> READER.read(text, language), piece + language);
            }
        }
    }

    private static String told(String text, Language language) {
        return String.join(
                "; ",
                READER.read(text, language).stream()
                        .map(citation -> text.substring(citation.start(), citation.end()) + "=" + told(citation))
                        .toList());
    }

    private static String told(LawCitation citation) {
        LawPlace place = citation.place();
        String act = place.inside() != LawPlace.Inside.ACT
                ? place.inside().name().toLowerCase().replace('_', ' ')
                : citation.act() instanceof MeantAct.This
                        ? "this"
                        : citation.act() instanceof MeantAct.Named named
                                ? named.ids().stream().findFirst().orElse("unknown")
                                : "unsaid";
        return String.join(
                "",
                Stream.of(
                                act,
                                part(" art ", place.article()),
                                part(" point ", place.point()),
                                part(" part ", place.part()),
                                part(" sub ", place.subpoint()),
                                part(" al ", place.alinea()),
                                place.partOfSubpoint() ? " inside" : "",
                                part(" to ", place.to()))
                        .toList());
    }

    private static String part(String word, @Nullable String number) {
        return number == null ? "" : word + number;
    }
}
