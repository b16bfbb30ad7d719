package kz.senim.kb.importer.parse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.Paragraph;
import kz.senim.kb.legislation.ProvisionKind;

/**
 * What a note says it is about: «В подпункт 2) пункта 1 статьи 744 предусматривается изменение …».
 *
 * @param article the article it names; empty where it names none
 * @param point the point (or numbered part) it names
 * @param subpoint the sub-point it names
 * @param group the heading above articles it names, where that is its subject
 */
record NoteSubject(String article, String point, String subpoint, Optional<Group> group) {

    /** A heading above articles: its kind and number. */
    record Group(ProvisionKind kind, String number) {

        boolean heads(OpenProvision row) {
            return row.kind == kind && row.number.equals(number);
        }
    }

    private static final int LONGEST = 300;
    private static final Pattern WORD = Pattern.compile("^(?:[СC]носка|Ескерту)\\s?[.:]\\s?");
    private static final String N = "(\\d{1,4}(?:-\\d{1,3})*)";
    private static final Pattern END_RU = Pattern.compile(
            "предусм|ввод[ия]тся|вступа|приостан|действу|действов|исключен| с измен|дополнен|в редакции|Закон|изложен");
    private static final Pattern END_KK =
            Pattern.compile("көзделген|[-–] ҚР|жаңа редакц|өзгер[іi]с|толықтыр|ал(?:ын)?ып таста|тоқтат");
    private static final Pattern ARTICLE_RU = Pattern.compile("[Сс]тать(?:я|ю|и|е)\\s" + N);
    private static final Pattern POINT_RU =
            Pattern.compile("(?<![Дд])(?:[Пп]ункт)(?:а|у|ы|е|ов)?\\s" + N + "(?!\\))(?!\\d)");
    private static final Pattern PART_RU =
            Pattern.compile("(?:[Чч]аст(?:ь|и|ью)|[Чч]\\.)\\s?(?:" + N + "|([а-я]{5,14}))");
    private static final Pattern SUBPOINT_RU =
            Pattern.compile("(?:[Пп]одпункт|[Пп]ункт)(?:а|у|ы|е|ов)?\\s" + N + "\\)");
    private static final Pattern GROUP_RU = Pattern.compile(
            "^(?:Заголовок |В |В заголовок |Наименование )?([Гг]лав(?:а|у|ы)|[Пп]араграф(?:а|у)?|[Рр]аздел(?:а|у)?)\\s"
                    + N);
    private static final Pattern ARTICLE_KK = Pattern.compile(N + "\\s?-?\\s?бап(?!пен)");
    private static final Pattern POINT_KK = Pattern.compile(N + "\\s?-?\\s?тарма[қғ](?!ш)(?!пен)");
    private static final Pattern PART_KK = Pattern.compile("(\\p{L}+нш[іi]|" + N + "\\s?-?) бөл[іi][кг](?!пен)");
    private static final Pattern SUBPOINT_KK = Pattern.compile(N + "\\)(?:,? [\\d-]+\\))*\\s?тармақша(?!\\p{L}*мен)");
    private static final Pattern GROUP_KK = Pattern.compile("^" + N + "\\s?-\\s?(тарау|параграф|бөл[іi]м)");
    private static final Map<String, String> ORDINALS = Map.ofEntries(
            Map.entry("перв", "1"),
            Map.entry("втор", "2"),
            Map.entry("трет", "3"),
            Map.entry("четверт", "4"),
            Map.entry("пят", "5"),
            Map.entry("шест", "6"),
            Map.entry("седьм", "7"),
            Map.entry("восьм", "8"),
            Map.entry("девят", "9"),
            Map.entry("десят", "10"),
            Map.entry("бірін", "1"),
            Map.entry("екін", "2"),
            Map.entry("үшін", "3"),
            Map.entry("төртін", "4"),
            Map.entry("бесін", "5"),
            Map.entry("алтын", "6"),
            Map.entry("жетін", "7"),
            Map.entry("сегізін", "8"),
            Map.entry("тоғызын", "9"),
            Map.entry("оныншы", "10"));

