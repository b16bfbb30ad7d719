package kz.senim.kb.importer.paper;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ActRequisites;
import org.jspecify.annotations.Nullable;

/** What a document says besides the law's own words, in the language of the law. */
final class PaperWords {
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final List<String> MONTHS_RU = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    private static final List<String> MONTHS_KK = List.of(
            "қаңтардағы",
            "ақпандағы",
            "наурыздағы",
            "сәуірдегі",
            "мамырдағы",
            "маусымдағы",
            "шілдедегі",
            "тамыздағы",
            "қыркүйектегі",
            "қазандағы",
            "қарашадағы",
            "желтоқсандағы");

    private final Language language;
    private final ResourceBundle bundle;

    PaperWords(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "kz.senim.kb.importer.paper.words",
                Locale.forLanguageTag(language.code()),
                PaperWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    /** {@code 04.04.2026}, as documents of Kazakhstan write it; in Kazakh with the word for a year. */
    String day(LocalDate day) {
        return day.format(DIGITS) + (language == Language.KK ? " ж." : "");
    }

    /** The line that identifies an act as publishers print it below the title; null where its day is not known. */
    @Nullable
    String requisites(ActRequisites act) {
        LocalDate adopted = act.adopted();
        if (adopted == null) {
            return null;
        }
        String number = act.number().isEmpty() ? "" : say("number", act.number());
        boolean named = act.kind() == ActKind.LAW || act.kind() == ActKind.CODE || act.kind() == ActKind.CONSTITUTION;
        return say("act." + (named ? act.kind().code() : "other"), inWords(adopted), number);
    }

    private String inWords(LocalDate day) {
        int month = day.getMonthValue() - 1;
        return language == Language.RU
                ? day.getDayOfMonth() + " " + MONTHS_RU.get(month) + " " + day.getYear() + " года"
                : day.getYear() + " жылғы " + day.getDayOfMonth() + " " + MONTHS_KK.get(month);
    }
}
