package kz.senim.kb.legislation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.LegislationException.Reason;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The door to the law: acts and their editions go in, what holds on a day comes out. */
@ApplicationScoped
@Transactional
public class Legislation {

    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_ID = 250;

    private final EntityManager entityManager;
    private final Event<EditionEvent> events;
    private final Journal journal;

    @NullUnmarked
    protected Legislation() {
        this(null, null, null);
    }

    @Inject
    public Legislation(EntityManager entityManager, Event<EditionEvent> events, Journal journal) {
        this.entityManager = entityManager;
        this.events = events;
        this.journal = journal;
    }

    /**
     * Makes an edition what holds from its date until that of the next edition known. The same text for the same date
     * changes nothing.
     *
     * @throws LegislationException when another text is there for that date, or a requisite or text breaks a rule
     */
    public PublishOutcome publish(NewEdition edition) {
        List<ProvisionText> snapshot = edition.text().provisions();
        requireStorable(edition.requisites(), snapshot);
        Act there = entityManager.find(Act.class, edition.requisites().actId(), LockModeType.PESSIMISTIC_WRITE);
        ActRequisites known = there == null ? null : there.requisites();
        Act act = there == null ? create(edition) : there;
        List<LocalDate> dates = editionDates(act, edition.language());
        if (dates.contains(edition.date())) {
            return repeated(act, edition);
        }
        LocalDate before = last(
                dates.stream().filter(date -> date.isBefore(edition.date())).toList());
        LocalDate next = dates.stream()
                .filter(date -> date.isAfter(edition.date()))
                .findFirst()
                .orElse(null);
        List<ProvisionText> former = before == null ? List.of() : snapshot(act, edition.language(), before);
        boolean wasLaw = before != null && act.getStatus() != ForceStatus.REPEALED;
        act.update(edition.requisites());
        entityManager.persist(edition.source());
        entityManager.persist(
                new Edition(act, edition.language(), edition.date(), edition.source(), edition.by(), Instant.now()));
        new Publication(entityManager, act, edition.language(), edition.date(), next).lay(snapshot);
        EditionComparison comparison = EditionComparison.of(former, snapshot);
        events.fire(new EditionPublished(
                act.getId(),
                edition.language(),
                edition.date(),
                before == null ? List.of() : comparison.changes(),
                wasLaw && act.getStatus() == ForceStatus.REPEALED));
        if (!edition.sample()) {
            entityManager.persist(new HistoryEntry(
                    edition,
                    known,
                    before == null ? null : comparison.changes(),
                    comparison.notes().size()));
        }
        journal.record(
                "edition-published",
                act.getId(),
                edition.language().code() + " " + edition.date() + " "
                        + edition.source().getSha256());
        return new PublishOutcome.Published(comparison.changes(), comparison.notes());
    }

    /** What publishing would change; writes nothing. */
    public PublishOutcome preview(NewEdition edition) {
        requireStorable(edition.requisites(), edition.text().provisions());
        Act act = entityManager.find(Act.class, edition.requisites().actId());
        if (act == null) {
            return published(List.of(), edition);
        }
        List<LocalDate> dates = editionDates(act, edition.language());
        if (dates.contains(edition.date())) {
            return repeated(act, edition);
        }
        LocalDate before = last(
                dates.stream().filter(date -> date.isBefore(edition.date())).toList());
        List<ProvisionText> former = before == null ? List.of() : snapshot(act, edition.language(), before);
        return published(former, edition);
    }

    /**
     * Takes out an edition imported by mistake, as if it had never been; the edition before it speaks for its days
     * again. An act without editions goes too.
     *
     * @throws LegislationException when there is no such edition
     */
    public void removeEdition(String actId, Language language, LocalDate date) {
        Act act = act(actId);
        Edition edition = edition(act, language, date)
                .orElseThrow(() -> new LegislationException(Reason.NO_SUCH_EDITION, actId, language.code(), date));
        List<LocalDate> dates = editionDates(act, language);
        LocalDate before =
                last(dates.stream().filter(other -> other.isBefore(date)).toList());
        LocalDate next =
                dates.stream().filter(other -> other.isAfter(date)).findFirst().orElse(null);
        List<ProvisionText> former = before == null ? List.of() : snapshot(act, language, before);
        new Publication(entityManager, act, language, date, next)
                .layAgain(former, before == null ? Map.of() : orderKeys(act, language, before));
        entityManager.remove(edition);
        if (!markUndone(edition)) {
            entityManager.remove(edition.getSource());
        }
        entityManager.flush();
        if (editionsOf(List.of(act)).isEmpty()) {
            entityManager.remove(act);
        }
        events.fire(new EditionRemoved(actId, language, date));
        journal.record("edition-removed", actId, language.code() + " " + date);
    }