    /** Reads the subject of a note's body. */
    static NoteSubject of(String body, Language language) {
        boolean russian = language == Language.RU;
        String plain = WORD.matcher(body.length() <= LONGEST ? body : body.substring(0, LONGEST))
                .replaceFirst("");
        Matcher end = (russian ? END_RU : END_KK).matcher(plain);
        // In Kazakh «өзгеріс» may stand before what is changed; the subject is all that precedes the verb.
        String subject = Homoglyphs.toCyrillic(end.find() ? plain.substring(0, end.start()) : plain);
        String wholePoint = first(russian ? POINT_RU : POINT_KK, subject);
        String part = wholePoint.isEmpty() ? part(russian ? PART_RU : PART_KK, subject) : "";
        return new NoteSubject(
                first(russian ? ARTICLE_RU : ARTICLE_KK, subject),
                wholePoint.isEmpty() ? part : wholePoint,
                first(russian ? SUBPOINT_RU : SUBPOINT_KK, subject),
                group(subject, russian));
    }

    /** The eId of the unit it names in a provision; the provision's own where it names none. */
    String anchorIn(String eId, List<Paragraph> paragraphs, int position) {
        if (position == NoteText.BEFORE_HEADING || point.isEmpty() && subpoint.isEmpty()) {
            return eId;
        }
        String base = eId;
        if (!point.isEmpty()) {
            base = nearest(paragraphs, position, 1, point, eId + "__para_" + point);
        }
        if (subpoint.isEmpty()) {
            return base;
        }
        String wanted = "__subpara_" + subpoint;
        if (!point.isEmpty()) {
            return base + wanted;
        }
        String above = position == 0 || position > paragraphs.size()
                ? eId
                : paragraphs.get(position - 1).eId();
        int cut = above.indexOf("__subpara_");
        String virtual = (cut >= 0 ? above.substring(0, cut) : above.replaceFirst("__al_\\d+$", "")) + wanted;
        return nearest(paragraphs, position, 2, subpoint, virtual);
    }

    private static String nearest(
            List<Paragraph> paragraphs, int position, int level, String number, String otherwise) {
        for (int i = position; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).level() == level && paragraphs.get(i).number().equals(number)) {
                return paragraphs.get(i).eId();
            }
        }
        for (int i = Math.min(position, paragraphs.size()) - 1; i >= 0; i--) {
            if (paragraphs.get(i).level() == level && paragraphs.get(i).number().equals(number)) {
                return paragraphs.get(i).eId();
            }
        }
        return otherwise;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Objects.requireNonNullElse(matcher.group(1), "") : "";
    }

    private static String part(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return "";
        }
        for (int group = matcher.groupCount(); group >= 1; group--) {
            String found = matcher.group(group);
            if (found != null && !found.isEmpty()) {
                return Character.isDigit(found.charAt(0)) ? found.replaceAll("[^\\d-]|-$", "") : ordinal(found);
            }
        }
        return "";
    }

    private static String ordinal(String word) {
        return ORDINALS.entrySet().stream()
                .filter(entry -> word.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Optional<Group> group(String subject, boolean russian) {
        Matcher matcher = (russian ? GROUP_RU : GROUP_KK).matcher(subject);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String word = String.valueOf(matcher.group(russian ? 1 : 2)).toLowerCase(Locale.ROOT);
        String number = String.valueOf(matcher.group(russian ? 2 : 1));
        ProvisionKind kind = word.startsWith("глав") || word.startsWith("тарау")
                ? ProvisionKind.CHAPTER
                : word.startsWith("параграф") ? ProvisionKind.SECTION : ProvisionKind.PART;
        return Optional.of(new Group(kind, number));
    }
}
