package kz.senim.kb.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.senim.kb.answer.AnswerEvent.Deed;
import kz.senim.kb.answer.AnswerException.Reason;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.Legislation;
import kz.senim.kb.topic.Topic;
import org.hibernate.Hibernate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The door to answers, protocols, templates and notices: written, reviewed by another, read by operators. */
@ApplicationScoped
@Transactional
public class Answers {

    private EntityManager entityManager;
    private Legislation legislation;
    private Journal journal;

    @NullUnmarked
    protected Answers() {}

    @Inject
    public Answers(EntityManager entityManager, Legislation legislation, Journal journal) {
        this.entityManager = entityManager;
        this.legislation = legislation;
        this.journal = journal;
    }

    /**
     * Begins an answer with first drafts.
     *
     * @throws AnswerException when the code is taken or bad, or a topic is not known
     */
    public Answer create(
            String code, AnswerKind kind, Particulars particulars, Map<Language, AnswerText> texts, boolean sample) {
        if (named(code).isPresent()) {
            throw new AnswerException(Reason.CODE_TAKEN, code);
        }
        requireTopics(particulars);
        Answer answer = new Answer(code, kind, particulars, sample, journal.acting(), now());
        entityManager.persist(answer);
        note(answer, null, null, Deed.CREATED, "");
        texts.forEach((language, text) -> write(answer, language, 1, text));
        journal.record("answer-created", code, kind.code());
        return loaded(answer);
    }

    /**
     * Classifies an answer anew.
     *
     * @param version of the particulars that were looked at
     * @param reviewer whether a reviewer does so
     * @throws AnswerException when somebody else did meanwhile, a topic is not known, or operators read the answer and
     *     this is no reviewer
     */
    public Answer classify(String code, int version, Particulars particulars, boolean reviewer) {
        Answer answer = locked(code);
        if (answer.getVersion() != version) {
            throw new AnswerException(Reason.CHANGED_MEANWHILE, answer.getVersion(), "");
        }
        if (answer.isPublished() && !reviewer) {
            throw new AnswerException(Reason.REVIEWER_NEEDED);
        }
        requireTopics(particulars);
        answer.take(particulars);
        note(answer, null, null, Deed.CLASSIFIED, "");
        journal.record("answer-classified", code, particulars.crisis() ? "crisis" : "");
        return loaded(answer);
    }

    /**
     * Saves new words as the next revision; what operators read stays as it is.
     *
     * @param basedOn the number of the revision that was changed; nought for the first
     * @throws AnswerException when somebody saved meanwhile
     */
    public AnswerRevision save(String code, Language language, int basedOn, AnswerText text) {
        Answer answer = locked(code);
        AnswerRevision latest =
                answer.in(language).map(AnswerInLanguage::getLatest).orElse(null);
        int number = latest == null ? 0 : latest.getNumber();
        if (number != basedOn) {
            throw new AnswerException(Reason.CHANGED_MEANWHILE, number, latest == null ? "" : latest.getWrittenBy());
        }
        AnswerRevision next = write(answer, language, number + 1, text);
        forgetTyping(answer, language, journal.acting());
        journal.record("answer-saved", subject(code, language), Integer.toString(next.getNumber()));
        return next;
    }

    private AnswerRevision write(Answer answer, Language language, int number, AnswerText text) {
        AnswerRevision revision = new AnswerRevision(answer, language, number, text, journal.acting(), now());
        entityManager.persist(revision);
        List<Cited> cited = new CitedInText(entityManager).of(text, language);
        for (int place = 0; place < cited.size(); place++) {
            entityManager.persist(new AnswerCitation(revision, place, cited.get(place)));
        }
        answer.in(language).ifPresentOrElse(words -> words.rewrite(revision), () -> {
            AnswerInLanguage words = new AnswerInLanguage(revision);
            answer.add(words);
            entityManager.persist(words);
        });
        note(answer, language, number, Deed.SAVED, "");
        return revision;
    }

    /**
     * Asks for review.
     *
     * @param revision the number of the revision meant
     * @throws AnswerException when that is not the latest, not a draft or not ready
     */
    public Answer submit(String code, Language language, int revision, String comment) {
        AnswerInLanguage words = latest(code, language, revision);
        words.submit(journal.acting(), now());
        return done(words, Deed.SUBMITTED, comment);
    }

