package kz.senim.kb.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.legislation.EditionText;
import kz.senim.kb.legislation.PublishOutcome;

/**
 * A code of a thousand articles in edition after edition. Every day four editions are enough; {@code kb bench editions}
 * asks for all twenty by {@code kb.editions} and has the measurements told.
 */
class TwentyEditionsTest {

    private static final int EDITIONS = Integer.getInteger("kb.editions", 4);
    private static final int UNDONE = Math.min(5, EDITIONS - 1);
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    /** What the base held before an edition was published. */
    private record Held(long provisions, long notes) {

        static Held by(LawBase law) {
            return new Held(law.rows("Provision"), law.rows("ProvisionNote"));
        }
    }

    @OnEveryDatabase
    void everyDateReadsItsOwnTextAndEveryEditionCanBeUndone(TestBase base) {
        LawBase law = new LawBase(base);
        ToldFigures told = new ToldFigures(base);
        EditionText first =
                Corpus.parsed("rus/code_of_administrative_offenses.txt").text();
        GrowingCode code = new GrowingCode(first);
        TreeMap<LocalDate, EditionText> texts = new TreeMap<>();
        texts.put(FIRST, first);
        long began = System.nanoTime();
        law.publish(FIRST, first);
        long laid = ToldFigures.since(began);
        told.tell("first edition", "", law.rows("Provision"), law.rows("ProvisionNote"), law.characters(), "", laid);
        Deque<Held> before = new ArrayDeque<>();
        for (int edition = 1; edition <= EDITIONS; edition++) {
            LocalDate date = FIRST.plusMonths(edition);
            texts.put(date, code.next());
            Held held = Held.by(law);
            long characters = law.characters();
            before.push(held);
            began = System.nanoTime();
            PublishOutcome.Published preview = law.preview(date, texts.get(date));
            long previewed = ToldFigures.since(began);
            began = System.nanoTime();
            PublishOutcome.Published outcome = law.publish(date, texts.get(date));
            long accepted = ToldFigures.since(began);
            assertThat(new HashSet<>(outcome.changes())).isEqualTo(code.changes());
            assertThat(preview).isEqualTo(outcome);
            Held now = Held.by(law);
            told.tell(
                    "edition " + edition,
                    code.changes().size(),
                    now.provisions() - held.provisions(),
                    now.notes() - held.notes(),
                    law.characters() - characters,
                    previewed,
                    accepted);
            // a removed article opens no row
            assertThat(now.provisions() - held.provisions())
                    .isEqualTo(code.changes().size() - 2L);
        }
        assertEveryDayIsExact(law, texts);
        for (int undone = 1; undone <= UNDONE; undone++) {
            LocalDate date = texts.lastKey();
            began = System.nanoTime();
            law.remove(date);
            told.tell("undo of edition " + (EDITIONS + 1 - undone), "", "", "", "", "", ToldFigures.since(began));
            texts.remove(date);
            assertThat(Held.by(law)).isEqualTo(before.pop());
            assertEveryDayIsExact(law, texts);
            assertThat(law.text(date)).isEqualTo(texts.lastEntry().getValue());
        }
    }

    private static void assertEveryDayIsExact(LawBase law, Map<LocalDate, EditionText> texts) {
        Iterator<LocalDate> dates = texts.keySet().iterator();
        while (dates.hasNext()) {
            LocalDate date = dates.next();
            // one comparison, so that a failure does not print a whole code
            assertThat(law.text(date).equals(texts.get(date)))
                    .as("the text on %s", date)
                    .isTrue();
        }
    }
}
