package kz.senim.kb.deploy.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import kz.senim.kb.deploy.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseTest {
    private static final URI URL = URI.create("http://127.0.0.1:18100");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void keepsItsTokenForItsOwner() throws IOException {
        Base base = Base.in(folder.resolve("new"));
        String token = base.token();
        assertThat(token).hasSizeGreaterThan(40);
        assertThat(Base.in(folder.resolve("new")).token()).isEqualTo(token);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(base.folder().resolve("token"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(base.folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void knowsTheServerRunningOverIt() {
        Base base = Base.in(folder);
        base.note(ProcessHandle.current(), URL);
        assertThat(base.running()).hasValueSatisfying(server -> {
            assertThat(server.pid()).isEqualTo(ProcessHandle.current().pid());
            assertThat(server.url()).isEqualTo(URL);
        });
    }

    @Test
    void clearsAwayWhatAKilledServerLeft() throws IOException {
        Base base = Base.in(folder);
        base.note(ProcessHandle.current(), URL);
        Files.writeString(base.folder().resolve("pid"), ProcessHandle.current().pid() + " 1234567890\n");
        assertThat(base.running()).as("the same number, another process").isEmpty();
        assertThat(base.folder().resolve("pid")).doesNotExist();
        assertThat(base.folder().resolve("port")).doesNotExist();
    }

    @Test
    void lendsItsLockToOneOnly() {
        Base base = Base.in(folder);
        try (BaseLock lock = BaseLock.take(base)) {
            assertThatThrownBy(() -> BaseLock.take(base))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("kb stop");
        }
        BaseLock.take(base).close();
    }

    @Test
    void isNotStartedTwice() {
        Base base = Base.in(folder);
        base.note(ProcessHandle.current(), URL);
        assertThatThrownBy(() -> BaseLock.take(base))
                .isInstanceOf(Failure.class)
                .hasMessageContaining(URL.toString());
        base.forget();
        BaseLock.take(base).close();
    }

    @Test
    void isAFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Base.in(file)).isInstanceOf(Failure.class).hasMessageContaining("--data");
    }
}
