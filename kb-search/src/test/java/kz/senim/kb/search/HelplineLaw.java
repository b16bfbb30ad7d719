package kz.senim.kb.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ActRequisites;
import kz.senim.kb.legislation.EditionText;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.legislation.NewEdition;
import kz.senim.kb.legislation.NoteKind;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.ProvisionKind;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.SourceFile;
import org.jspecify.annotations.Nullable;

/** An act of our own writing, told article by article: {@code law("Z1").titled(…).article("7", "Heading", "Text")}. */
public final class HelplineLaw {
    private final String id;
    private final Language language;
    private final List<ProvisionText> provisions = new ArrayList<>();
    private String titleRu = "О помощи детям";
    private String titleKk = "Балаларға көмек туралы";
    private ForceStatus status = ForceStatus.IN_FORCE;
    private @Nullable String chapter;
    private boolean sample;

    private HelplineLaw(String id, Language language) {
        this.id = id;
        this.language = language;
    }

    public static HelplineLaw russian(String id) {
        return new HelplineLaw(id, Language.RU);
    }

    public static HelplineLaw kazakh(String id) {
        return new HelplineLaw(id, Language.KK);
    }

    public HelplineLaw titled(String russian, String kazakh) {
        titleRu = russian;
        titleKk = kazakh;
        return this;
    }

    public HelplineLaw repealed() {
        status = ForceStatus.REPEALED;
        return this;
    }

    public HelplineLaw asSample() {
        sample = true;
        return this;
    }

    public HelplineLaw chapter(String number, String heading) {
        chapter = "chp_" + number;
        return add(null, ProvisionKind.CHAPTER, chapter, number, heading, "", ForceStatus.IN_FORCE, List.of());
    }

    public HelplineLaw article(String number, String heading, String text) {
        return article(number, heading, text, ForceStatus.IN_FORCE, List.of());
    }

    public HelplineLaw repealedArticle(String number, String heading, String text) {
        return article(number, heading, text, ForceStatus.REPEALED, List.of());
    }

    public HelplineLaw articleThatChanges(String number, String heading, String text, String on) {
        NoteText coming = new NoteText(
                NoteKind.COMING, "art_" + number, NoteText.BEFORE_HEADING, "Примечание ИЗПИ!", LocalDate.parse(on));
        return article(number, heading, text, ForceStatus.IN_FORCE, List.of(coming));
    }

    /** An article beside which a note of suspension stands. */
    public HelplineLaw suspendedArticle(String number, String heading, String text, String note, String until) {
        NoteText suspension = new NoteText(
                NoteKind.SUSPENSION, "art_" + number, NoteText.BEFORE_HEADING, note, LocalDate.parse(until));
        return article(number, heading, text, ForceStatus.IN_FORCE, List.of(suspension));
    }

    /** Publishes it for this date. */
    public void publish(EntityManager entityManager, String date) {
        new Legislation(entityManager, new UnheardEvent<>(), new Journal(entityManager, new Acting()))
                .publish(new NewEdition(
                        new ActRequisites(id, ActKind.LAW, "1-I", LocalDate.of(1999, 1, 1), titleRu, titleKk, status),
                        language,
                        LocalDate.parse(date),
                        new EditionText(provisions),
                        new SourceFile("act.txt", (id + language + date + provisions).getBytes(UTF_8)),
                        "lawyer",
                        sample));
    }

    private HelplineLaw article(
            String number, String heading, String text, ForceStatus articleStatus, List<NoteText> notes) {
        return add(chapter, ProvisionKind.ARTICLE, "art_" + number, number, heading, text, articleStatus, notes);
    }

    private HelplineLaw add(
            @Nullable String parent,
            ProvisionKind kind,
            String eId,
            String number,
            String heading,
            String text,
            ForceStatus rowStatus,
            List<NoteText> notes) {
        String label = language == Language.RU ? "Статья " + number + "." : number + "-бап.";
        provisions.add(new ProvisionText(eId, parent, kind, number, label, heading, text, rowStatus, notes));
        return this;
    }
}