    /**
     * Gives it back to who wrote it, with what is to be mended.
     *
     * @throws AnswerException when it is not in review
     */
    public Answer giveBack(String code, Language language, String comment) {
        AnswerInLanguage words = words(locked(code), language);
        words.giveBack();
        return done(words, Deed.GIVEN_BACK, comment);
    }

    /**
     * Approves and lets operators read it.
     *
     * @param revision the number of the revision that was read
     * @throws AnswerException when that is not the latest, or not in review, or whoever approves had a hand in it
     */
    public Answer publish(String code, Language language, int revision, String comment) {
        AnswerInLanguage words = latest(code, language, revision);
        words.publish(journal.acting(), now(), writers(words));
        return done(words, Deed.PUBLISHED, comment);
    }

    /**
     * Lets operators read a correction at once; it is marked until another reviewer confirms it.
     *
     * @param why what cannot wait
     * @throws AnswerException when that is not the latest revision, or there is nothing to publish
     */
    public Answer publishUrgently(String code, Language language, int revision, String why) {
        AnswerInLanguage words = latest(code, language, revision);
        words.publishUrgently(journal.acting(), now());
        return done(words, Deed.PUBLISHED_URGENTLY, why);
    }

    /**
     * Approves afterwards what was published urgently.
     *
     * @throws AnswerException when nothing waits for that, or whoever approves had a hand in it
     */
    public Answer confirm(String code, Language language, String comment) {
        AnswerInLanguage words = words(locked(code), language);
        AnswerRevision published = words.getPublished();
        words.confirm(journal.acting(), now(), published == null ? Set.of() : Set.of(published.getWrittenBy()));
        return done(words, Deed.CONFIRMED, comment);
    }

    /**
     * Notes that what operators read is still right.
     *
     * @throws AnswerException when they read nothing
     */
    public Answer verify(String code, Language language, String comment) {
        AnswerInLanguage words = words(locked(code), language);
        words.verify(journal.acting(), now());
        return done(words, Deed.VERIFIED, comment);
    }

    /** Notes that what changed in the other language needs no other words in this one. */
    public Answer keepInStep(String code, Language language, String comment) {
        AnswerInLanguage words = words(locked(code), language);
        words.catchUp();
        return done(words, Deed.IN_STEP, comment);
    }

    /** Takes it from the operators; nothing of it is lost. */
    public Answer archive(String code, Language language, String comment) {
        AnswerInLanguage words = words(locked(code), language);
        words.archive();
        return done(words, Deed.ARCHIVED, comment);
    }

    /** Says something to those who write and review it. */
    public Answer comment(String code, Language language, String comment) {
        return done(words(locked(code), language), Deed.COMMENTED, comment);
    }

    private Answer done(AnswerInLanguage words, Deed deed, String comment) {
        Answer answer = words.getAnswer();
        int revision = words.getLatest().getNumber();
        note(answer, words.getLanguage(), revision, deed, comment);
        journal.record(
                "answer-" + deed.code(), subject(answer.getCode(), words.getLanguage()), Integer.toString(revision));
        return loaded(answer);
    }

    /**
     * An answer with all that is told of it.
     *
     * @throws AnswerException when there is none of this code
     */
    public Answer find(String code) {
        return loaded(named(code).orElseThrow(() -> new AnswerException(Reason.NO_SUCH_ANSWER, code)));
    }

    /** All answers by kind and code, or those that operators read. */
    public List<Answer> list(boolean onlyPublished) {
        return entityManager
                .createQuery("select a from Answer a order by a.kind, a.code", Answer.class)
                .getResultList()
                .stream()
                .filter(answer -> !onlyPublished || answer.isPublished())
                .map(Answers::loaded)
                .toList();
    }

    /** The published protocols of the crisis card, as they stand on it: pinned first. */
    public List<Answer> crisis() {
        return list(true).stream()
                .filter(Answer::isCrisis)
                .sorted(Comparator.comparing((Answer answer) -> !answer.isPinned())
                        .thenComparing(Answer::getCode))
                .toList();
    }

    /**
     * The norms a revision rests on, as they are in force on a day.
     *
     * @param on the day
     */
    public List<CitedNorm> norms(AnswerRevision revision, LocalDate on) {
        CitedNorms norms = new CitedNorms(legislation, on);
        return citations(revision).stream()
                .map(cited -> norms.read(cited, revision.getLanguage()))
                .toList();
    }

