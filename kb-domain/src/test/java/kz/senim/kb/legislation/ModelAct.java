package kz.senim.kb.legislation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.senim.kb.language.Language;
import org.jspecify.annotations.Nullable;

/** A small invented act for tests: its articles are told as {@code number=text}, with notes after a bar. */
final class ModelAct {

    static final String ID = "Z990000001_";

    private ModelAct() {}

    static EditionText text(String... articles) {
        List<ProvisionText> provisions = new ArrayList<>();
        provisions.add(new ProvisionText(
                "chp_1",
                null,
                ProvisionKind.CHAPTER,
                "1",
                "Глава 1.",
                "Права ребенка",
                "",
                ForceStatus.IN_FORCE,
                List.of()));
        for (String article : articles) {
            provisions.add(article(article));
        }
        return new EditionText(provisions);
    }

    private static ProvisionText article(String told) {
        String number = told.substring(0, told.indexOf('='));
        String[] textAndNotes = told.substring(told.indexOf('=') + 1).split("\\|");
        String eId = "art_" + number;
        List<NoteText> notes =
                Arrays.stream(textAndNotes).skip(1).map(note -> note(eId, note)).toList();
        return new ProvisionText(
                eId,
                "chp_1",
                ProvisionKind.ARTICLE,
                number,
                "Статья " + number + ".",
                "О праве " + number,
                textAndNotes[0],
                ForceStatus.IN_FORCE,
                notes);
    }

    /** {@code !day} is a change to come on that day, {@code ~day} a suspension until it. */
    private static NoteText note(String eId, String told) {
        return switch (told.charAt(0)) {
            case '!' -> dated(NoteKind.COMING, eId, told);
            case '~' -> dated(NoteKind.SUSPENSION, eId, told);
            default -> new NoteText(NoteKind.AMENDMENT, eId, 1, told, null);
        };
    }

    private static NoteText dated(NoteKind kind, String eId, String told) {
        return new NoteText(kind, eId, NoteText.BEFORE_HEADING, told, LocalDate.parse(told.substring(1)));
    }

    static NewEdition edition(Language language, String date, EditionText text) {
        return edition(language, date, text, ForceStatus.IN_FORCE);
    }

    static NewEdition edition(Language language, String date, EditionText text, @Nullable ForceStatus status) {
        return new NewEdition(
                new ActRequisites(
                        ID,
                        ActKind.LAW,
                        "1-I",
                        LocalDate.of(1999, 1, 1),
                        "О помощи детям",
                        "Балаларға көмек туралы",
                        status),
                language,
                LocalDate.parse(date),
                text,
                new SourceFile("act.txt", (date + text).getBytes(StandardCharsets.UTF_8)),
                "lawyer",
                false);
    }
}
