package kz.senim.kb.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Gives the doors the entity manager of the running transaction, so that they can take it in their constructors. */
@ApplicationScoped
public class EntityManagers {

    @Produces
    @PersistenceContext(unitName = "kb")
    @SuppressWarnings("NullAway.Init") // the container sets it before anything asks
    private EntityManager entityManager;
}