    /** The norms that a text not saved yet would rest on, as they are in force on a day. */
    public List<CitedNorm> normsIn(AnswerText text, Language language, LocalDate on) {
        CitedNorms norms = new CitedNorms(legislation, on);
        return new CitedInText(entityManager)
                .of(text, language).stream()
                        .map(cited -> norms.read(cited, language))
                        .toList();
    }

    /**
     * A template's document with these values in it. It is made and handed over, and nothing of it is kept.
     *
     * @param drafts whether a draft will do where nothing is published
     * @param values by the names of its fields
     * @param on the day for which the norms it cites are checked
     * @throws AnswerException when there is no such template, or no field of such a name
     */
    public FilledDocument fill(
            String code, Language language, boolean drafts, Map<String, String> values, LocalDate on) {
        AnswerInLanguage words = read(code, language, drafts);
        AnswerRevision revision = shown(words);
        AnswerText text = revision.text();
        DocumentTemplate template = text.document();
        if (template == null) {
            throw new AnswerException(Reason.NO_DOCUMENT);
        }
        return new FilledDocument(
                language,
                text.title(),
                words.getAnswer().isSample(),
                template.filled(values),
                template.missing(values),
                norms(revision, on).stream().filter(norm -> !norm.isReliable()).toList());
    }

    /**
     * An answer as it is put on paper.
     *
     * @param drafts whether a draft will do where nothing is published
     * @param on the day for which it is told
     * @throws AnswerException when there is no such answer in this language
     */
    public AnswerSheet sheet(String code, Language language, boolean drafts, LocalDate on) {
        AnswerInLanguage words = read(code, language, drafts);
        AnswerRevision shown = shown(words);
        return AnswerSheet.of(words, shown, norms(shown, on), on);
    }

    /** The words in this language that somebody may read. */
    private AnswerInLanguage read(String code, Language language, boolean drafts) {
        Answer answer = named(code).orElseThrow(() -> new AnswerException(Reason.NO_SUCH_ANSWER, code));
        AnswerInLanguage words = words(answer, language);
        if (words.getPublished() == null && !drafts) {
            throw new AnswerException(Reason.NOT_IN_LANGUAGE, language.code());
        }
        return words;
    }

    private static AnswerRevision shown(AnswerInLanguage words) {
        AnswerRevision published = words.getPublished();
        return published == null ? words.getLatest() : published;
    }

    /** The addresses of the norms a revision rests on. */
    public List<Cited> citations(AnswerRevision revision) {
        return entityManager
                .createQuery(
                        "from AnswerCitation c where c.revision = :revision order by c.place", AnswerCitation.class)
                .setParameter("revision", revision)
                .getResultList()
                .stream()
                .map(AnswerCitation::cited)
                .toList();
    }

    /** All revisions in one language, the latest first. */
    public List<AnswerRevision> revisions(String code, Language language) {
        return entityManager
                .createQuery(
                        "from AnswerRevision r where r.answer.code = :code and r.language = :language"
                                + " order by r.number desc",
                        AnswerRevision.class)
                .setParameter("code", code)
                .setParameter("language", language)
                .getResultList();
    }

    /**
     * One revision.
     *
     * @throws AnswerException when there is none of this number
     */
    public AnswerRevision revision(String code, Language language, int number) {
        return revisions(code, language).stream()
                .filter(revision -> revision.getNumber() == number)
                .findFirst()
                .orElseThrow(() -> new AnswerException(Reason.NO_SUCH_REVISION, number));
    }

