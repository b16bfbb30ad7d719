package kz.senim.kb.importer.hsds;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What sources last told, by the entries. */
final class ToldRecords {

    private final EntityManager entityManager;

    /** Whether there was any when the work began: the first directory of a base need not look for each entry. */
    private final boolean any;

    ToldRecords(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.any = !entityManager
                .createQuery("select r.key.hsdsId from ToldRecord r", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What was told of these before the work began. */
    Map<String, ToldRecord> of(String table, Collection<String> ids) {
        Map<String, ToldRecord> records = new HashMap<>();
        if (!any) {
            return records;
        }
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += DirectoryComparison.PART) {
            entityManager
                    .createQuery("from ToldRecord r where r.key.hsdsId in :ids", ToldRecord.class)
                    .setParameter("ids", all.subList(from, Math.min(all.size(), from + DirectoryComparison.PART)))
                    .getResultList()
                    .stream()
                    // asked for by table too, H2 looks through all of the table
                    .filter(record -> record.key().resourceType().equals(table))
                    .forEach(record -> records.put(record.key().hsdsId(), record));
        }
        return records;
    }

    /** The ids of all services this source has told of. */
    List<String> servicesOf(String source) {
        return new ArrayList<>(entityManager
                .createQuery(
                        "select r.key.hsdsId from ToldRecord r where r.source = :source"
                                + " and r.key.resourceType = :services order by r.key.hsdsId",
                        String.class)
                .setParameter("source", source)
                .setParameter("services", HsdsTable.SERVICES)
                .getResultList());
    }

    /**
     * Keeps what a source tells now.
     *
     * @param known what was kept of these entries before, as {@link #of} has just given it
     */
    void put(ToldRecord record, Map<String, ToldRecord> known) {
        ToldRecord before = known.get(record.key().hsdsId());
        if (before == null) {
            entityManager.persist(record);
        } else {
            before.tell(record.source(), record.toldHash(), record.thenHash(), record.remainder());
        }
    }

    void remove(String table, Collection<String> ids) {
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery("delete from ToldRecord r where r.key.resourceType = :table and r.key.hsdsId in :ids")
                    .setParameter("table", table)
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }
}
