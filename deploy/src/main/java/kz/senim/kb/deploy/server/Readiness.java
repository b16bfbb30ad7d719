package kz.senim.kb.deploy.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Whether a server can work: Senim's own health says so. */
public final class Readiness {
    private static final int PATIENCE_MILLIS = 10_000;

    /** Before Senim is deployed, and if it failed to, the server answers in its place, having checked nothing. */
    private static final String SOMETHING_WAS_CHECKED = "\"checks\":[{";

    private final URI health;

    public Readiness(URI url) {
        this.health = url.resolve("/health/ready");
    }

    /**
     * Asks once. A starting server is asked many times, and shares its processors with who asks: so this is the client
     * that costs least.
     */
    public boolean ready() {
        try {
            HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            connection.setInstanceFollowRedirects(false);
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                return false;
            }
            try (InputStream answer = connection.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8).contains(SOMETHING_WAS_CHECKED);
            }
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            return false;
        }
    }
}
