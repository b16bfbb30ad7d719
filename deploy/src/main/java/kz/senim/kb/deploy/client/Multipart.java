package kz.senim.kb.deploy.client;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import kz.senim.kb.deploy.Failure;

/** A multipart/form-data body (RFC 7578) whose files are read while they are sent. */
public final class Multipart {
    private final String boundary;
    private final List<BodyPublisher> parts = new ArrayList<>();

    public Multipart() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        boundary = "senim-" + HexFormat.of().formatHex(random);
    }

    public Multipart field(String name, String value) {
        text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
        return this;
    }

    public Multipart file(String name, String fileName, Path file) {
        head(name, fileName);
        try {
            parts.add(BodyPublishers.ofFile(file));
        } catch (FileNotFoundException e) {
            throw new Failure("Cannot read " + file, e);
        }
        text("\r\n");
        return this;
    }

    public Multipart file(String name, String fileName, byte[] content) {
        head(name, fileName);
        parts.add(BodyPublishers.ofByteArray(content));
        text("\r\n");
        return this;
    }

    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    public BodyPublisher publisher() {
        List<BodyPublisher> all = new ArrayList<>(parts);
        all.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
        return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
    }

    private void head(String name, String fileName) {
        String quoted = fileName.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
        text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + quoted
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    }

    private void text(String text) {
        parts.add(BodyPublishers.ofString(text, StandardCharsets.UTF_8));
    }
}
