package kz.senim.kb.deploy.command;

import java.net.URI;
import java.nio.file.Path;
import kz.senim.kb.deploy.Failure;
import kz.senim.kb.deploy.base.Base;
import kz.senim.kb.deploy.base.RunningServer;
import kz.senim.kb.deploy.client.Api;
import kz.senim.kb.deploy.server.Installation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which base a command is about: a folder here, or a server elsewhere. */
final class BaseOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the base's folder (or KB_DATA; default: .senim in the checkout)")
    private @Nullable Path data;

    @Option(names = "--url", paramLabel = "URL", description = "a server elsewhere; its token in KB_TOKEN")
    private @Nullable URI url;

    Base base() {
        if (url != null) {
            throw new Failure("This works on a base here; --url names a server elsewhere.");
        }
        String variable = System.getenv("KB_DATA");
        if (data != null) {
            return Base.in(data);
        }
        return Base.in(
                variable == null || variable.isBlank() ? Installation.checkout().resolve(".senim") : Path.of(variable));
    }

    /** The API of the server meant, with the right to use it. */
    Api api() {
        String token = System.getenv("KB_TOKEN");
        if (url != null) {
            if (token == null || token.isBlank()) {
                throw new Failure("Set KB_TOKEN to a token of the server at " + url + " (made there with: kb token).");
            }
            return new Api(url, token);
        }
        Base base = base();
        RunningServer server = base.running()
                .orElseThrow(() -> new Failure(
                        "No server runs over " + base.folder() + ". Start one with: kb run  (or: kb start)"));
        return new Api(server.url(), token == null || token.isBlank() ? base.token() : token);
    }
}
