package kz.senim.kb.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kz.senim.kb.database.ServerStarted;
import org.junit.jupiter.api.Test;

class SampleArrivalTest {

    private static final List<String> NAMES = List.of("first.json", "second.json", "third.json");

    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch firstBegun = new CountDownLatch(1);
    private final CountDownLatch mayGoOn = new CountDownLatch(1);

    @Test
    void bringsEverythingInWhenTheServerHasStarted() {
        mayGoOn.countDown();
        SampleArrival arrival = arrival(Runnable::run, true);

        arrival.begin(new ServerStarted());

        assertThat(done)
                .containsExactly("act", "contacts", "reference", "first.json", "second.json", "third.json", "finish");
        assertThat(arrival.isUnderWay()).isFalse();
    }

    @Test
    void bringsNothingInThatIsNotWanted() {
        arrival(Runnable::run, false).begin(new ServerStarted());

        assertThat(done).isEmpty();
    }

    @Test
    void addsNothingMoreOnceTheSampleIsRemoved() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            SampleArrival arrival = arrival(threads, true);
            arrival.begin(new ServerStarted());
            assertThat(firstBegun.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(arrival.isUnderWay()).isTrue();
            var removal = threads.submit(arrival::remove);
            while (!arrival.isStopped()) {
                Thread.onSpinWait();
            }
            mayGoOn.countDown();
            removal.get(10, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }

        assertThat(done).containsExactly("act", "contacts", "reference", "first.json", "removed");
    }

    private SampleArrival arrival(Executor beside, boolean wanted) {
        return new SampleArrival(new NotedContent(), new NotedAnswers(), beside, wanted);
    }

    private final class NotedContent extends SampleContent {

        @Override
        public boolean isRemoved() {
            return false;
        }

        @Override
        public void addActOnce() {
            done.add("act");
        }

        @Override
        public void addContactsOnce() {
            done.add("contacts");
        }

        @Override
        public void addReferenceOnce() {
            done.add("reference");
        }

        @Override
        public void remove() {
            done.add("removed");
        }
    }

    private final class NotedAnswers extends SampleAnswers {

        @Override
        public List<String> begin() {
            return NAMES;
        }

        @Override
        public void add(String name) {
            firstBegun.countDown();
            try {
                mayGoOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            done.add(name);
        }

        @Override
        public void finish() {
            done.add("finish");
        }
    }
}
