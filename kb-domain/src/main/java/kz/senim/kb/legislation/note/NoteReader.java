package kz.senim.kb.legislation.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.NoteKind;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.NotedDay;
import kz.senim.kb.legislation.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Reads editor's notes, in both languages, as adilet.zan.kz writes them: «Сноска. Статья 120 с изменениями, внесенными
 * законами РК от … № … (вводится в действие …); от …», «9) тармақшаға өзгеріс енгізу көзделген – ҚР … Заңымен». What a
 * note says of one law reaches up to the next law it names; the verb goes on until another stands.
 */
public final class NoteReader {
    private static final Pattern ANNOUNCEMENT =
            Pattern.compile("^(?:Примечани[ея] (?:ИЗПИ|РЦПИ)\\s?!?|(?:ЗҚАИ|РҚАО|РКАО)-ның ескертпесі\\s?!?)\\s*");
    /** Where to read on is no change. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("Порядок введени[ея] в действие|[^(]{0,80}қолданысқа енгізілу тәртібін");

    private static final Pattern EVERYWHERE =
            Pattern.compile("(?:[Пп]о (?:всему )?тексту|В тексте|[Бб]үкіл мәтін|мәтін бойынша|Мәтінде)");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|«[^»]*»|“[^”]*”");
    /** Where in the changing law the change stands says nothing of what is changed. */
    private static final Pattern BY_PLACE = Pattern.compile(
            "(?:внесе\\p{L}+|предусмотренн?\\p{L}+|согласно|в соответствии со?|на основании) (?:(?:пункт\\p{L}+|п\\.|подпункт\\p{L}+|пп\\.) ?\\S+ )?(?:стать\\p{L}+|ст\\.) ?\\d[\\d-]*(?: (?:Трудового|Предпринимательского|Уголовно\\S*|Социального|Гражданск\\S+))?");

    private static final Pattern REMOVED =
            Pattern.compile("^\\(?(\\d{1,4}(?:-\\d{1,3})*)([.)])?(?:\\s?[-–,и]\\s?(\\d{1,4}(?:-\\d{1,3})*)([.)]))?");
    private static final Pattern DAY = Pattern.compile("(?<!\\p{L})(?:с|до) (" + NotedDay.FORM + ")(?: года| г\\.)?|("
            + NotedDay.FORM + ")(?:\\s?ж\\.)?\\s*(?:бастап|дейін)");
    private static final Pattern SUCCESSOR = Pattern.compile(
            "(?:[Сс]м\\.|[Сс]читать|заменен\\p{L}*)\\s+(?:стать\\p{L}*|ст\\.)\\s*(\\d{1,4}(?:-\\d{1,3})*)|(\\d{1,4}(?:-\\d{1,3})*)-?\\s?бап\\p{L}* қараңыз");
    private static final Pattern CARRYING = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(?:сноск\\p{L}|ескерту|примечани[ея]|закон\\p{L}*|кодекс\\p{L}*|конституци\\p{L}*"
                    + "|указ\\p{L}*|республики казахстан|рк|қр|заң\\p{L}*|кодексі\\p{L}*|конституциялық|нормативн\\p{L}*|постановлени\\p{L}*|суд\\p{L}*|совет\\p{L}*"
                    + "|в соответстви\\p{L}*|соответственно|сәйкес|внес\\p{L}*|енгіз\\p{L}*|новой|новая|предусм\\p{L}*|көзделген|изложен\\p{L}*|действие|действует|текст\\p{L}*|слов\\p{L}*|признан\\p{L}*"
                    + "|настоящ\\p{L}*|осы|см|до|дейін|бастап|от|с|со|в|во|на|и|же|жаңа|сөз\\p{L}*|деген|ауыстыру|мәтін\\p{L}*|бойынша|бүкіл|по|стать[яюи]|глава|заголов\\p{L}*|кіріспе\\p{L}*|тақырып\\p{L}*|тарау\\p{L}*|порядок введения|всему|тиісінше)(?![\\p{L}\\d])");
    private static final Map<ChangeKind, Pattern> VERBS = verbs();

    private NoteReader() {}

