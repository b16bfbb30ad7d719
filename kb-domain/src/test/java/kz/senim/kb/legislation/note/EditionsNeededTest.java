package kz.senim.kb.legislation.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ActRequisites;
import kz.senim.kb.legislation.EditionEvent;
import kz.senim.kb.legislation.EditionText;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.legislation.NewEdition;
import kz.senim.kb.legislation.NoteKind;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.ProvisionKind;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.SilentEvent;
import kz.senim.kb.legislation.SourceFile;
import kz.senim.kb.legislation.note.NeededEdition.State;

class EditionsNeededTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @OnEveryDatabase
    void tellsWhatIsOverdueWhatIsNearAndWhatNamesNoDay(TestBase base) {
        publish(
                base,
                "2026-01-01",
                ForceStatus.IN_FORCE,
                "вводится в действие по истечении шести месяцев после дня его первого официального опубликования",
                "вводится в действие с 01.01.2028",
                "вводится в действие с 01.02.2027",
                "вводится в действие с 01.04.2026");
        List<NeededEdition> needed = list(base);
        assertThat(needed)
                .extracting(NeededEdition::state)
                .containsExactly(State.OVERDUE, State.SOON, State.LATER, State.UNDATED);
        assertThat(needed.get(0).provision().getArticle()).isEqualTo("4");
        assertThat(needed.get(0).told().change().law().number()).isEqualTo("242-VIII");
        assertThat(needed.get(0).edition()).isEqualTo("2026-01-01");
    }

    @OnEveryDatabase
    void aNewEditionWithoutTheNoteIsNotNeededAgain(TestBase base) {
        publish(base, "2026-01-01", ForceStatus.IN_FORCE, "вводится в действие с 01.04.2026");
        publish(base, "2026-05-01", ForceStatus.IN_FORCE);
        assertThat(list(base)).isEmpty();
    }

    @OnEveryDatabase
    void aRepealedActNeedsNoEdition(TestBase base) {
        publish(base, "2026-01-01", ForceStatus.REPEALED, "вводится в действие с 01.04.2026");
        assertThat(list(base)).isEmpty();
    }

    private static List<NeededEdition> list(TestBase base) {
        return base.call(entityManager -> {
            List<NeededEdition> needed = new EditionsNeeded(entityManager).list(TODAY, 90);
            needed.forEach(one -> one.act().getTitleRu());
            return needed;
        });
    }

    private static void publish(TestBase base, String date, ForceStatus status, String... entries) {
        List<ProvisionText> articles = new ArrayList<>();
        articles.add(article(99, List.of()));
        for (int i = 0; i < entries.length; i++) {
            String text = "Примечание ИЗПИ!\nСтатья " + (i + 1)
                    + " предусматривается в редакции Закона РК от 26.12.2025 № 242-VIII (" + entries[i] + ").";
            articles.add(article(
                    i + 1,
                    List.of(new NoteText(NoteKind.COMING, "art_" + (i + 1), NoteText.BEFORE_HEADING, text, null))));
        }
        NewEdition edition = new NewEdition(
                new ActRequisites("Z990000001_", ActKind.LAW, "1-I", null, "О помощи детям", "", status),
                Language.RU,
                LocalDate.parse(date),
                new EditionText(articles),
                new SourceFile("act.txt", date.getBytes(StandardCharsets.UTF_8)),
                "lawyer",
                false);
        base.inTransaction(entityManager -> new Legislation(
                        entityManager, new SilentEvent<EditionEvent>(), new Journal(entityManager, new Acting()))
                .publish(edition));
    }

    private static ProvisionText article(int number, List<NoteText> notes) {
        return new ProvisionText(
                "art_" + number,
                null,
                ProvisionKind.ARTICLE,
                Integer.toString(number),
                "Статья " + number + ".",
                "О праве",
                "Каждый ребенок.",
                ForceStatus.IN_FORCE,
                notes);
    }
}
