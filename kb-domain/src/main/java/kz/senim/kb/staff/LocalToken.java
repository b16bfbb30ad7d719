package kz.senim.kb.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullUnmarked;

/**
 * The token by which the launcher on the same machine speaks to the server it started, from the setting
 * {@code kb.local.token}. It acts for the oldest administrator. It lives as long as the server does and is in no table,
 * so that neither a backup carries it nor a restore takes it away.
 */
@ApplicationScoped
public class LocalToken {

    private static final int SHORTEST = 32;

    private Optional<TokenValue> value;

    @NullUnmarked
    protected LocalToken() {}

    @Inject
    public LocalToken(@ConfigProperty(name = "kb.local.token") Optional<String> setting) {
        this.value = setting.map(String::strip)
                .filter(text -> text.length() >= SHORTEST)
                .map(TokenValue::new);
    }

    boolean is(TokenValue offered) {
        return value.isPresent()
                && MessageDigest.isEqual(
                        value.get().sha256().getBytes(StandardCharsets.US_ASCII),
                        offered.sha256().getBytes(StandardCharsets.US_ASCII));
    }
}