    /** Notes in the history that the edition is gone; its file stays there. Gives whether the history told of it. */
    private boolean markUndone(Edition edition) {
        List<HistoryEntry> entries = entityManager
                .createQuery("select h from HistoryEntry h where h.source = :source", HistoryEntry.class)
                .setParameter("source", edition.getSource())
                .getResultList();
        entries.forEach(entry -> entry.undo(journal.acting()));
        return !entries.isEmpty();
    }

    /** Takes out every act marked as a sample; gives how many there were. */
    public int removeSample() {
        List<Act> samples = entityManager
                .createQuery("select a from Act a where a.sample = true", Act.class)
                .getResultList();
        for (Act act : samples) {
            for (Edition edition : editionsOf(List.of(act))) {
                removeEdition(act.getId(), edition.getLanguage(), edition.getDate());
            }
        }
        return samples.size();
    }

    /** Whether the base holds no act at all. */
    public boolean isEmpty() {
        return entityManager
                        .createQuery("select count(a) from Act a", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** Whether the base holds no act that is law; content that only shows how the base works does not count. */
    public boolean isWithoutLaw() {
        return entityManager
                        .createQuery("select count(a) from Act a where a.sample = false", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** What identifies this act, where the base has it. */
    public Optional<ActRequisites> requisites(String actId) {
        return Optional.ofNullable(entityManager.find(Act.class, actId)).map(Act::requisites);
    }

    /** The dates of the editions of an act in one language, the earliest first; none where the base has no such act. */
    public List<LocalDate> editionDates(String actId, Language language) {
        Act act = entityManager.find(Act.class, actId);
        return act == null ? List.of() : editionDates(act, language);
    }

    /**
     * Why this text could not be published; empty when it could, or is there already.
     *
     * @param sha256 of the file it was read from
     */
    public Optional<LegislationException> refusal(
            ActRequisites requisites, Language language, LocalDate date, String sha256, EditionText text) {
        try {
            requireStorable(requisites, text.provisions());
        } catch (LegislationException refusal) {
            return Optional.of(refusal);
        }
        Act act = entityManager.find(Act.class, requisites.actId());
        return (act == null ? Optional.<Edition>empty() : edition(act, language, date))
                .filter(there -> !there.getSource().getSha256().equals(sha256))
                .filter(there -> !snapshot(there.getAct(), language, date).equals(text.provisions()))
                .map(there -> new LegislationException(
                        Reason.OTHER_TEXT_FOR_THIS_DATE, date, there.getSource().getName()));
    }

    /** The id of the act with this number, adopted on this day, where the base has it. */
    public Optional<String> findAct(String number, LocalDate adopted) {
        return entityManager
                .createQuery("select a.id from Act a where a.number = :number and a.adopted = :adopted", String.class)
                .setParameter("number", number)
                .setParameter("adopted", adopted)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * The act that bears this title, in whatever case, where there is exactly one.
     *
     * @param adopted the day it was adopted, where that is known too
     */
    public Optional<String> findActByTitle(String title, Language language, @Nullable LocalDate adopted) {
        List<Act> found = entityManager
                .createQuery(
                        "select a from Act a where lower(a." + (language == Language.RU ? "titleRu" : "titleKk")
                                + ") = lower(:title)",
                        Act.class)
                .setParameter("title", title)
                .getResultList()
                .stream()
                .filter(act -> adopted == null || adopted.equals(act.getAdopted()))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0).getId()) : Optional.empty();
    }

    /** The date of the edition that was read from a file with this SHA-256, where there is one. */
    public Optional<LocalDate> editionFrom(String actId, Language language, String sha256) {
        return entityManager
                .createQuery(
                        "select e.date from Edition e where e.act.id = :act and e.language = :language"
                                + " and e.source.sha256 = :sha256 order by e.date desc",
                        LocalDate.class)
                .setParameter("act", actId)
                .setParameter("language", language)
                .setParameter("sha256", sha256)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** All acts by kind and title, with their editions. */
    public List<ActSummary> acts() {
        return summaries(entityManager
                .createQuery("select a from Act a order by a.titleRu, a.id", Act.class)
                .getResultList());
    }

    /**
     * One act with its editions.
     *
     * @throws LegislationException when there is no such act
     */
    public ActSummary summary(String actId) {
        return summaries(List.of(act(actId))).get(0);
    }

    /**
     * The table of contents on a day.
     *
     * @throws LegislationException when the act or a text of it for that day is not known
     */
    public Contents contents(String actId, Language language, LocalDate on) {
        Act act = act(actId);
        LocalDate edition = editionOn(act, language, on);
        Map<String, List<ContentsNode>> children = new HashMap<>();
        List<ContentsNode> top = new ArrayList<>();
        for (Provision row : rowsOn(act, language, on)) {
            ContentsNode node = new ContentsNode(
                    row.getEId(),
                    row.getKind(),
                    row.getNumber(),
                    row.getArticle(),
                    row.getLabel(),
                    row.getHeading(),
                    row.getStatus(),
                    children.computeIfAbsent(row.getEId(), id -> new ArrayList<>()));
            String parent = row.getParent();
            if (parent == null) {
                top.add(node);
            } else {
                children.computeIfAbsent(parent, id -> new ArrayList<>()).add(node);
            }
        }
        return new Contents(act, language, on, edition, top);
    }

    /**
     * One provision on a day, named as in addresses ({@code 127-2}, {@code preamble}).
     *
     * @throws LegislationException when the act, a text of it for that day, or the provision is not known
     */
    public ProvisionPage provision(String actId, Language language, String article, LocalDate on) {
        Act act = act(actId);
        LocalDate edition = editionOn(act, language, on);
        Provision row = provisionOn(act, language, article, on).orElseThrow(() -> absent(act, language, article, on));
        return new ProvisionPage(
                row,
                edition,
                on,
                pathOf(row, on),
                notesOn(act, language, row.getEId(), on).stream()
                        .map(ProvisionNote::words)
                        .toList(),
                neighbour(row, on, "<", "desc"),
                neighbour(row, on, ">", "asc"),
                provisionOn(act, language.other(), article, on).isPresent());
    }

    /**
     * One provision on a day in each language that has it.
     *
     * @throws LegislationException as {@link #provision} does, when neither has
     */
    public Map<Language, ProvisionPage> inEachLanguage(String actId, String article, LocalDate on) {
        Act act = act(actId);
        Map<Language, ProvisionPage> pages = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (provisionOn(act, language, article, on).isPresent()) {
                pages.put(language, provision(actId, language, article, on));
            }
        }
        if (pages.isEmpty()) {
            boolean inRussian = !editionDates(act, Language.RU).isEmpty();
            provision(actId, inRussian ? Language.RU : Language.KK, article, on);
        }
        return pages;
    }

    /**
     * The whole text on a day, as its edition told it.
     *
     * @throws LegislationException when the act or a text of it for that day is not known
     */
    public EditionText text(String actId, Language language, LocalDate on) {
        Act act = act(actId);
        editionOn(act, language, on);
        return new EditionText(snapshot(act, language, on));
    }

    /**
     * What an act's text on one day tells otherwise than on another.
     *
     * @throws LegislationException when the act or a text of it for either day is not known
     */
    public ActComparison compare(String actId, Language language, LocalDate from, LocalDate to) {
        Act act = act(actId);
        LocalDate fromEdition = editionOn(act, language, from);
        LocalDate toEdition = editionOn(act, language, to);
        EditionComparison differences = fromEdition.equals(toEdition)
                ? new EditionComparison(List.of())
                : EditionComparison.of(snapshot(act, language, from), snapshot(act, language, to));
        return new ActComparison(act, language, from, to, fromEdition, toEdition, differences);
    }

    /**
     * The same of one provision, named as in addresses; it is looked for under this name alone on both days.
     *
     * @throws LegislationException when the act, a text of it for either day, or the provision is not known
     */
    public ActComparison compareProvision(
            String actId, Language language, String article, LocalDate from, LocalDate to) {
        Act act = act(actId);
        LocalDate fromEdition = editionOn(act, language, from);
        LocalDate toEdition = editionOn(act, language, to);
        List<ProvisionText> before = withNotes(act, language, article, from);
        List<ProvisionText> after = withNotes(act, language, article, to);
        if (before.isEmpty() && after.isEmpty()) {
            throw new LegislationException(Reason.NO_SUCH_PROVISION, actId, article);
        }
        EditionComparison differences = EditionComparison.of(before, after);
        return new ActComparison(act, language, from, to, fromEdition, toEdition, differences);
    }

    private List<ProvisionText> withNotes(Act act, Language language, String article, LocalDate on) {
        return provisionOn(act, language, article, on).stream()
                .map(row -> row.words()
                        .withNotes(notesOn(act, language, row.getEId(), on).stream()
                                .map(ProvisionNote::words)
                                .toList()))
                .toList();
    }

    /**
     * The whole text on a day with what tells which act it is.
     *
     * @throws LegislationException when the act or a text of it for that day is not known
     */
    public WholeText wholeText(String actId, Language language, LocalDate on) {
        Act act = act(actId);
        LocalDate edition = editionOn(act, language, on);
        return new WholeText(
                act.requisites(), act.isSample(), language, edition, on, new EditionText(snapshot(act, language, on)));
    }

    /**
     * One provision on a day, below the headings it stands under, with what tells which act it is of.
     *
     * @throws LegislationException when the act, a text of it for that day, or the provision is not known
     */
    public WholeText excerpt(String actId, Language language, String article, LocalDate on) {
        ProvisionPage page = provision(actId, language, article, on);
        Act act = page.provision().getAct();
        List<ProvisionText> rows =
                new ArrayList<>(page.path().stream().map(Provision::words).toList());
        rows.add(page.provision().words().withNotes(page.notes()));
        return new WholeText(act.requisites(), act.isSample(), language, page.edition(), on, new EditionText(rows));
    }

    private Act act(String actId) {
        Act act = entityManager.find(Act.class, actId);
        if (act == null) {
            throw new LegislationException(Reason.NO_SUCH_ACT, actId);
        }
        return act;
    }

    private Act create(NewEdition edition) {
        Act act = new Act(edition.requisites(), edition.sample());
        entityManager.persist(act);
        return act;
    }

    private PublishOutcome repeated(Act act, NewEdition edition) {
        Edition there = edition(act, edition.language(), edition.date()).orElseThrow();
        boolean sameFile = there.getSource().getSha256().equals(edition.source().getSha256());
        if (sameFile
                || snapshot(act, edition.language(), edition.date())
                        .equals(edition.text().provisions())) {
            return new PublishOutcome.Unchanged();
        }
        throw new LegislationException(
                Reason.OTHER_TEXT_FOR_THIS_DATE,
                edition.date(),
                there.getSource().getName());
    }

    private Optional<Edition> edition(Act act, Language language, LocalDate date) {
        return entityManager
                .createQuery(
                        "select e from Edition e join fetch e.source where e.act = :act and e.language = :language and e.date = :date",
                        Edition.class)
                .setParameter("act", act)
                .setParameter("language", language)
                .setParameter("date", date)
                .getResultList()
                .stream()
                .findFirst();
    }

    private List<Edition> editionsOf(List<Act> acts) {
        return entityManager
                .createQuery(
                        "select e from Edition e where e.act in :acts order by e.date desc, e.language", Edition.class)
                .setParameter("acts", acts)
                .getResultList();
    }

    private List<LocalDate> editionDates(Act act, Language language) {
        return entityManager
                .createQuery(
                        "select e.date from Edition e where e.act = :act and e.language = :language order by e.date",
                        LocalDate.class)
                .setParameter("act", act)
                .setParameter("language", language)
                .getResultList();
    }

    private LocalDate editionOn(Act act, Language language, LocalDate on) {
        List<LocalDate> dates = editionDates(act, language);
        if (dates.isEmpty()) {
            throw new LegislationException(Reason.NO_TEXT_IN_LANGUAGE, act.getId(), language.code());
        }
        LocalDate date = last(dates.stream().filter(known -> !known.isAfter(on)).toList());
        LocalDate adopted = act.getAdopted();
        if (date == null && adopted != null && adopted.isAfter(on)) {
            throw new LegislationException(Reason.NOT_ADOPTED_YET, on, adopted);
        }
        if (date == null) {
            throw new LegislationException(Reason.NO_EDITION_ON_DAY, on, dates.get(0));
        }
        return date;
    }

    private List<ProvisionText> snapshot(Act act, Language language, LocalDate on) {
        Map<String, List<NoteText>> notes = new HashMap<>();
        for (ProvisionNote note : notesOn(act, language, null, on)) {
            notes.computeIfAbsent(note.getProvision(), id -> new ArrayList<>()).add(note.words());
        }
        return rowsOn(act, language, on).stream()
                .map(Provision::words)
                .map(words -> words.withNotes(notes.getOrDefault(words.eId(), List.of())))
                .toList();
    }

    private List<Provision> rowsOn(Act act, Language language, LocalDate on) {
        return entityManager
                .createQuery(
                        "select p from Provision p where p.act = :act and p.language = :language and " + holds("p")
                                + " order by p.orderKey",
                        Provision.class)
                .setParameter("act", act)
                .setParameter("language", language)
                .setParameter("on", on)
                .getResultList();
    }

    private Map<String, String> orderKeys(Act act, Language language, LocalDate on) {
        return rowsOn(act, language, on).stream().collect(Collectors.toMap(Provision::getEId, Provision::getOrderKey));
    }

    private List<ProvisionNote> notesOn(Act act, Language language, @Nullable String provision, LocalDate on) {
        return entityManager
                .createQuery(
                        "select n from ProvisionNote n where n.act = :act and n.language = :language"
                                + " and (:provision is null or n.provision = :provision) and " + holds("n")
                                + " order by n.provision, n.ordinal",
                        ProvisionNote.class)
                .setParameter("act", act)
                .setParameter("language", language)
                .setParameter("provision", provision)
                .setParameter("on", on)
                .getResultList();
    }

    private Optional<Provision> provisionOn(Act act, Language language, String article, LocalDate on) {
        return entityManager
                .createQuery(
                        "select p from Provision p where p.act = :act and p.language = :language and p.article = :article and "
                                + holds("p"),
                        Provision.class)
                .setParameter("act", act)
                .setParameter("language", language)
                .setParameter("article", article)
                .setParameter("on", on)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Why an act that is known on a day has no such provision on it. */
    private LegislationException absent(Act act, Language language, String article, LocalDate on) {
        List<Provision> others = entityManager
                .createQuery(
                        "select p from Provision p where p.act = :act and p.language = :language and p.article = :article"
                                + " order by p.validFrom",
                        Provision.class)
                .setParameter("act", act)
                .setParameter("language", language)
                .setParameter("article", article)
                .getResultList();
        for (Provision later : others) {
            if (later.getValidFrom().isAfter(on)) {
                return new LegislationException(Reason.PROVISION_NOT_YET, article, on, later.getValidFrom());
            }
        }
        LocalDate end = others.isEmpty() ? null : others.get(others.size() - 1).getValidTo();
        return end == null
                ? new LegislationException(Reason.NO_SUCH_PROVISION, act.getId(), article)
                : new LegislationException(Reason.PROVISION_NO_MORE, article, on, end);
    }

    private @Nullable Provision neighbour(Provision row, LocalDate on, String side, String order) {
        return entityManager
                .createQuery(
                        "select p from Provision p where p.act = :act and p.language = :language and p.article is not null"
                                + " and p.orderKey " + side + " :key and " + holds("p") + " order by p.orderKey "
                                + order,
                        Provision.class)
                .setParameter("act", row.getAct())
                .setParameter("language", row.getLanguage())
                .setParameter("key", row.getOrderKey())
                .setParameter("on", on)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    private List<Provision> pathOf(Provision row, LocalDate on) {
        List<Provision> path = new ArrayList<>();
        String above = row.getParent();
        while (above != null) {
            Provision group = entityManager
                    .createQuery(
                            "select p from Provision p where p.act = :act and p.language = :language and p.eId = :eId and "
                                    + holds("p"),
                            Provision.class)
                    .setParameter("act", row.getAct())
                    .setParameter("language", row.getLanguage())
                    .setParameter("eId", above)
                    .setParameter("on", on)
                    .getSingleResult();
            path.add(0, group);
            above = group.getParent();
        }
        return path;
    }

    private static String holds(String alias) {
        return alias + ".validFrom <= :on and (" + alias + ".validTo is null or " + alias + ".validTo > :on)";
    }

    private List<ActSummary> summaries(List<Act> acts) {
        if (acts.isEmpty()) {
            return List.of();
        }
        Map<String, List<EditionSummary>> editions = new HashMap<>();
        for (EditionOfAct known : entityManager
                .createQuery(
                        "select new kz.senim.kb.legislation.EditionOfAct(e.act.id, e.language, e.date, s.name, s.sha256,"
                                + " e.importedBy, e.importedAt) from Edition e join e.source s where e.act in :acts"
                                + " order by e.date desc, e.language",
                        EditionOfAct.class)
                .setParameter("acts", acts)
                .getResultList()) {
            editions.computeIfAbsent(known.actId(), id -> new ArrayList<>()).add(known.edition());
        }
        Map<String, Map<Language, Long>> articles = new HashMap<>();
        for (Object[] counted : entityManager
                .createQuery(
                        "select p.act.id, p.language, count(p) from Provision p where p.act in :acts and p.kind = :kind"
                                + " and p.validTo is null group by p.act.id, p.language",
                        Object[].class)
                .setParameter("acts", acts)
                .setParameter("kind", ProvisionKind.ARTICLE)
                .getResultList()) {
            articles.computeIfAbsent((String) counted[0], id -> new HashMap<>())
                    .put((Language) counted[1], (Long) counted[2]);
        }
        return acts.stream()
                .map(act -> new ActSummary(
                        act,
                        editions.getOrDefault(act.getId(), List.of()),
                        articles.getOrDefault(act.getId(), Map.of())))
                .toList();
    }

    private static void requireStorable(ActRequisites requisites, List<ProvisionText> snapshot) {
        if (!requisites.actId().matches("[A-Za-z0-9_-]{1,60}")) {
            throw new LegislationException(Reason.BAD_REQUISITE, "act_id", requisites.actId());
        }
        if (requisites.number().length() > 60) {
            throw new LegislationException(Reason.BAD_REQUISITE, "number", requisites.number());
        }
        if (requisites.titleRu().isEmpty() && requisites.titleKk().isEmpty()) {
            throw new LegislationException(Reason.BAD_REQUISITE, "title", "");
        }
        if (Math.max(requisites.titleRu().length(), requisites.titleKk().length()) > 2000) {
            throw new LegislationException(Reason.BAD_REQUISITE, "title", requisites.titleRu());
        }
        for (ProvisionText words : snapshot) {
            int longest = Math.max(
                    words.text().length(),
                    Math.max(words.heading().length(), words.label().length()));
            for (NoteText note : words.notes()) {
                longest = Math.max(longest, note.text().length());
            }
            if (longest > LONGEST_TEXT || words.eId().length() > LONGEST_ID) {
                throw new LegislationException(Reason.TOO_LONG, words.eId(), longest);
            }
        }
    }

    private static PublishOutcome published(List<ProvisionText> former, NewEdition edition) {
        EditionComparison comparison =
                EditionComparison.of(former, edition.text().provisions());
        return new PublishOutcome.Published(comparison.changes(), comparison.notes());
    }

    private static @Nullable LocalDate last(List<LocalDate> dates) {
        return dates.isEmpty() ? null : Objects.requireNonNull(dates.get(dates.size() - 1));
    }
}
