package kz.senim.kb.deploy.command;

import jakarta.json.JsonObject;
import java.util.concurrent.Callable;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.client.Api;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kb reindex}: builds the index anew from the database and waits for it. */
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = "Builds the search index anew from the database; returns when it is done.")
public final class ReindexCommand implements Callable<Integer> {
    @Mixin
    private BaseOptions baseOptions = new BaseOptions();

    @Override
    public Integer call() throws InterruptedException {
        Api api = baseOptions.api();
        long start = System.nanoTime();
        api.post("/api/v1/index/rebuild");
        while (true) {
            JsonObject index = api.get("/api/v1/index");
            String state = index.getString("state");
            int documents = index.getInt("documents");
            int provisions = index.getInt("provisions");
            if (state.equals("current")) {
                Console.endProgress();
                Console.print(documents + " provisions indexed in " + (System.nanoTime() - start) / 1_000_000 + " ms");
                return 0;
            }
            if (state.equals("damaged")) {
                Console.endProgress();
                throw new Failure("The index could not be built; the server's log says why.");
            }
            int waiting = Math.min(index.getInt("pending"), provisions);
            Console.progress(provisions - waiting + " of " + provisions + " provisions");
            Thread.sleep(100);
        }
    }
}
