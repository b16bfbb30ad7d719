package kz.senim.kb.backup;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
    private final Connection connection;

    Identifiers(EntityManager entityManager, Connection connection) {
        this.entityManager = entityManager;
        this.connection = connection;
    }

    void moveOn() throws SQLException {
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

    private void moveOn(SharedSessionContractImplementor session, EntityPersister entity, SequenceStyleGenerator generator)
            throws SQLException {
        int stock = generator.getOptimizer().getIncrementSize();
        long beyond = Math.max(greatest(entity), next(session, generator)) + stock;
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter sequence " + generator.getDatabaseStructure().getPhysicalName().getObjectName()
                    + " restart with " + (beyond + stock + 1));
        }
        while (next(session, generator) <= beyond) {
            // the stock from before
        }
    }

    private static long next(SharedSessionContractImplementor session, BeforeExecutionGenerator generator) {
        return ((Number) generator.generate(session, null, null, EventType.INSERT)).longValue();
    }

    private long greatest(EntityPersister entity) throws SQLException {
        String table = entity.getIdentifierTableName();
        String column = entity.getIdentifierColumnNames()[0];
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select max(" + column + ") from " + table)) {
            return found.next() ? found.getLong(1) : 0;
        }
    }
}
