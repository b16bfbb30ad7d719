package kz.senim.kb.legislation.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationReaderTest {

    private final CitationReader reader = HelplineActs.reader();

    @Test
    void namesActTargetSpanAndRest() {
        String text = "наказание ук 140 ч 2 для отца";
        CitedPlaces citation = reader.read(text).orElseThrow();

        assertThat(citation)
                .isEqualTo(new CitedPlaces(
                        new CitedAct.Named("ук", List.of(HelplineActs.CRIMINAL)),
                        List.of(new Target("140", "140", "2", null, null)),
                        10,
                        20,
                        false));
        assertThat(citation.restOf(text)).isEqualTo("наказание для отца");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "статья 62 настоящего Кодекса",
                "настоящего Кодекса статья 62",
                "осы Кодекстің 62-бабы",
                "осы кодекстін 62 бабы"
            })
    void thisCodeIsTheOneTheTextStandsIn(String text) {
        CitedPlaces citation = reader.read(text, HelplineActs.FAMILY).orElseThrow();

        assertThat(citation.act().ids()).containsExactly(HelplineActs.FAMILY);
        assertThat(WrittenOut.targets(citation)).isEqualTo("62");
        assertThat(citation.whole()).isTrue();
    }

    @Test
    void thisCodeOutsideACodeIsNamedButUnknown() {
        assertThat(reader.read("статья 10 настоящего Кодекса"))
                .map(CitedPlaces::act)
                .contains(new CitedAct.Unknown("настоящего Кодекса"));
    }

    @Test
    void anArticleWithoutAnActIsSoughtFirstInTheActTheTextStandsIn() {
        assertThat(reader.read("статья 62", HelplineActs.FAMILY)
                        .orElseThrow()
                        .act()
                        .ids())
                .startsWith(HelplineActs.FAMILY, HelplineActs.CRIMINAL);
    }

    @Test
    void anArticleWithoutAnActIsProposedOnlyInActsThatHaveIt() {
        List<String> ids = reader.read("127-2-бап").orElseThrow().act().ids();

        assertThat(ids).extracting(HelplineActs::shortName).containsExactly("offences");
    }

    @Test
    void anActThatIsNotInTheBaseIsNamedButUnknown() {
        assertThat(reader.read("ст. 149 ГПК РК")).map(CitedPlaces::act).contains(new CitedAct.Unknown("ГПК"));
        assertThat(reader.read("ст. 149 закона о рекламе"))
                .map(CitedPlaces::act)
                .contains(new CitedAct.Unknown("закона о рекламе"));
    }

    @Test
    void aDashIsARangeOnlyWhereThereIsNoSuchArticle() {
        assertThat(reader.read("124-1 УК")).map(WrittenOut::targets).contains("124-1");
        assertThat(reader.read("124-126 УК")).map(WrittenOut::targets).contains("124..126");
        assertThat(reader.read("124-1 гпк")).map(WrittenOut::targets).contains("124-1");
    }

    @Test
    void theSameLettersMeanAnotherActInKazakhWording() {
        ActNames names =
                ActNames.of(List.of(new ActName("K1100000518", "", "", ""), new ActName("K2500000214", "", "", "")));
        CitationReader both = new CitationReader(names, (act, article) -> true);

        assertThat(both.read("ст. 62 СК").orElseThrow().act().ids()).startsWith("K1100000518");
        assertThat(both.read("СК 62-бап").orElseThrow().act().ids()).startsWith("K2500000214");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "акт 140",
                "указ 140",
                "тик 31",
                "стук 140",
                "ук 99999",
                "ук 8 701 123 45 67",
                "стать 140",
                "скан 66",
                "ақ 8",
                "до 18 тк",
                "тк 16 лет",
                "ук 2014",
                "140",
                "п. 5",
                "ч 2",
                "часть 2 пункт 1",
                "закон",
                "",
                " ",
                "№",
                "-",
                "ст",
                "бап",
                "ст. ч. п.",
                "127²"
            })
    void isNoCitation(String text) {
        assertThat(reader.read(text)).isEmpty();
    }

    @Test
    void anActAloneIsACitationOnlyWhenNothingElseIsSaid() {
        assertThat(reader.read("уголовный кодекс")).isPresent();
        assertThat(reader.read("уголовный кодекс для подростков")).isEmpty();
        assertThat(reader.read("что нового в 345-II")).map(CitedPlaces::whole).contains(false);
    }

    @Test
    void findsAllCitationsOfALongerText() {
        List<CitedPlaces> found = reader.readAll(
                "По ст. 139 УК РК наказывают за неуплату, по ч. 1 ст. 127 КоАП штрафуют; см. также статьи 138 и 141 КоБС.",
                null);

        assertThat(found)
                .extracting(citation -> WrittenOut.acts(citation) + ' ' + WrittenOut.targets(citation))
                .containsExactly("criminal 139", "offences 127 ч1", "family 138; 141");
    }

    @Test
    void citationsThatTouchAreReadApart() {
        assertThat(reader.readAll("ук 140, коап 127", null))
                .extracting(citation -> WrittenOut.acts(citation) + ' ' + WrittenOut.targets(citation))
                .containsExactly("criminal 140", "offences 127");
        assertThat(reader.readAll("ст. 140 УК, ст. 127 КоАП", null))
                .extracting(citation -> WrittenOut.acts(citation) + ' ' + WrittenOut.targets(citation))
                .containsExactly("criminal 140", "offences 127");
    }

    @Test
    void theSpanIsThatOfTheTextAsTyped() {
        String text = "сколько дадут по  ст. 140\u00a0УК РК , скажите";
        CitedPlaces citation = reader.read(text).orElseThrow();

        assertThat(text.substring(citation.start(), citation.end())).isEqualTo("по  ст. 140\u00a0УК РК ,");
        assertThat(citation.restOf(text)).isEqualTo("сколько дадут скажите");
    }

    @Test
    void aListOfPartsOfAListOfArticlesHasItsLimit() {
        String numbers = "1, ".repeat(80) + "2";
        Optional<CitedPlaces> citation = reader.read("ст " + numbers + " ч " + numbers + " п " + numbers + " УК");

        assertThat(citation)
                .hasValueSatisfying(places -> assertThat(places.targets()).hasSizeLessThanOrEqualTo(100));
    }
}
