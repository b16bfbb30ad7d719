package kz.senim.kb.database;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.hibernate.jpa.HibernatePersistenceProvider;

/**
 * Builds Hibernate's persistence unit on a thread of its own, while the server finds the application's beans on the
 * other processor. Whoever needs the unit waits for it, and is told then if it could not be built.
 */
public final class PersistenceInBackground extends HibernatePersistenceProvider {

    /**
     * Begins with the first manager that is asked for, which the server does as soon as it has prepared the
     * application: before that it does not know on another thread whose configuration is read.
     */
    @Override
    public EntityManagerFactory createContainerEntityManagerFactory(PersistenceUnitInfo unit, Map properties) {
        return AwaitedPersistence.factory(() -> begin(unit, properties));
    }

    private CompletableFuture<EntityManagerFactory> begin(PersistenceUnitInfo unit, Map<?, ?> properties) {
        CompletableFuture<EntityManagerFactory> factory = new CompletableFuture<>();
        Thread thread =
                new Thread(() -> build(factory, unit, properties), "persistence unit " + unit.getPersistenceUnitName());
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.setDaemon(true);
        thread.start();
        return factory;
    }

    private void build(
            CompletableFuture<EntityManagerFactory> factory, PersistenceUnitInfo unit, Map<?, ?> properties) {
        try {
            factory.complete(super.createContainerEntityManagerFactory(unit, properties));
        } catch (RuntimeException | Error failure) {
            factory.completeExceptionally(failure);
        }
    }
}
