package kz.senim.kb.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.glossary.GlossaryException.Reason;
import kz.senim.kb.glossary.TermText.Said;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

class GlossaryTest {

    @OnEveryDatabase
    void termsStandInTheOrderOfTheAlphabet(TestBase base) {
        glossary(base, door -> door.add(text("опека", "қорғаншылық")));
        glossary(base, door -> door.add(text("алименты", "алимент")));
        glossary(base, door -> door.add(text("ёлка", "шырша")));
        assertThat(GlossaryTest.<List<GlossaryTerm>>glossary(base, Glossary::terms))
                .extracting(term -> term.text().ru().term())
                .containsExactly("алименты", "ёлка", "опека");
    }

    @OnEveryDatabase
    void everyChangeIsKept(TestBase base) {
        GlossaryTerm term = glossary(base, door -> door.add(text("опека", "қорғаншылық")));
        TermText other = new TermText(
                new Said("опека", "до 14 лет"),
                new Said("қорғаншылық", "14 жасқа дейін"),
                new Said("guardianship", "up to 14"),
                List.of("опекун", " опекун ", ""),
                "K1100000518#art_115");
        GlossaryTerm changed = glossary(base, door -> door.change(term.getId(), term.getVersion(), other));
        assertThat(changed.text().forms()).containsExactly("опекун");
        glossary(base, door -> {
            door.remove(term.getId(), changed.getVersion());
            return true;
        });
        assertThat(GlossaryTest.<List<GlossaryTerm>>glossary(base, Glossary::terms))
                .isEmpty();
        List<TermRevision> history = glossary(base, door -> door.history(term.getId()));
        assertThat(history).extracting(TermRevision::isRemoved).containsExactly(true, false, false);
        assertThat(history.get(2).text().ru().meaning()).isEqualTo("значение");
    }

    @OnEveryDatabase
    void aNameMeansOneThing(TestBase base) {
        GlossaryTerm term = glossary(base, door -> door.add(text("опека", "қорғаншылық")));
        glossary(base, door -> door.add(text("патронат", "патронат-kk")));
        refused(Reason.TERM_EXISTS, () -> glossary(base, door -> door.add(text("Опека", "басқа"))));
        refused(
                Reason.TERM_EXISTS,
                () -> glossary(
                        base, door -> door.change(term.getId(), term.getVersion(), text("патронат", "қорғаншылық"))));
        refused(
                Reason.CHANGED_MEANWHILE,
                () -> glossary(
                        base, door -> door.change(term.getId(), term.getVersion() + 1, text("опека", "қорғаншылық"))));
        refused(Reason.NO_TERM, () -> text("", "қорғаншылық"));
        refused(
                Reason.BAD_CITATION,
                () -> new TermText(new Said("а", "б"), new Said("в", "г"), Said.NOTHING, List.of(), "ст. 5"));
    }

    private static TermText text(String ru, String kk) {
        return new TermText(
                ru.isEmpty() ? Said.NOTHING : new Said(ru, "значение"),
                new Said(kk, "мағынасы"),
                Said.NOTHING,
                List.of(),
                "");
    }

    private static <T> T glossary(TestBase base, Function<Glossary, T> work) {
        return base.call(
                entityManager -> work.apply(new Glossary(entityManager, new Journal(entityManager, new Acting()))));
    }

    private static void refused(Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        GlossaryException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
