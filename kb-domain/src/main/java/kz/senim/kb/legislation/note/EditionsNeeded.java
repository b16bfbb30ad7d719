package kz.senim.kb.legislation.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.senim.kb.language.Language;
import kz.senim.kb.legislation.ForceStatus;
import kz.senim.kb.legislation.NoteKind;
import kz.senim.kb.legislation.NoteText;
import kz.senim.kb.legislation.Provision;
import kz.senim.kb.legislation.ProvisionNote;
import kz.senim.kb.legislation.note.NeededEdition.State;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The worklist of whoever keeps the law current: which acts need a new edition, since when and because of which law. */
@ApplicationScoped
@Transactional
public class EditionsNeeded {

    private final EntityManager entityManager;

    @NullUnmarked
    protected EditionsNeeded() {
        this(null);
    }

    @Inject
    public EditionsNeeded(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * All changes that the newest editions of acts in force announce, the longest overdue first, those without a day last.
     *
     * @param on the day that is today
     * @param days how many days from it are near
     */
    public List<NeededEdition> list(LocalDate on, int days) {
        Map<String, LocalDate> editions = newestEditions();
        List<NeededEdition> needed = new ArrayList<>();
        for (Object[] row : entityManager
                .createQuery(
                        "select n, p from ProvisionNote n join Provision p on p.act = n.act and p.language = n.language"
                                + " and p.eId = n.provision join fetch p.act a where n.kind in :kinds and n.validTo is null"
                                + " and p.validTo is null and a.status <> :repealed"
                                + " order by a.id, p.language, p.orderKey, n.ordinal",
                        Object[].class)
                .setParameter("kinds", List.of(NoteKind.COMING, NoteKind.SUSPENSION))
                .setParameter("repealed", ForceStatus.REPEALED)
                .getResultList()) {
            NoteText note = ((ProvisionNote) row[0]).words();
            Provision provision = (Provision) row[1];
            LocalDate edition =
                    Objects.requireNonNull(editions.get(key(provision.getAct().getId(), provision.getLanguage())));
            NoteDigest digest = NoteDigest.of(provision.words().withNotes(List.of(note)), provision.getLanguage());
            for (ToldChange told : note.kind() == NoteKind.COMING ? digest.coming() : digest.suspensions()) {
                State state = state(told.change().entry().day(), on, days);
                needed.add(new NeededEdition(provision.getAct(), provision, told, edition, state));
            }
        }
        needed.sort(Comparator.comparing(NeededEdition::from, Comparator.nullsLast(Comparator.naturalOrder())));
        return needed;
    }

    private static State state(@Nullable LocalDate from, LocalDate on, int days) {
        if (from == null) {
            return State.UNDATED;
        }
        if (!from.isAfter(on)) {
            return State.OVERDUE;
        }
        return from.isAfter(on.plusDays(days)) ? State.LATER : State.SOON;
    }

    private Map<String, LocalDate> newestEditions() {
        Map<String, LocalDate> newest = new HashMap<>();
        for (Object[] row : entityManager
                .createQuery(
                        "select e.act.id, e.language, max(e.date) from Edition e group by e.act.id, e.language",
                        Object[].class)
                .getResultList()) {
            newest.put(key((String) row[0], (Language) row[1]), (LocalDate) row[2]);
        }
        return newest;
    }

    private static String key(String act, Language language) {
        return act + " " + language.code();
    }
}
