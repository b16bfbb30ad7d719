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

    /** Hands out what cannot be closed, asked or worked with before it is there: each call waits. */
    @Override
    public EntityManagerFactory createContainerEntityManagerFactory(PersistenceUnitInfo unit, Map properties) {
        CompletableFuture<EntityManagerFactory> factory = new CompletableFuture<>();
        Thread thread =
                new Thread(() -> build(factory, unit, properties), "persistence unit " + unit.getPersistenceUnitName());
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.setDaemon(true);
        thread.start();
        return AwaitedPersistence.factory(factory);
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
