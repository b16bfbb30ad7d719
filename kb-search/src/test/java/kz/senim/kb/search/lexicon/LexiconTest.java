package kz.senim.kb.search.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.audit.JournalEntry;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.search.UnheardEvent;
import kz.senim.kb.search.analysis.Analyzers;
import kz.senim.kb.search.lexicon.LexiconException.Reason;
import org.assertj.core.api.InstanceOfAssertFactories;

class LexiconTest {
    private static final String ACT = "Z990000001_";

    private final Acting acting = new Acting();

    @OnEveryDatabase
    void isEmptyUntilThereAreTextsInBothLanguages(TestBase base) {
        learn(base);
        LexiconState state = base.call(in(Lexicon::state));
        assertThat(state.inUse()).isZero();
        assertThat(state.learnedAt()).isNull();
        assertThat(state.running()).isFalse();
        assertThat(translations(base, Language.KK, "мектеп")).isEmpty();
    }

    @OnEveryDatabase
    void isLearnedFromArticlesInBothLanguages(TestBase base) {
        publishAndLearn(base);
        assertThat(translations(base, Language.KK, "мектепке").get(0))
                .extracting(Translation::from, Translation::to)
                .containsExactly(stem(Language.KK, "мектеп"), stem(Language.RU, "школа"));
        assertThat(translations(base, Language.RU, "школе").get(0).to()).isEqualTo(stem(Language.KK, "мектеп"));
        LexiconState state = base.call(in(Lexicon::state));
        assertThat(state.texts()).isEqualTo(15);
        assertThat(state.learnedAt()).isNotNull();
        assertThat(state.pairs().get(PairState.LEARNED)).isGreaterThanOrEqualTo(InventedLaw.RUSSIAN.size());
    }

    @OnEveryDatabase
    void isNotLearnedAgainFromTheSameArticles(TestBase base) {
        publishAndLearn(base);
        LexiconState before = base.call(in(Lexicon::state));
        learn(base);
        assertThat(base.call(in(Lexicon::state))).isEqualTo(before);
    }

    @OnEveryDatabase
    void aRejectedPairStaysRejectedWhenLearnedAgain(TestBase base) {
        publishAndLearn(base);
        long id = idOf(base, "школа", "мектеп");
        acting.runAs("head", () -> base.call(in(lexicon -> lexicon.reject(id))));
        assertThat(meanings(base, "мектеп")).doesNotContain(stem(Language.RU, "школа"));

        base.inTransaction(entityManager -> InventedLaw.publish(entityManager, "Z990000002_", "2026-01-01"));
        learn(base);

        assertThat(meanings(base, "мектеп")).doesNotContain(stem(Language.RU, "школа"));
        assertThat(pairs(base, new LexiconFilter("", Optional.of(PairState.REJECTED))))
                .singleElement()
                .extracting(LexiconPair::getDecidedBy)
                .isEqualTo("head");
    }

    @OnEveryDatabase
    void whatIsNotLearnedAnyMoreGoesUnlessAPersonConfirmedIt(TestBase base) {
        publishAndLearn(base);
        base.call(in(lexicon -> lexicon.confirm(idOf(base, "школа", "мектеп"))));
        base.inTransaction(entityManager -> new Legislation(
                        entityManager, new UnheardEvent<>(), new Journal(entityManager, acting))
                .removeEdition(ACT, Language.KK, LocalDate.of(2026, 1, 1)));
        learn(base);
        assertThat(pairs(base, LexiconFilter.all()))
                .extracting(LexiconPair::getRussianForm)
                .containsExactly("школа");
    }

    @OnEveryDatabase
    void anAddedPairIsUsedAtOnceAndKept(TestBase base) {
        acting.runAs("head", () -> base.call(in(lexicon -> lexicon.add(" Алименты ", "алимент"))));
        publishAndLearn(base);
        assertThat(meanings(base, "алимент")).containsExactly(stem(Language.RU, "алименты"));
        assertThat(pairs(base, new LexiconFilter("алим", Optional.of(PairState.ADDED))))
                .singleElement()
                .extracting(LexiconPair::getRussianForm, LexiconPair::getDecidedBy, LexiconPair::getProbability)
                .containsExactly("алименты", "head", 1.0);
    }

    @OnEveryDatabase
    void decidedWordsFollowTheAnalyzers(TestBase base) {
        publishAndLearn(base);
        StemPair ofOtherAnalyzers = new StemPair("школьн", "мектепт");
        base.inTransaction(entityManager -> {
            LexiconPair pair = LexiconPair.added(ofOtherAnalyzers, "школа", "мектеп", "head", Instant.EPOCH);
            pair.decide(PairState.REJECTED, "head", Instant.EPOCH);
            entityManager.persist(pair);
            InventedLaw.publish(entityManager, "Z990000002_", "2026-01-01");
        });
        learn(base);
        assertThat(meanings(base, "мектеп")).doesNotContain(stem(Language.RU, "школа"));
        assertThat(pairs(base, new LexiconFilter("школа", Optional.empty())))
                .singleElement()
                .satisfies(pair -> assertThat(pair.getState()).isEqualTo(PairState.REJECTED))
                .satisfies(pair -> assertThat(pair.stems())
                        .isEqualTo(new StemPair(stem(Language.RU, "школа"), stem(Language.KK, "мектеп"))));
    }

