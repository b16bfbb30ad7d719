package kz.senim.kb.importer.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import org.jspecify.annotations.Nullable;

/** What a document in Akoma Ntoso says of itself: of the work its number, date and kind, of the expression its language and date. */
final class AkomaNtosoMeta {
    private static final Pattern ADILET_ID = Pattern.compile("[A-Z][0-9A-Z_]{5,20}");

    private @Nullable Language language;
    private @Nullable LocalDate adopted;
    private @Nullable LocalDate edition;
    private @Nullable String number;
    private @Nullable String actId;
    private @Nullable ActKind kind;

    /** Reads the element that begins here, to its end. */
    void read(SafeXml xml) throws UnreadableSourceException {
        String level = "";
        int depth = 1;
        while (depth > 0 && xml.next()) {
            depth += xml.isStart() ? 1 : xml.isEnd() ? -1 : 0;
            if (!xml.isStart()) {
                continue;
            }
            String value = xml.attribute("value", "").strip();
            switch (xml.name()) {
                case "FRBRWork", "FRBRExpression", "FRBRManifestation", "FRBRItem" -> level = xml.name();
                case "FRBRlanguage" -> language = language(xml.attribute("language", ""));
                case "FRBRnumber" -> number = value.isEmpty() ? number : value;
                case "FRBRsubtype" -> kind = ActKind.of(value).orElse(kind);
                case "FRBRalias" -> actId = ADILET_ID.matcher(value).matches() ? value : actId;
                case "FRBRdate" -> date(level, xml.attribute("date", ""));
                default -> {
                    // Nothing that is asked for.
                }
            }
        }
    }

    private void date(String level, String told) {
        try {
            LocalDate day = LocalDate.parse(told);
            if (level.equals("FRBRWork")) {
                adopted = day;
            } else if (level.equals("FRBRExpression")) {
                edition = day;
            }
        } catch (DateTimeParseException e) {
            // No day: then the document does not say it, and whoever needs it says what is missing.
        }
    }

    private static @Nullable Language language(String code) {
        return switch (code) {
            case "rus" -> Language.RU;
            case "kaz" -> Language.KK;
            default -> Language.of(code).orElse(null);
        };
    }

    @Nullable
    Language language() {
        return language;
    }

    @Nullable
    LocalDate adopted() {
        return adopted;
    }

    @Nullable
    LocalDate edition() {
        return edition;
    }

    @Nullable
    String number() {
        return number;
    }

    @Nullable
    String actId() {
        return actId;
    }

    @Nullable
    ActKind kind() {
        return kind;
    }
}
