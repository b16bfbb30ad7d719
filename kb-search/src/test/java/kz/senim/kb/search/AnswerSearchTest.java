package kz.senim.kb.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kz.senim.kb.answer.AnswerKind;
import kz.senim.kb.answer.AnswerText;
import kz.senim.kb.answer.Answers;
import kz.senim.kb.answer.Particulars;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.OnEveryDatabase;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.markup.RichText;

class AnswerSearchTest {

    private static final Acting ACTING = new Acting();

    @OnEveryDatabase
    void anAnswerIsFoundByTheCallersOwnWords(TestBase base) {
        IndexedBase answers = filled(base);

        AnswerHit hit = first(answers, "меня бьют одноклассники");
        assertThat(hit.code()).isEqualTo("bullying");
        assertThat(hit.above()).isTrue();
        assertThat(hit.snippet()).startsWith("«").contains("<em>");
        assertThat(hit.verifiedBy()).isEqualTo("dana");
        assertThat(first(answers, "папа не платит алименты").code()).isEqualTo("alimony");
    }

    @OnEveryDatabase
    void aKazakhQuestionFindsTheKazakhWords(TestBase base) {
        IndexedBase answers = filled(base);

        AnswerHit hit = first(answers, "мені сыныптастарым ұрады");
        assertThat(hit.code()).isEqualTo("bullying");
        assertThat(hit.language()).isEqualTo(Language.KK);
        assertThat(hit.alsoIn()).containsExactly(Language.RU);
    }

    @OnEveryDatabase
    void whatIsNotPublishedIsNotFound(TestBase base) {
        IndexedBase answers = filled(base)
                .with(as(
                        "asel",
                        door -> door.create(
                                "draft",
                                AnswerKind.ANSWER,
                                particulars(),
                                texts("Наследство бабушки", "Мұра", "наследство", "мұра"),
                                false)));
        assertThat(find(answers, "наследство")).isEmpty();
    }

    @OnEveryDatabase
    void whatIsArchivedIsNotFoundAnyMore(TestBase base) {
        IndexedBase answers = filled(base).with(as("dana", door -> {
            door.archive("alimony", Language.RU, "");
            door.archive("alimony", Language.KK, "");
        }));
        assertThat(find(answers, "папа не платит алименты"))
                .extracting(AnswerHit::code)
                .doesNotContain("alimony");
    }

    @OnEveryDatabase
    void anAnswerAboutSomethingElseDoesNotStandAboveTheLaw(TestBase base) {
        IndexedBase answers = filled(base);
        assertThat(find(answers, "субсидиарная ответственность за алименты государственного служащего"))
                .noneMatch(AnswerHit::above);
    }

    @OnEveryDatabase
    void aLostIndexIsMadeAgain(TestBase base) {
        IndexedBase answers = filled(base);
        answers.loseIndex();
        assertThat(find(answers, "алименты")).isEmpty();
        answers.compare();
        answers.settle();
        assertThat(first(answers, "алименты").code()).isEqualTo("alimony");
    }

    @OnEveryDatabase
    void provisionsAreRankedAsIfThereWereNoAnswers(TestBase base) {
        Consumer<EntityManager> law = entityManager -> HelplineLaw.russian("Z990000001_")
                .chapter("1", "Алименты")
                .article("1", "Алименты на детей", "Родители платят алименты.")
                .article("2", "Школа", "Дети учатся. Алименты ни при чем.")
                .publish(entityManager, "2026-01-01");
        IndexedBase alone = IndexedBase.on(base).with(law);
        List<String> before = alone.articles(SearchQuery.of("алименты"));

        publish(alone, "alimony", texts("Алименты", "Алимент", "папа не платит алименты", "әкем алимент төлемейді"));
        assertThat(alone.articles(SearchQuery.of("алименты"))).isEqualTo(before);
    }

    private static IndexedBase filled(TestBase base) {
        IndexedBase answers = IndexedBase.on(base);
        publish(
                answers,
                "bullying",
                texts("Травля в школе", "Мектептегі қорлау", "меня бьют одноклассники", "мені сыныптастарым ұрады"));
        publish(
                answers,
                "alimony",
                texts(
                        "Взыскание алиментов",
                        "Алимент өндіріп алу",
                        "папа не платит алименты",
                        "әкем алимент төлемейді"));
        return answers;
    }

    private static void publish(IndexedBase answers, String code, Map<Language, AnswerText> texts) {
        answers.with(as("asel", door -> {
                    door.create(code, AnswerKind.ANSWER, particulars(), texts, false);
                    texts.keySet().forEach(language -> door.submit(code, language, 1, ""));
                }))
                .with(as("dana", door -> texts.keySet().forEach(language -> door.publish(code, language, 1, ""))));
    }

    private static Map<Language, AnswerText> texts(
            String russian, String kazakh, String wording, String kazakhWording) {
        return Map.of(Language.RU, text(russian, wording), Language.KK, text(kazakh, kazakhWording));
    }

    private static AnswerText text(String title, String wording) {
        return new AnswerText(
                title,
                List.of(wording),
                title + ".",
                "",
                List.of(),
                List.of(),
                RichText.EMPTY,
                "",
                List.of(),
                List.of(),
                null,
                null);
    }

    private static Particulars particulars() {
        return new Particulars(false, false, "asel", 365, List.of(), Set.of(), Set.of(), List.of(), null, null);
    }

    private static Consumer<EntityManager> as(String who, Consumer<Answers> work) {
        return entityManager -> ACTING.runAs(who, () -> {
            Journal journal = new Journal(entityManager, ACTING);
            work.accept(
                    new Answers(entityManager, new Legislation(entityManager, new UnheardEvent<>(), journal), journal));
        });
    }

    private static AnswerHit first(IndexedBase answers, String question) {
        return find(answers, question).get(0);
    }

    private static List<AnswerHit> find(IndexedBase answers, String question) {
        return answers.find(SearchQuery.of(question)).answers();
    }
}
