package kz.senim.kb.deploy.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickKeyStoreTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    Path folder;

    @Test
    void holds_the_same_keys_and_certificates() throws Exception {
        Path file = keyStore(PASSWORD);
        KeyStore former = read(file);
        byte[] content = Files.readAllBytes(file);

        QuickKeyStore.rewrite(file);

        KeyStore quick = read(file);
        assertThat(Files.readAllBytes(file)).isNotEqualTo(content);
        assertThat(Collections.list(quick.aliases())).containsExactlyInAnyOrder("server", "authority");
        assertThat(quick.getKey("server", PASSWORD.toCharArray()))
                .isEqualTo(former.getKey("server", PASSWORD.toCharArray()));
        assertThat(quick.getCertificateChain("server")).containsExactly(former.getCertificateChain("server"));
        assertThat(quick.isCertificateEntry("authority")).isTrue();
        assertThat(quick.getCertificate("authority")).isEqualTo(former.getCertificate("authority"));
    }

    @Test
    void opens_without_a_digest_of_the_password() throws Exception {
        Path file = keyStore(PASSWORD);
        assertThatThrownBy(() -> readWithoutPassword(file)).isInstanceOf(Exception.class);

        QuickKeyStore.rewrite(file);

        assertThat(readWithoutPassword(file).getCertificate("authority")).isNotNull();
    }

    @Test
    void refuses_a_store_with_another_password_and_leaves_it() throws Exception {
        Path file = keyStore("another");
        byte[] content = Files.readAllBytes(file);

        assertThatThrownBy(() -> QuickKeyStore.rewrite(file)).isInstanceOf(IOException.class);
        assertThat(file).hasBinaryContent(content);
    }

    @Test
    void leaves_how_other_stores_are_written() throws Exception {
        QuickKeyStore.rewrite(keyStore(PASSWORD));

        assertThat(System.getProperty("keystore.pkcs12.macAlgorithm")).isNull();
    }

    /** With a key made by the JDK's own tool and its certificate a second time, as one to trust. */
    private Path keyStore(String password) throws Exception {
        Path file = folder.resolve("keystore.p12");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        password)
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(file)) {
            store.load(stream, password.toCharArray());
        }
        store.setCertificateEntry("authority", store.getCertificate("server"));
        try (var stream = Files.newOutputStream(file)) {
            store.store(stream, password.toCharArray());
        }
        return file;
    }

    private static KeyStore read(Path file) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(file)) {
            store.load(stream, PASSWORD.toCharArray());
        }
        return store;
    }

    private static KeyStore readWithoutPassword(Path file) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(file)) {
            store.load(stream, null);
        }
        if (store.getCertificate("authority") == null) {
            throw new IOException("The certificates are not to be seen");
        }
        return store;
    }
}
