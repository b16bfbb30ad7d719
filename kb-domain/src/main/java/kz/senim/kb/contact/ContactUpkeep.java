package kz.senim.kb.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.senim.kb.audit.Journal;
import kz.senim.kb.contact.ContactException.Reason;
import kz.senim.kb.contact.schedule.KazakhstanTime;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The door to keeping contacts right: numbers that did not answer, what is due to be made sure of, duplicates. */
@ApplicationScoped
@Transactional
public class ContactUpkeep {

    private static final int MOST_SHOWN = 200;

    private EntityManager entityManager;
    private Journal journal;

    @NullUnmarked
    protected ContactUpkeep() {}

    @Inject
    public ContactUpkeep(EntityManager entityManager, Journal journal) {
        this.entityManager = entityManager;
        this.journal = journal;
    }

    /** Something to do about a contact; the number that did not answer is null when it is only due. */
    public record Work(
            Contact contact,
            @Nullable Long taskId,
            @Nullable String number,
            @Nullable Instant raisedAt) {}

    /** Two contacts that are likely the same, and the number or name they share. */
    public record Duplicate(Contact first, Contact second, String shared) {}

    /**
     * Notes that a number did not answer; once noted, it is not noted again until somebody has looked.
     *
     * @throws ContactException when there is no such service
     */
    public CheckTask numberDidNotAnswer(long serviceId, String number) {
        Service service = required(serviceId);
        List<CheckTask> open = openTasks(serviceId).stream()
                .filter(task -> task.getNumber().equals(number))
                .toList();
        if (!open.isEmpty()) {
            return open.get(0);
        }
        CheckTask task = new CheckTask(service, Phone.voice(number).number(), journal.acting(), now());
        entityManager.persist(task);
        journal.record("number-did-not-answer", Long.toString(serviceId), number);
        return task;
    }

    /** A part of what there is to do, and how much there is in all. */
    public record Worklist(List<Work> work, long total) {
        public Worklist {
            work = List.copyOf(work);
        }
    }

    /**
     * What has to be looked after: numbers that did not answer, then what is due, in a crisis first.
     *
     * @param most how many to show
     * @param offset how many to leave out before them
     */
    public Worklist worklist(LocalDate today, int most, int offset) {
        long open = entityManager
                .createQuery("select count(t) from CheckTask t where t.doneAt is null", Long.class)
                .getSingleResult();
        String due = " from Service s where s.status <> :defunct and s.dueOn <= :today"
                + " and not exists (select 1 from CheckTask t where t.service = s and t.doneAt is null)";
        long dueCount = entityManager
                .createQuery("select count(s)" + due, Long.class)
                .setParameter("defunct", ServiceStatus.DEFUNCT)
                .setParameter("today", today)
                .getSingleResult();
        List<Work> work = new ArrayList<>();
        for (CheckTask task : entityManager
                .createQuery(
                        "select t from CheckTask t join fetch t.service s where t.doneAt is null"
                                + " order by s.crisis desc, t.raisedAt, t.id",
                        CheckTask.class)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList()) {
            work.add(new Work(Contact.of(task.getService()), task.getId(), task.getNumber(), task.getRaisedAt()));
        }
        if (work.size() < most) {
            entityManager
                    .createQuery("select s" + due + " order by s.crisis desc, s.dueOn, s.id", Service.class)
                    .setParameter("defunct", ServiceStatus.DEFUNCT)
                    .setParameter("today", today)
                    .setFirstResult((int) Math.max(0, offset - open))
                    .setMaxResults(most - work.size())
                    .getResultList()
                    .forEach(service -> work.add(new Work(Contact.of(service), null, null, null)));
        }
        return new Worklist(work, open + dueCount);
    }