    /**
     * Reads a note.
     *
     * @param note the note
     * @param provision the eId of the provision it stands beside
     * @param paragraphs that provision's own
     * @param language the language it is written in
     */
    public static NoteReading read(NoteText note, String provision, List<Paragraph> paragraphs, Language language) {
        String whole = note.text().replace('\n', ' ');
        Matcher announcement = ANNOUNCEMENT.matcher(FoldedText.of(whole));
        String words = announcement.find() ? whole.substring(announcement.end()) : whole;
        String folded = FoldedText.of(words);
        if (ELSEWHERE.matcher(folded).lookingAt()) {
            return new NoteReading(List.of(), "", folded);
        }
        UnitAddresses addresses = new UnitAddresses(note, provision, paragraphs, language);
        List<LawMention> laws = LawMention.all(words, folded);
        StringBuilder rest = new StringBuilder(folded);
        laws.forEach(law -> blank(rest, law.start(), law.end()));
        String outside = rest.toString();
        List<NotedChange> changes = new ArrayList<>();
        ChangeKind kind = null;
        List<String> units = List.of(note.anchor());
        int from = 0;
        for (LawMention law : laws) {
            String said = unquoted(outside.substring(from, law.start()));
            ChangeKind verb = verb(said);
            if (verb != null || kind == null) {
                kind = verb != null ? verb : otherwise(note.kind());
                units = unitsOf(note, said, language, addresses);
            } else if (kind == ChangeKind.ADDITION && units.contains(provision)) {
                // An article is added once; what follows in the list changed it.
                kind = ChangeKind.CHANGE;
            }
            changes.add(
                    new NotedChange(kind, units, law.law(), entry(law, said, unquoted(outside.substring(law.end())))));
            from = law.end();
        }
        if (changes.isEmpty()) {
            String said = unquoted(outside);
            ChangeKind verb = verb(said);
            if (verb != null && (note.kind() != NoteKind.AMENDMENT || day(said) != null)) {
                ChangingLaw untold = new ChangingLaw(null, "", "");
                changes.add(new NotedChange(
                        verb, unitsOf(note, said, language, addresses), untold, new EntryIntoForce(day(said), "")));
            }
        }
        String successor = note.kind() == NoteKind.REPEAL ? successor(outside) : "";
        return new NoteReading(changes, successor, remainder(unquoted(outside), note.kind(), language));
    }

    private static List<String> unitsOf(NoteText note, String said, Language language, UnitAddresses addresses) {
        if (EVERYWHERE.matcher(said).find()) {
            return List.of();
        }
        if (note.kind() == NoteKind.REPEAL) {
            Matcher removed = REMOVED.matcher(said);
            if (removed.find()) {
                return removedUnits(note.anchor(), removed);
            }
        }
        Matcher suspended =
                Objects.requireNonNull(VERBS.get(ChangeKind.SUSPENSION)).matcher(said);
        // What follows tells in which cases.
        String subject = language == Language.RU && suspended.find() ? said.substring(0, suspended.start()) : said;
        return addresses.of(NamedUnit.all(subject, language));
    }

    /** «5) исключен», «3) – 7) исключены»: the anchor, and those up to the last. */
    private static List<String> removedUnits(String anchor, Matcher removed) {
        String first = Objects.requireNonNull(removed.group(1));
        String last = removed.group(3);
        if (last == null || !anchor.endsWith("_" + first)) {
            return List.of(anchor);
        }
        String stem = anchor.substring(0, anchor.length() - first.length());
        List<String> units = new ArrayList<>(List.of(anchor));
        String counted = last.startsWith(first + "-") ? last.substring(first.length() + 1) : last;
        String base = last.startsWith(first + "-") ? stem + first + "-" : stem;
        if (counted.matches("\\d{1,3}") && (first.matches("\\d{1,3}") || !base.equals(stem))) {
            int start = base.equals(stem) ? Integer.parseInt(first) + 1 : 1;
            for (int number = start; number <= Integer.parseInt(counted); number++) {
                units.add(base + number);
            }
        } else {
            units.add(stem + last);
        }
        return units;
    }

