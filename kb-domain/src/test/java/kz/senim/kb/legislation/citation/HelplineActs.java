package kz.senim.kb.legislation.citation;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The acts a helpline's base usually holds, as far as names and numbers of articles go. */
final class HelplineActs {

    private static final String RK = " Республики Казахстан";
    private static final String KR = "Қазақстан Республикасының ";

    static final String CRIMINAL = "K1400000226";
    static final String FAMILY = "K1100000518";

    /** Short names used in {@code citations.tsv}, with the id, titles, number and last article of each act. */
    private record Sample(String shortName, ActName act, int lastArticle) {}

    private static final List<Sample> ACTS = List.of(
            sample(
                    "civil",
                    "K940001000_",
                    "Гражданский кодекс" + RK + " (Общая часть)",
                    KR + "Азаматтық кодексі (Жалпы бөлім)",
                    "268-XIII",
                    405),
            sample("constitution", "K950001000_", "Конституция" + RK, KR + "Конституциясы", "", 99),
            sample("criminal", CRIMINAL, "Уголовный кодекс" + RK, KR + "Қылмыстық кодексі", "226-V", 467),
            sample(
                    "offences",
                    "K1400000235",
                    "Кодекс" + RK + " об административных правонарушениях",
                    KR + "Әкімшілік құқық бұзушылық туралы кодексі",
                    "235-V",
                    920),
            sample(
                    "family",
                    FAMILY,
                    "Кодекс" + RK + " «О браке (супружестве) и семье»",
                    "«Неке (ерлі-зайыптылық) және" + " отбасы туралы» " + KR + "Кодексі",
                    "518-IV",
                    285),
            sample(
                    "health",
                    "K2000000360",
                    "Кодекс" + RK + " «О здоровье народа и системе здравоохранения»",
                    "«Халық" + " денсаулығы және денсаулық сақтау жүйесі туралы» " + KR + "Кодексі",
                    "360-VI",
                    276),
            sample("labour", "K1500000414", "Трудовой кодекс" + RK, KR + "Еңбек кодексі", "414-V", 204),
            sample("social", "K2300000224", "Социальный кодекс" + RK, KR + "Әлеуметтік кодексі", "224-VII", 273),
            sample(
                    "procedure",
                    "K1400000231",
                    "Уголовно-процессуальный кодекс" + RK,
                    KR + "Қылмыстық-процестік кодексі",
                    "231-V",
                    678),
            sample(
                    "child",
                    "Z020000345_",
                    "О правах ребенка в Республике Казахстан",
                    "Қазақстан Республикасындағы" + " баланың құқықтары туралы",
                    "345",
                    53),
            sample("education", "Z070000319_", "Об образовании", "Білім туралы", "319-III", 68),
            sample("housing", "Z970000094_", "О жилищных отношениях", "Тұрғын үй қатынастары туралы", "94", 121),
            sample(
                    "data",
                    "Z1300000094",
                    "О персональных данных и их защите",
                    "Дербес деректер және оларды қорғау" + " туралы",
                    "94-V",
                    32),
            sample(
                    "consumers",
                    "Z100000274_",
                    "О защите прав потребителей",
                    "Тұтынушылардың құқықтарын қорғау туралы",
                    "274-IV",
                    45),
            sample("traffic", "Z1400000194", "О дорожном движении", "Жол жүрісі туралы", "194-V", 99),
            sample(
                    "business",
                    "K1500000375",
                    "Предпринимательский кодекс" + RK,
                    KR + "Кәсіпкерлік кодексі",
                    "375-V",
                    324));

    /** Articles put between others. */
    private static final Map<String, Set<String>> INSERTED = Map.ofEntries(
            entry(CRIMINAL, Set.of("120-1", "124-1", "188-1", "217-1")),
            entry("K1400000235", Set.of("73-1", "73-2", "73-3", "127-1", "127-2", "434-1", "434-2")),
            entry(FAMILY, Set.of("30-1", "60-1")),
            entry("Z020000345_", Set.of("7-1", "35-1")),
            entry("Z070000319_", Set.of("5-1", "8-2", "47-1")));

    private HelplineActs() {}

    static CitationReader reader() {
        return new CitationReader(ActNames.of(ACTS.stream().map(Sample::act).toList()), HelplineActs::exists);
    }

    static String shortName(String actId) {
        return ACTS.stream()
                .filter(sample -> sample.act().id().equals(actId))
                .map(Sample::shortName)
                .findFirst()
                .orElseThrow();
    }

    private static boolean exists(String actId, String article) {
        if (article.indexOf('-') >= 0) {
            return INSERTED.getOrDefault(actId, Set.of()).contains(article);
        }
        int number = Integer.parseInt(article);
        return ACTS.stream()
                .anyMatch(sample -> sample.act().id().equals(actId) && number >= 1 && number <= sample.lastArticle());
    }

    private static Sample sample(
            String shortName, String id, String titleRu, String titleKk, String number, int lastArticle) {
        return new Sample(shortName, new ActName(id, titleRu, titleKk, number), lastArticle);
    }
}