    @OnEveryDatabase
    void decisionsAreInTheJournal(TestBase base) {
        publishAndLearn(base);
        long id = idOf(base, "книга", "кітап");
        acting.runAs("head", () -> base.call(in(lexicon -> lexicon.confirm(id))));
        acting.runAs("head", () -> base.call(in(lexicon -> lexicon.confirm(id))));
        List<JournalEntry> entries = base.call(entityManager -> new Journal(entityManager, acting).latest(2));
        assertThat(entries.get(0))
                .extracting(JournalEntry::getAction, JournalEntry::getBy, JournalEntry::getSubject)
                .containsExactly("lexicon-pair-confirmed", "head", "книга – кітап");
        assertThat(entries.get(1).getAction()).isNotEqualTo("lexicon-pair-confirmed");
    }

    @OnEveryDatabase
    void pairsAreFoundByAnyFormOfEitherWord(TestBase base) {
        publishAndLearn(base);
        assertThat(pairs(base, new LexiconFilter("Школами", Optional.empty())))
                .extracting(LexiconPair::getRussianForm)
                .contains("школа")
                .containsOnly("школа");
        assertThat(pairs(base, new LexiconFilter("ктеп", Optional.empty())))
                .extracting(LexiconPair::getKazakhForm)
                .containsOnly("мектеп");
        assertThat(base.<LexiconPage>call(in(lexicon -> lexicon.page(LexiconFilter.all(), 1, 2))))
                .satisfies(page -> assertThat(page.pairs()).hasSize(2))
                .satisfies(page -> assertThat(page.total()).isGreaterThanOrEqualTo(6));
    }

    @OnEveryDatabase
    void whatCannotBeDoneIsRefusedWithAReason(TestBase base) {
        assertRefused(base, lexicon -> lexicon.confirm(404), Reason.NO_SUCH_PAIR);
        assertRefused(base, lexicon -> lexicon.add("жилое помещение", "тұрғынжай"), Reason.NOT_A_WORD);
        assertRefused(base, lexicon -> lexicon.add("", "тұрғынжай"), Reason.NOT_A_WORD);
        assertRefused(base, lexicon -> lexicon.add("дом", "ү".repeat(101)), Reason.NOT_A_WORD);
        assertRefused(base, lexicon -> lexicon.add("и", "және"), Reason.TOO_COMMON_A_WORD);
        base.call(in(lexicon -> lexicon.add("школа", "мектеп")));
        assertRefused(base, lexicon -> lexicon.add("школы", "мектепте"), Reason.PAIR_IS_KNOWN);
    }

    private void assertRefused(TestBase base, Function<Lexicon, LexiconPair> work, Reason reason) {
        assertThatThrownBy(() -> base.call(in(work)))
                .asInstanceOf(InstanceOfAssertFactories.type(LexiconException.class))
                .extracting(LexiconException::reason)
                .isEqualTo(reason);
    }

    private void publishAndLearn(TestBase base) {
        base.inTransaction(entityManager -> InventedLaw.publish(entityManager, ACT, "2026-01-01"));
        learn(base);
    }

    private void learn(TestBase base) {
        base.inTransaction(entityManager -> {
            LexiconRecords records = new LexiconRecords(entityManager);
            learner(entityManager, records, new CurrentLexicon(records)).start();
        });
    }

    private long idOf(TestBase base, String russian, String kazakh) {
        return pairs(base, LexiconFilter.all()).stream()
                .filter(pair -> pair.getRussianForm().equals(russian)
                        && pair.getKazakhForm().equals(kazakh))
                .map(pair -> Objects.requireNonNull(pair.getId()))
                .findFirst()
                .orElseThrow();
    }

    private List<LexiconPair> pairs(TestBase base, LexiconFilter filter) {
        return base.call(in(lexicon -> lexicon.page(filter, 0, 100))).pairs();
    }

    private List<String> meanings(TestBase base, String kazakhWord) {
        return translations(base, Language.KK, kazakhWord).stream()
                .map(Translation::to)
                .toList();
    }

    private List<Translation> translations(TestBase base, Language from, String word) {
        return base.call(in(lexicon -> lexicon.translations(from, List.of(stem(from, word)))));
    }

    private static String stem(Language language, String word) {
        return Analyzers.terms(Analyzers.of(language), word).get(0);
    }

    private <T> Function<EntityManager, T> in(Function<Lexicon, T> work) {
        return entityManager -> {
            LexiconRecords records = new LexiconRecords(entityManager);
            CurrentLexicon current = new CurrentLexicon(records);
            current.refresh();
            return work.apply(new Lexicon(
                    entityManager,
                    new Journal(entityManager, acting),
                    acting,
                    new UnheardEvent<>(),
                    current,
                    learner(entityManager, records, current)));
        };
    }

    private static LexiconLearner learner(EntityManager entityManager, LexiconRecords records, CurrentLexicon current) {
        return new LexiconLearner(new BilingualArticles(entityManager), records, current, Runnable::run, Duration.ZERO);
    }
}
