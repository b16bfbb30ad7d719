package kz.senim.kb.answer;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kz.senim.kb.audit.Acting;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.database.TestBase;
import kz.senim.kb.database.ToldAtOnce;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ActKind;
import kz.senim.kb.legislation.ActRequisites;
import kz.senim.kb.legislation.EditionPublished;
import kz.senim.kb.legislation.EditionRemoved;
import kz.senim.kb.legislation.EditionText;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.legislation.NewEdition;
import kz.senim.kb.legislation.NoteKind;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.ProvisionKind;
import kz.senim.kb.legislation.ProvisionText;
import kz.senim.kb.legislation.SourceFile;
import kz.senim.kb.markup.RichText;
import kz.senim.kb.topic.Topics;

/** A base with topics, a small act and people who write and review, for tests of answers. */
final class AnswerBase {

    static final String ACT = "Z990000001_";
    static final Particulars PARTICULARS = new Particulars(
            false,
            false,
            "asel",
            365,
            List.of("violence.bullying"),
            Set.of(HelpMode.LEGAL),
            Set.of(Audience.PARENT),
            List.of(Need.POLICE),
            null,
            null);

    private final TestBase base;
    private final Acting acting = new Acting();

    AnswerBase(TestBase base) {
        this.base = base;
        base.inTransaction(entityManager -> new Topics(entityManager, journal(entityManager)).plant());
    }

    /** Words that cite this, and could be published. */
    static AnswerText text(String title, String legalBasis, Cited... cited) {
        return new AnswerText(
                title,
                List.of("меня травят"),
                "Ты не виноват.",
                "Запишите, что случилось.",
                List.of("Сколько лет?"),
                List.of("Сообщить директору."),
                RichText.EMPTY,
                legalBasis,
                List.of(new HandOver(Specialist.PSYCHOLOGIST, "Если страшно")),
                List.of(cited),
                null,
                null);
    }

    <T> T as(String who, Function<Answers, T> work) {
        return act(who, entityManager -> work.apply(answers(entityManager)));
    }

    <T> T flags(String who, Function<ReviewFlags, T> work) {
        return act(who, entityManager -> work.apply(new ReviewFlags(entityManager, journal(entityManager))));
    }

    <T> T reports(String who, Function<NotHelpfulReports, T> work) {
        return act(who, entityManager -> work.apply(new NotHelpfulReports(entityManager, journal(entityManager))));
    }

    <T> T watch(Function<CitationWatch, T> work) {
        return act("clock", entityManager -> work.apply(new CitationWatch(entityManager, journal(entityManager))));
    }

    <T> T law(Function<Legislation, T> work) {
        return act("lawyer", entityManager -> work.apply(law(entityManager)));
    }

    void published(String code, Language language, AnswerText text) {
        as("asel", answers -> answers.create(code, AnswerKind.ANSWER, PARTICULARS, Map.of(language, text), false));
        as("asel", answers -> answers.submit(code, language, 1, ""));
        as("dana", answers -> answers.publish(code, language, 1, ""));
    }

    /** Publishes an edition whose articles are told as {@code number=text}, a coming change after a bar. */
    void edition(String date, String... articles) {
        law(law -> law.publish(newEdition(date, articles)));
    }

    static NewEdition newEdition(String date, String... articles) {
        List<ProvisionText> provisions = new ArrayList<>();
        for (String told : articles) {
            String number = told.substring(0, told.indexOf('='));
            String[] textAndNote = told.substring(told.indexOf('=') + 1).split("\\|");
            String eId = "art_" + number;
            provisions.add(new ProvisionText(
                    eId,
                    null,
                    ProvisionKind.ARTICLE,
                    number,
                    "Статья " + number + ".",
                    "О праве " + number,
                    textAndNote[0].replace(';', '\n'),
                    ForceStatus.IN_FORCE,
                    textAndNote.length == 1 ? List.of() : List.of(note(eId, textAndNote[1]))));
        }
        return new NewEdition(
                new ActRequisites(
                        ACT,
                        ActKind.LAW,
                        "1-I",
                        LocalDate.of(1999, 1, 1),
                        "О помощи детям",
                        "Балаларға көмек туралы",
                        ForceStatus.IN_FORCE),
                Language.RU,
                LocalDate.parse(date),
                new EditionText(provisions),
                new SourceFile("act.txt", (date + String.join("", articles)).getBytes(StandardCharsets.UTF_8)),
                "lawyer",
                false);
    }

    private static NoteText note(String eId, String told) {
        return told.startsWith("!")
                ? new NoteText(NoteKind.COMING, eId, NoteText.BEFORE_HEADING, told, LocalDate.parse(told.substring(1)))
                : new NoteText(NoteKind.AMENDMENT, eId, 1, told, null);
    }

    private <T> T act(String who, Function<EntityManager, T> work) {
        List<T> results = new ArrayList<>();
        acting.runAs(who, () -> results.add(base.call(work)));
        return results.get(0);
    }

    private Answers answers(EntityManager entityManager) {
        return new Answers(entityManager, law(entityManager), journal(entityManager));
    }

    private Legislation law(EntityManager entityManager) {
        CitationWatch watch = new CitationWatch(entityManager, journal(entityManager));
        return new Legislation(
                entityManager,
                new ToldAtOnce<>(event -> {
                    if (event instanceof EditionPublished published) {
                        watch.flag(published);
                    } else if (event instanceof EditionRemoved removed) {
                        watch.takeBack(removed);
                    }
                }),
                journal(entityManager));
    }

    private Journal journal(EntityManager entityManager) {
        return new Journal(entityManager, acting);
    }
}