    private static EntryIntoForce entry(LawMention law, String before, String after) {
        if (law.entry().day() != null) {
            return law.entry();
        }
        LocalDate first = day(before);
        LocalDate day = first != null || !after.strip().startsWith("бастап") ? first : day(after);
        return day == null ? law.entry() : new EntryIntoForce(day, law.entry().words());
    }

    private static @Nullable LocalDate day(String said) {
        Matcher matcher = DAY.matcher(said);
        if (!matcher.find()) {
            return null;
        }
        return NotedDay.of(Objects.requireNonNull(matcher.group(1) != null ? matcher.group(1) : matcher.group(2)));
    }

    private static @Nullable ChangeKind verb(String said) {
        if (find(ChangeKind.RULING, said) >= 0) {
            return ChangeKind.RULING;
        }
        ChangeKind last = null;
        int at = -1;
        for (ChangeKind kind : VERBS.keySet()) {
            int place = find(kind, said);
            if (place > at) {
                at = place;
                last = kind;
            }
        }
        return last;
    }

    private static int find(ChangeKind kind, String said) {
        Matcher matcher = Objects.requireNonNull(VERBS.get(kind)).matcher(said);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }

    private static ChangeKind otherwise(NoteKind kind) {
        return switch (kind) {
            case REPEAL -> ChangeKind.EXCLUSION;
            case SUSPENSION -> ChangeKind.SUSPENSION;
            case AMENDMENT, COMING -> ChangeKind.CHANGE;
        };
    }

    private static String successor(String said) {
        Matcher matcher = SUCCESSOR.matcher(said);
        return matcher.find() ? "art_" + (matcher.group(1) != null ? matcher.group(1) : matcher.group(2)) : "";
    }

    private static String unquoted(String said) {
        return BY_PLACE.matcher(QUOTED.matcher(said).replaceAll(" ")).replaceAll(" ");
    }

    private static String remainder(String outside, NoteKind kind, Language language) {
        StringBuilder rest = new StringBuilder(outside);
        Matcher removed = REMOVED.matcher(outside);
        if (kind == NoteKind.REPEAL && removed.find()) {
            blank(rest, removed.start(), removed.end());
        }
        for (Matcher day = DAY.matcher(rest.toString()); day.find(); ) {
            blank(rest, day.start(), day.end());
        }
        NamedUnit.all(rest.toString(), language).forEach(unit -> blank(rest, unit.start(), unit.end()));
        String left = rest.toString();
        for (Pattern verb : VERBS.values()) {
            left = verb.matcher(left).replaceAll(" ");
        }
        return CARRYING.matcher(left)
                .replaceAll(" ")
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }

    private static Map<ChangeKind, Pattern> verbs() {
        Map<ChangeKind, Pattern> verbs = new EnumMap<>(ChangeKind.class);
        verbs.put(
                ChangeKind.EXCLUSION,
                Pattern.compile(
                        "[Ии]сключ\\p{L}*|[Уу]трат\\p{L}* силу|[Дд]ействовал[аио]?(?!\\p{L})|[Аа]л(?:ын)?ып таст\\p{L}*|[Кк]үші жойыл\\p{L}*|қолданыста болды"));
        verbs.put(ChangeKind.ADDITION, Pattern.compile("дополн\\p{L}*|толықтыр\\p{L}*"));
        verbs.put(ChangeKind.NEW_WORDING, Pattern.compile("редакци\\p{L}*|изложен\\p{L}*"));
        verbs.put(
                ChangeKind.SUSPENSION,
                Pattern.compile("приостановлен\\p{L}*|тоқтат\\p{L}* тұр\\p{L}*|тоқтатыл\\p{L}*"));
        verbs.put(ChangeKind.ENTRY, Pattern.compile("вступа\\p{L}+ в силу|[Вв]водится в действие"));
        verbs.put(
                ChangeKind.RULING,
                Pattern.compile(
                        "постановлени\\p{L}* Конституционного|нормативтік қаулы\\p{L}*|Конституциялық (?:Сот|Кеңес)\\p{L}*"));
        verbs.put(
                ChangeKind.CHANGE,
                Pattern.compile("изменени\\p{L}*|өзгер\\p{L}*|заменить|заменен\\p{L}*|считать|ауыстыр\\p{L}*"));
        return verbs;
    }
}
