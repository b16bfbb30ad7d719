package kz.senim.kb.deploy.bench;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kz.senim.kb.deploy.Failure;

/**
 * Puts questions to {@code POST /search}: one client asking again as soon as it is answered, and users each asking on a
 * fixed beat. On the beat, a late answer is counted from when it should have been asked for, so that a server that
 * stalls cannot hide it (coordinated omission).
 */
final class SearchLoad {
    static final int USERS = 32;
    /** Fewer have no 99th of a hundred. */
    private static final int FEWEST = 100;

    private static final long BEAT = TimeUnit.MILLISECONDS.toNanos(500);

    private final URI search;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    SearchLoad(URI server, String token) {
        this.search = server.resolve("/api/v1/search");
        this.token = token;
    }

    /**
     * The request for a question.
     *
     * @param typing whether its last word is still being typed
     */
    HttpRequest request(String question, boolean typing) {
        return HttpRequest.newBuilder(search)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(Json.createObjectBuilder()
                        .add("q", question)
                        .add("prefix", typing)
                        .build()
                        .toString()))
                .build();
    }

    /** One client, through the requests again and again: so many times, or for so long when that is over before. */
    List<Timing> oneAfterAnother(List<HttpRequest> requests, int most, Duration longest) {
        List<Timing> timings = new ArrayList<>(most);
        long end = System.nanoTime() + longest.toNanos();
        while (timings.size() < most && (timings.size() < FEWEST || System.nanoTime() < end)) {
            int request = timings.size() % requests.size();
            timings.add(ask(requests.get(request), request, System.nanoTime()));
        }
        return timings;
    }

    /** Each request once. */
    List<Timing> each(List<HttpRequest> requests) {
        return oneAfterAnother(requests, requests.size(), Duration.ofDays(1));
    }

    /** All users for so long, each from a place of its own among the requests on. */
    List<Timing> onTheBeat(List<HttpRequest> requests, Duration beating) throws InterruptedException {
        ConcurrentLinkedQueue<Timing> timings = new ConcurrentLinkedQueue<>();
        long begin = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        List<Thread> users = new ArrayList<>();
        for (int user = 0; user < USERS; user++) {
            int number = user;
            Thread thread = new Thread(() -> {
                long offset = number * BEAT / USERS;
                for (int beat = 0; beat * BEAT < beating.toNanos(); beat++) {
                    long due = begin + offset + beat * BEAT;
                    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                        LockSupport.parkNanos(left);
                    }
                    int request = (number * requests.size() / USERS + beat) % requests.size();
                    timings.add(ask(requests.get(request), request, due));
                }
            });
            thread.start();
            users.add(thread);
        }
        for (Thread user : users) {
            user.join();
        }
        return List.copyOf(timings);
    }

    private Timing ask(HttpRequest request, int number, long due) {
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
            return new Timing(number, System.nanoTime() - due, status);
        } catch (IOException e) {
            return new Timing(number, System.nanoTime() - due, Timing.NO_ANSWER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted", e);
        }
    }
}
