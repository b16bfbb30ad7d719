package kz.senim.kb.importer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Function;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ActRequisites;
import kz.senim.kb.legislation.EditionEvent;
import kz.senim.kb.legislation.EditionPublished;
import kz.senim.kb.legislation.EditionText;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.legislation.NewEdition;
import kz.senim.kb.legislation.PublishOutcome;
import kz.senim.kb.legislation.SourceFile;

/** One act in a base under test, its editions told by their days. */
final class LawBase {

    static final String ACT = "K1500000375";

    private final TestBase base;
    private final HeardEvents<EditionEvent> events = new HeardEvents<>();

    LawBase(TestBase base) {
        this.base = base;
    }

    PublishOutcome.Published publish(LocalDate date, EditionText text) {
        return (PublishOutcome.Published) with(law -> law.publish(edition(date, text)));
    }

    PublishOutcome.Published preview(LocalDate date, EditionText text) {
        return (PublishOutcome.Published) with(law -> law.preview(edition(date, text)));
    }

    void remove(LocalDate date) {
        with(law -> {
            law.removeEdition(ACT, Language.RU, date);
            return date;
        });
    }

    EditionText text(LocalDate day) {
        return with(law -> law.text(ACT, Language.RU, day));
    }

    /** The last edition told of. */
    EditionPublished heard() {
        return (EditionPublished) events.last();
    }

    long rows(String entity) {
        return count("select count(r) from " + entity + " r");
    }

    /** How many characters of law and notes the base holds. */
    long characters() {
        return count(
                        "select coalesce(sum(length(p.text) + length(p.heading) + length(p.groupHeadings)), 0) from Provision p")
                + count("select coalesce(sum(length(n.text)), 0) from ProvisionNote n");
    }

    <T> T with(Function<Legislation, T> work) {
        return base.call(entityManager ->
                work.apply(new Legislation(entityManager, events, new Journal(entityManager, new Acting()))));
    }

    private long count(String query) {
        return base.<Long>call(
                entityManager -> entityManager.createQuery(query, Long.class).getSingleResult());
    }

    private static NewEdition edition(LocalDate date, EditionText text) {
        return new NewEdition(
                new ActRequisites(
                        ACT,
                        ActKind.CODE,
                        "375-V",
                        LocalDate.of(2015, 10, 29),
                        "Предпринимательский кодекс",
                        "Кәсіпкерлік кодекс",
                        ForceStatus.IN_FORCE),
                Language.RU,
                date,
                text,
                new SourceFile(date + ".txt", date.toString().getBytes(StandardCharsets.UTF_8)),
                "lawyer",
                false);
    }
}
