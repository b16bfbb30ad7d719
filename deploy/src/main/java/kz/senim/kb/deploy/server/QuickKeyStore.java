package kz.senim.kb.deploy.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.Map;

/**
 * A key store of the server written anew with the same keys and certificates, but quick to open. The server opens its
 * stores at every start, and each opening repeats the password's digest tens of thousands of times; the password is the
 * one that every such server comes with, so the repetitions protect nothing.
 */
final class QuickKeyStore {
    private static final char[] PASSWORD = "changeit".toCharArray();

    /** How this Java writes stores of its standard kind, which nothing but its properties can tell it. */
    private static final Map<String, String> UNPROTECTED = Map.of(
            "keystore.pkcs12.macAlgorithm", "NONE",
            "keystore.pkcs12.certProtectionAlgorithm", "NONE",
            "keystore.pkcs12.keyPbeIterationCount", "1");

    private QuickKeyStore() {}

    /**
     * Replaces the file.
     *
     * @throws IOException if the store cannot be read, or has another password
     */
    static void rewrite(Path file) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream stream = Files.newInputStream(file)) {
                store.load(stream, PASSWORD);
            }
            UNPROTECTED.forEach(System::setProperty);
            Files.write(file, written(store));
        } catch (GeneralSecurityException e) {
            throw new IOException("The server's key store " + file + " cannot be rewritten: " + e, e);
        } finally {
            UNPROTECTED.keySet().forEach(System::clearProperty);
        }
    }

    /** A fresh store, for one that was read keeps the protection it was read with. */
    private static byte[] written(KeyStore store) throws GeneralSecurityException, IOException {
        KeyStore quick = KeyStore.getInstance("PKCS12");
        quick.load(null, PASSWORD);
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                quick.setKeyEntry(alias, store.getKey(alias, PASSWORD), PASSWORD, store.getCertificateChain(alias));
            } else {
                quick.setCertificateEntry(alias, store.getCertificate(alias));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        quick.store(bytes, PASSWORD);
        return bytes.toByteArray();
    }
}