    /**
     * Notes that who is acting now has made sure of all that is told of a service; what was to be checked is done.
     *
     * @throws ContactException when there is no such service, or somebody has changed it meanwhile
     */
    public Contact verify(long serviceId, int version) {
        Service service = required(serviceId);
        if (service.getVersion() != version) {
            throw new ContactException(Reason.CHANGED_MEANWHILE);
        }
        LocalDate today = KazakhstanTime.dayOf(now());
        String before =
                service.getAssuredOn() == null ? "" : service.getAssuredOn().toString();
        service.assure(today, journal.acting());
        openTasks(serviceId).forEach(task -> task.finish(journal.acting(), now()));
        entityManager.persist(new ContactChange(
                serviceId, now(), journal.acting(), "verify", "assured_date", before, today.toString()));
        journal.record("service-verified", Long.toString(serviceId), "");
        entityManager.flush();
        return Contact.of(service);
    }

    /** What was changed of a service, newest first. */
    public List<ContactChange> history(long serviceId) {
        return entityManager
                .createQuery(
                        "from ContactChange c where c.resourceType = 'service' and c.resourceId = :id"
                                + " order by c.lastActionDate desc, c.id desc",
                        ContactChange.class)
                .setParameter("id", serviceId)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    /** Services that likely are the same: they share a number, or their name where they serve a region both. */
    public List<Duplicate> duplicates() {
        Map<String, Set<Long>> byShared = new LinkedHashMap<>();
        for (Object[] row : entityManager
                .createQuery(
                        "select p.number, s.id from Service s join s.phones p where s.status <> :defunct order by s.id",
                        Object[].class)
                .setParameter("defunct", ServiceStatus.DEFUNCT)
                .getResultList()) {
            String dialled = Phone.voice((String) row[0]).dialled();
            byShared.computeIfAbsent(dialled, none -> new LinkedHashSet<>()).add((Long) row[1]);
        }
        for (Object[] row : entityManager
                .createQuery(
                        "select lower(t.name), a.id, s.id from Service s join s.texts t join s.areas a"
                                + " where s.status <> :defunct order by s.id",
                        Object[].class)
                .setParameter("defunct", ServiceStatus.DEFUNCT)
                .getResultList()) {
            String key = ((String) row[0]).toLowerCase(Locale.ROOT).strip() + '\n' + row[1];
            byShared.computeIfAbsent(key, none -> new LinkedHashSet<>()).add((Long) row[2]);
        }
        return pairs(byShared);
    }

    /**
     * Ends one service in favour of another. It is not deleted: whoever holds its address is sent to the other.
     *
     * @throws ContactException when there is no such service, or either is merged already
     */
    public Contact merge(long kept, long ended) {
        Service stays = required(kept);
        Service goes = required(ended);
        goes.mergeInto(stays, now());
        openTasks(ended).forEach(task -> task.finish(journal.acting(), now()));
        entityManager.persist(
                new ContactChange(ended, now(), journal.acting(), "merge", "merged_into", "", Long.toString(kept)));
        journal.record("service-merged", Long.toString(ended), Long.toString(kept));
        entityManager.flush();
        return Contact.of(stays);
    }

    private List<Duplicate> pairs(Map<String, Set<Long>> byShared) {
        Map<List<Long>, String> pairs = new LinkedHashMap<>();
        byShared.forEach((shared, ids) -> {
            List<Long> sharing = List.copyOf(ids);
            for (int i = 1; i < sharing.size() && pairs.size() < MOST_SHOWN; i++) {
                pairs.putIfAbsent(List.of(sharing.get(0), sharing.get(i)), shared.replaceFirst("\n.*", ""));
            }
        });
        Map<Long, Contact> contacts = new HashMap<>();
        List<Duplicate> duplicates = new ArrayList<>();
        pairs.forEach((pair, shared) -> duplicates.add(new Duplicate(
                contacts.computeIfAbsent(pair.get(0), id -> Contact.of(required(id))),
                contacts.computeIfAbsent(pair.get(1), id -> Contact.of(required(id))),
                shared)));
        return duplicates;
    }

    private List<CheckTask> openTasks(long serviceId) {
        return entityManager
                .createQuery(
                        "from CheckTask t where t.service.id = :service and t.doneAt is null order by t.id",
                        CheckTask.class)
                .setParameter("service", serviceId)
                .getResultList();
    }

    private Service required(long id) {
        Service service = entityManager.find(Service.class, id);
        if (service == null) {
            throw new ContactException(Reason.NO_SUCH_SERVICE, id);
        }
        return service;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