    /** What was done to an answer, the latest first. */
    public List<AnswerEvent> history(String code) {
        return entityManager
                .createQuery("from AnswerEvent e where e.answer.code = :code order by e.id desc", AnswerEvent.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** Keeps what who is acting now has typed and not saved; it goes when they save. */
    public void keepTyping(String code, Language language, int basedOn, AnswerText text) {
        Answer answer = named(code).orElseThrow(() -> new AnswerException(Reason.NO_SUCH_ANSWER, code));
        typed(answer, language, journal.acting())
                .ifPresentOrElse(
                        kept -> kept.keep(text, basedOn, now()),
                        () -> entityManager.persist(
                                new KeptTyping(answer, language, journal.acting(), text, basedOn, now())));
    }

    /** What who is acting now has typed and not saved. */
    public Optional<KeptTyping> keptTyping(String code, Language language) {
        return named(code).flatMap(answer -> typed(answer, language, journal.acting()));
    }

    /** Forgets what who is acting now has typed and not saved. */
    public void dropTyping(String code, Language language) {
        named(code).ifPresent(answer -> forgetTyping(answer, language, journal.acting()));
    }

    private Optional<KeptTyping> typed(Answer answer, Language language, String by) {
        return entityManager
                .createQuery(
                        "from KeptTyping k where k.answer = :answer and k.language = :language and k.by = :by",
                        KeptTyping.class)
                .setParameter("answer", answer)
                .setParameter("language", language)
                .setParameter("by", by)
                .getResultList()
                .stream()
                .findFirst();
    }

    private void forgetTyping(Answer answer, Language language, String by) {
        typed(answer, language, by).ifPresent(entityManager::remove);
    }

    /** Whether there is an answer of this code, whatever its state. */
    public boolean exists(String code) {
        return named(code).isPresent();
    }

    /** Whether there is no answer at all. */
    public boolean isEmpty() {
        return entityManager
                        .createQuery("select count(a) from Answer a", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** Takes out every answer marked as a sample, for good; gives how many there were. */
    public int removeSample() {
        List<Answer> samples = entityManager
                .createQuery("select a from Answer a where a.sample = true", Answer.class)
                .getResultList();
        for (Answer answer : samples) {
            for (String rows : List.of("ReviewFlag", "KeptTyping", "AnswerEvent", "NotHelpful")) {
                entityManager
                        .createQuery("delete from " + rows + " r where r.answer = :answer")
                        .setParameter("answer", answer)
                        .executeUpdate();
            }
            entityManager
                    .createQuery("delete from AnswerCitation c where c.revision in"
                            + " (select r from AnswerRevision r where r.answer = :answer)")
                    .setParameter("answer", answer)
                    .executeUpdate();
            answer.giveUp().forEach(entityManager::remove);
            entityManager.flush();
            entityManager
                    .createQuery("delete from AnswerRevision r where r.answer = :answer")
                    .setParameter("answer", answer)
                    .executeUpdate();
            entityManager.remove(answer);
        }
        if (!samples.isEmpty()) {
            journal.record("answers-removed", "sample", Integer.toString(samples.size()));
        }
        return samples.size();
    }

    private Optional<Answer> named(String code) {
        return entityManager
                .createQuery("from Answer a where a.code = :code", Answer.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whoever changes an answer waits for whoever else does. */
    private Answer locked(String code) {
        Answer answer = named(code).orElseThrow(() -> new AnswerException(Reason.NO_SUCH_ANSWER, code));
        entityManager.refresh(answer, LockModeType.PESSIMISTIC_WRITE);
        answer.languages().forEach(entityManager::refresh);
        return answer;
    }

    private static AnswerInLanguage words(Answer answer, Language language) {
        return answer.in(language).orElseThrow(() -> new AnswerException(Reason.NOT_IN_LANGUAGE, language.code()));
    }

    private AnswerInLanguage latest(String code, Language language, int revision) {
        AnswerInLanguage words = words(locked(code), language);
        AnswerRevision latest = words.getLatest();
        if (latest.getNumber() != revision) {
            throw new AnswerException(Reason.CHANGED_MEANWHILE, latest.getNumber(), latest.getWrittenBy());
        }
        return words;
    }

    /** Who wrote what was not published yet. */
    private Set<String> writers(AnswerInLanguage words) {
        AnswerRevision published = words.getPublished();
        int known = published == null ? 0 : published.getNumber();
        Set<String> writers = new TreeSet<>();
        revisions(words.getAnswer().getCode(), words.getLanguage()).stream()
                .filter(revision -> revision.getNumber() > known)
                .forEach(revision -> writers.add(revision.getWrittenBy()));
        return writers;
    }

    private void requireTopics(Particulars particulars) {
        particulars.topics().stream()
                .filter(topic -> entityManager.find(Topic.class, topic) == null)
                .findFirst()
                .ifPresent(topic -> {
                    throw new AnswerException(Reason.UNKNOWN_TOPIC, topic);
                });
    }

    private void note(Answer answer, @Nullable Language language, @Nullable Integer revision, Deed deed, String words) {
        entityManager.persist(new AnswerEvent(answer, language, revision, deed, journal.acting(), now(), words));
    }

    /** With all that is told of it read from the database, for what comes after the transaction. */
    static Answer loaded(Answer answer) {
        answer.particulars();
        answer.languages().forEach(words -> {
            Hibernate.initialize(words.getLatest());
            Hibernate.initialize(words.getPublished());
        });
        return answer;
    }

    private static String subject(String code, Language language) {
        return code + "/" + language.code();
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
