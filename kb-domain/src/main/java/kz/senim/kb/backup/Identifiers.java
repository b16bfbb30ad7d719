package kz.senim.kb.backup;

import jakarta.persistence.EntityManager;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.persister.entity.EntityPersister;

/**
 * Sees to it that new rows get identifiers beyond those of the restored ones. A generator takes a stock of numbers from
 * its sequence at a time: the sequence is moved on, and what is left of the stock is used up.
 */
final class Identifiers {

    private final EntityManager entityManager;

    Identifiers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void moveOn() {
        SharedSessionContractImplementor session = entityManager.unwrap(SharedSessionContractImplementor.class);
        for (EntityPersister entity : session.getFactory()
                .getMappingMetamodel()
                .streamEntityDescriptors()
                .toList()) {
            if (entity.getGenerator() instanceof SequenceStyleGenerator generator
                    && !entity.getEntityName().startsWith("org.hibernate.")) {
                moveOn(session, entity, generator);
            }
        }
    }

    private void moveOn(
            SharedSessionContractImplementor session, EntityPersister entity, SequenceStyleGenerator generator) {
        int stock = generator.getOptimizer().getIncrementSize();
        long beyond = Math.max(greatest(entity), next(session, generator)) + stock;
        String sequence = generator
                .getDatabaseStructure()
                .getPhysicalName()
                .getObjectName()
                .getText();
        entityManager
                .createNativeQuery("alter sequence " + sequence + " restart with " + (beyond + stock + 1))
                .executeUpdate();
        while (next(session, generator) <= beyond) {
            // the stock from before
        }
    }

    private long greatest(EntityPersister entity) {
        String column = entity.getIdentifierColumnNames()[0];
        return ((Number) entityManager
                        .createNativeQuery(
                                "select coalesce(max(" + column + "), 0) from " + entity.getIdentifierTableName())
                        .getSingleResult())
                .longValue();
    }

    private static long next(SharedSessionContractImplementor session, BeforeExecutionGenerator generator) {
        return ((Number) generator.generate(session, null, null, EventType.INSERT)).longValue();
    }
}
