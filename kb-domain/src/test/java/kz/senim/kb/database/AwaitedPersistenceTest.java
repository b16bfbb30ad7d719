package kz.senim.kb.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AwaitedPersistenceTest {

    private static final EntityManagerFactory BUILT =
            TestDatabase.H2.emptyBase().factory();

    private final CompletableFuture<EntityManagerFactory> building = new CompletableFuture<>();
    private int begun;
    private final EntityManagerFactory awaited = AwaitedPersistence.factory(() -> {
        begun++;
        return building;
    });

    @Test
    void theUnitIsMadeOnceWhenTheFirstManagerIsAskedFor() {
        assertThat(begun).isZero();

        awaited.createEntityManager().close();
        awaited.createEntityManager().close();

        assertThat(begun).isOne();
    }

    @Test
    void aQuestionWaitsUntilTheUnitIsBuilt() {
        CompletableFuture<Boolean> open = CompletableFuture.supplyAsync(awaited::isOpen);
        assertThat(open).isNotDone();

        building.complete(BUILT);

        assertThat(open).succeedsWithin(10, TimeUnit.SECONDS).isEqualTo(true);
    }

    @Test
    void whoeverNeedsAUnitThatCouldNotBeBuiltIsToldWhy() {
        building.completeExceptionally(new IllegalStateException("no such table"));

        assertThatThrownBy(() -> awaited.createEntityManager(Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no such table");
    }

    @Test
    void aManagerAskedForAndClosedMeanwhileCostsNoWaiting() {
        awaited.createEntityManager().close();

        assertThat(building).isNotDone();
    }

    @Test
    void aManagerAskedForMeanwhileWorksOnceTheUnitIsBuilt() {
        EntityManager early = awaited.createEntityManager();
        building.complete(BUILT);

        assertThat(early.isOpen()).isTrue();
        early.close();
        assertThat(early.isOpen()).isFalse();
    }

    @Test
    void afterwardsManagersAreThoseOfTheUnit() {
        building.complete(BUILT);

        try (EntityManager manager = awaited.createEntityManager()) {
            assertThat(manager.getEntityManagerFactory()).isSameAs(BUILT);
        }
    }
}
