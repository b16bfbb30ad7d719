package kz.senim.kb.deploy.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
    private static final String HEADER =
            "[2026-11-23T19:35:32.581+0000] [] [SEVERE] [] [javax.enterprise.system.core] [tid: _ThreadID=1] ";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void namesTheInnermostCause() throws IOException {
        ServerLog log = log("""
                %sException while loading the app
                java.lang.IllegalStateException: outermost
                \tat a.b.C.d(C.java:1)
                Caused by: java.lang.RuntimeException: between
                \t... 3 more
                Caused by: java.net.ConnectException: Connection refused: 127.0.0.1:1
                \tat a.b.C.d(C.java:2)
                """.formatted(HEADER));
        assertThat(log.saysDeploymentFailed()).isTrue();
        assertThat(log.causes()).containsExactly("ConnectException: Connection refused: 127.0.0.1:1");
    }

    @Test
    void takesTheReasonTheServerGivesInOneLine() throws IOException {
        ServerLog log = log(HEADER + "Exception while preparing the app : KB_DB_USER is missing\n");
        assertThat(log.causes()).containsExactly("KB_DB_USER is missing");
    }

    @Test
    void showsTheLastLinesWhereNoCauseIsNamed() throws IOException {
        assertThat(log("one\n\ntwo\n").causes()).containsExactly("one", "two");
    }

    @Test
    void holdsANormalStartForNoFailure() throws IOException {
        assertThat(log(HEADER.replace("SEVERE", "INFO") + "Payara Micro ready in 3,696 (ms)\n")
                        .saysDeploymentFailed())
                .isFalse();
    }

    @Test
    void knowsAFailureThatAnotherStartDoesNotMeet() throws IOException {
        assertThat(log(HEADER + "Exception while deploying the app [kb]\n"
                                + "Caused by: java.lang.NullPointerException: Cannot invoke"
                                + " \"java.lang.ClassLoader.loadClass(String)\" because the return value of"
                                + " \"java.lang.Thread.getContextClassLoader()\" is null\n")
                        .saysClassLoaderWasLost())
                .isTrue();
        assertThat(log(HEADER + "Exception while deploying the app [kb]\n").saysClassLoaderWasLost())
                .isFalse();
    }

    private ServerLog log(String text) throws IOException {
        return new ServerLog(Files.writeString(folder.resolve("server.log"), text));
    }
}
