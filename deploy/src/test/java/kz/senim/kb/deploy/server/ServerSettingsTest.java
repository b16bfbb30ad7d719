package kz.senim.kb.deploy.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import kz.senim.kb.deploy.Failure;
import org.junit.jupiter.api.Test;

class ServerSettingsTest {

    @Test
    void listensOnThisMachineOnlyUnlessTold() {
        assertThat(ServerSettings.from(Map.of(), 8080, true, null).host()).isEqualTo("127.0.0.1");
        ServerSettings open = ServerSettings.from(Map.of("KB_HOST", "0.0.0.0"), 8080, true, null);
        assertThat(open.host()).isEqualTo("0.0.0.0");
        assertThat(open.url()).hasToString("http://127.0.0.1:8080");
    }

    @Test
    void namesWhatIsMissingOfAHalfToldDatabase() {
        assertThatThrownBy(() -> ServerSettings.from(
                        Map.of("KB_DB_URL", "jdbc:postgresql://db/kb", "KB_DB_PASSWORD", "secret"), 8080, true, null))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("KB_DB_USER missing")
                .hasMessageNotContaining("secret");
    }
}
