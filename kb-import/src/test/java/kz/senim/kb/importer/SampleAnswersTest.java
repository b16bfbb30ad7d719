package kz.senim.kb.importer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kz.senim.kb.answer.Answer;
import kz.senim.kb.answer.AnswerInLanguage;
import kz.senim.kb.answer.AnswerKind;
import kz.senim.kb.answer.Answers;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.database.TestDatabase;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.topic.Topics;
import org.junit.jupiter.api.Test;

class SampleAnswersTest {

    private final Acting acting = new Acting();
    private final TestBase base = TestDatabase.H2.emptyBase();

    @Test
    void goTheWayOfAllAnswersInBothLanguages() {
        load();

        List<Answer> all = list();
        assertThat(all)
                .filteredOn(answer -> answer.getKind() == AnswerKind.ANSWER)
                .hasSizeGreaterThanOrEqualTo(40);
        assertThat(all)
                .filteredOn(answer -> answer.getKind() == AnswerKind.PROTOCOL)
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(all)
                .filteredOn(answer -> answer.getKind() == AnswerKind.TEMPLATE)
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(all).allSatisfy(answer -> {
            assertThat(answer.isSample()).isTrue();
            assertThat(answer.particulars().topics()).isNotEmpty();
            for (Language language : Language.values()) {
                AnswerInLanguage words = answer.in(language).orElseThrow();
                assertThat(words.isReadable()).isTrue();
                assertThat(words.getBehindSince()).isNull();
            }
        });
    }

    @Test
    void haveTheSameStepsAndFieldsInBothLanguages() {
        load();

        assertThat(list()).allSatisfy(answer -> {
            var russian = Objects.requireNonNull(
                            answer.in(Language.RU).orElseThrow().getPublished())
                    .text();
            var kazakh = Objects.requireNonNull(
                            answer.in(Language.KK).orElseThrow().getPublished())
                    .text();
            assertThat(kazakh.cited()).isEqualTo(russian.cited());
            assertThat(kazakh.protocol() == null).isEqualTo(russian.protocol() == null);
            if (russian.protocol() != null && kazakh.protocol() != null) {
                assertThat(kazakh.protocol().steps())
                        .extracting(step -> step.id())
                        .isEqualTo(russian.protocol().steps().stream()
                                .map(step -> step.id())
                                .toList());
            }
            if (russian.document() != null && kazakh.document() != null) {
                assertThat(kazakh.document().fields())
                        .extracting(field -> field.name())
                        .isEqualTo(russian.document().fields().stream()
                                .map(field -> field.name())
                                .toList());
            }
        });
    }

    @Test
    void goWithOneCommand() {
        load();
        base.inTransaction(entityManager -> answers(entityManager).removeSample());
        assertThat(list()).isEmpty();
    }

    @Test
    void goOnWhereABrokenStartEnded() {
        sampleActIsThere();
        List<String> all = with(SampleAnswers::begin);
        all.subList(0, 3).forEach(this::add);

        assertThat(with(SampleAnswers::begin)).isEqualTo(all.subList(3, all.size()));
    }

    @Test
    void comeOnceOnly() {
        sampleActIsThere();
        add(with(SampleAnswers::begin).get(0));
        finish();

        assertThat(with(SampleAnswers::begin)).isEmpty();
    }

    @Test
    void stayAwayFromABaseWithAnswersOfItsOwn() {
        sampleActIsThere();
        add(SampleAnswerFile.names().get(0));

        assertThat(with(SampleAnswers::begin)).isEmpty();
    }

    private void sampleActIsThere() {
        base.inTransaction(entityManager -> {
            new Topics(entityManager, journal(entityManager)).plant();
            journal(entityManager).record(SampleContent.ADDED, "", "");
        });
    }

    private void load() {
        base.inTransaction(entityManager -> new Topics(entityManager, journal(entityManager)).plant());
        SampleAnswerFile.names().forEach(this::add);
    }

    private void add(String name) {
        base.inTransaction(entityManager -> sample(entityManager).add(name));
    }

    private void finish() {
        base.inTransaction(entityManager -> sample(entityManager).finish());
    }

    private <T> T with(Function<SampleAnswers, T> work) {
        return base.call(entityManager -> work.apply(sample(entityManager)));
    }

    private SampleAnswers sample(EntityManager entityManager) {
        return new SampleAnswers(answers(entityManager), law(entityManager), journal(entityManager), acting);
    }

    private List<Answer> list() {
        return base.call(entityManager -> answers(entityManager).list(false));
    }

    private Answers answers(EntityManager entityManager) {
        return new Answers(entityManager, law(entityManager), journal(entityManager));
    }

    private Legislation law(EntityManager entityManager) {
        return new Legislation(entityManager, new NobodyListens<>(), journal(entityManager));
    }

    private Journal journal(EntityManager entityManager) {
        return new Journal(entityManager, acting);
    }
}
