package kz.senim.kb.legislation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.legislation.LegislationException.Reason;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The door to what was accepted into the law, by whom, from which file; and the way back. */
@ApplicationScoped
@Transactional
public class EditionHistory {

    private final EntityManager entityManager;
    private final Legislation legislation;
    private final Journal journal;

    @NullUnmarked
    protected EditionHistory() {
        this(null, null, null);
    }

    @Inject
    public EditionHistory(EntityManager entityManager, Legislation legislation, Journal journal) {
        this.entityManager = entityManager;
        this.legislation = legislation;
        this.journal = journal;
    }

    /** What was accepted last, newest first. */
    public List<HistoryEntry> latest(int most) {
        return entityManager
                .createQuery(
                        "select distinct h from HistoryEntry h left join fetch h.changes where h.id in"
                                + " (select i.id from HistoryEntry i order by i.id desc limit " + most
                                + ") order by h.id desc",
                        HistoryEntry.class)
                .getResultList();
    }

    /** All that was accepted of one act, newest first. */
    public List<HistoryEntry> of(String actId) {
        return entityManager
                .createQuery(
                        "select distinct h from HistoryEntry h left join fetch h.changes where h.actId = :act"
                                + " order by h.id desc",
                        HistoryEntry.class)
                .setParameter("act", actId)
                .getResultList();
    }

    /**
     * One entry.
     *
     * @throws LegislationException when there is none of this id
     */
    public HistoryEntry entry(long id) {
        return entityManager
                .createQuery(
                        "select h from HistoryEntry h left join fetch h.changes where h.id = :id", HistoryEntry.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new LegislationException(Reason.NO_SUCH_ENTRY, id));
    }

    /** The entry of the edition that stands for this day, where one is told of. */
    public Optional<HistoryEntry> standing(NewEdition edition) {
        return entityManager
                .createQuery(
                        "select h from HistoryEntry h where h.actId = :act and h.language = :language and h.date = :date"
                                + " and h.undoneAt is null order by h.id desc",
                        HistoryEntry.class)
                .setParameter("act", edition.requisites().actId())
                .setParameter("language", edition.language())
                .setParameter("date", edition.date())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * The file it was read from, byte for byte.
     *
     * @throws LegislationException when there is no such entry
     */
    public byte[] file(long id) {
        return entry(id).source().getContent();
    }

    /** What stands in the way of taking it back; empty when nothing does. */
    public Optional<LegislationException> obstacle(HistoryEntry entry) {
        if (entry.getUndoneAt() != null) {
            return Optional.of(new LegislationException(Reason.UNDONE_ALREADY, String.valueOf(entry.getUndoneBy())));
        }
        return laterBuiltOn(entry)
                .map(later -> new LegislationException(
                        Reason.BUILT_ON, later.getDate(), later.getFileName(), later.getAcceptedBy()));
    }

    /**
     * Takes an accepted edition back: text, notes and requisites are what they would be had it never been accepted.
     *
     * @throws LegislationException when there is no such entry, or something stands in the way
     */
    public HistoryEntry undo(long id) {
        HistoryEntry entry = entry(id);
        entityManager.find(Act.class, entry.getActId(), LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(entry);
        obstacle(entry).ifPresent(obstacle -> {
            throw obstacle;
        });
        legislation.removeEdition(entry.getActId(), entry.getLanguage(), entry.getDate());
        replayRequisites(entry);
        journal.record(
                "edition-undone",
                entry.getActId(),
                entry.getLanguage().code() + " " + entry.getDate() + " " + entry.getSha256());
        return entry(id);
    }

    private Optional<HistoryEntry> laterBuiltOn(HistoryEntry entry) {
        return after(entry).stream()
                .filter(later -> later.getLanguage() == entry.getLanguage()
                        && later.getDate().isAfter(entry.getDate()))
                .findFirst();
    }

    /** What was accepted of the act after this entry and still stands, in that order. */
    private List<HistoryEntry> after(HistoryEntry entry) {
        return entityManager
                .createQuery(
                        "select h from HistoryEntry h where h.actId = :act and h.id > :id and h.undoneAt is null"
                                + " order by h.id",
                        HistoryEntry.class)
                .setParameter("act", entry.getActId())
                .setParameter("id", entry.getId())
                .getResultList();
    }

    /** What came later, in the other language or for earlier days, says of the act what it would have said anyway. */
    private void replayRequisites(HistoryEntry undone) {
        @Nullable ActRequisites standing = undone.before();
        Act act = entityManager.find(Act.class, undone.getActId());
        for (HistoryEntry later : after(undone)) {
            later.standOn(standing);
            Act replayed = new Act(standing == null ? later.said() : standing, false);
            replayed.update(later.said());
            standing = replayed.requisites();
        }
        if (act != null && standing != null) {
            act.become(standing);
        }
    }
}
