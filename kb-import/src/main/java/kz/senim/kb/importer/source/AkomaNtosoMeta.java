package kz.senim.kb.importer.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.regex.Pattern;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ForceStatus;
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
    private @Nullable Requisites own;
    private String titleRu = "";
    private String titleKk = "";

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
                case "FRBRdate" -> date(level, xml.attribute("name", ""), xml.attribute("date", ""));
                case "act" -> readOwn(xml);
                default -> {
                    // Nothing that is asked for.
                }
            }
        }
    }

    /** What a document of our own writing says more exactly than the standard's elements can. */
    private void readOwn(SafeXml xml) {
        String id = xml.attribute("id", "");
        if (id.isEmpty()) {
            return;
        }
        titleRu = xml.attribute("titleRu", "");
        titleKk = xml.attribute("titleKk", "");
        own = new Requisites(
                null,
                ActKind.of(xml.attribute("kind", "")).orElse(kind),
                xml.attribute("number", ""),
                day(xml.attribute("adopted", "")),
                Arrays.stream(ForceStatus.values())
                        .filter(status -> status.code().equals(xml.attribute("status", "")))
                        .findFirst()
                        .orElse(null),
                id,
                edition);
    }

    /** The requisites of a document of our own writing; null for one of another's. */
    @Nullable
    Requisites own() {
        if (own == null) {
            return null;
        }
        String title = language == Language.KK ? titleKk : titleRu;
        return new Requisites(
                title.isEmpty() ? null : title,
                own.kind(),
                own.number(),
                own.adopted(),
                own.status(),
                own.actId(),
                edition);
    }

    private static @Nullable LocalDate day(String told) {
        try {
            return LocalDate.parse(told);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void date(String level, String name, String told) {
        try {
            LocalDate day = LocalDate.parse(told);
            if (level.equals("FRBRWork")) {
                adopted = name.equals("edition") ? adopted : day;
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
