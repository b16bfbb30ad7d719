package kz.senim.kb.web.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The OpenAPI document. */
@Path("/openapi.yaml")
public class DescriptionResource {

    @GET
    @Produces("application/yaml;charset=UTF-8")
    public byte[] describe() {
        try (InputStream document = DescriptionResource.class.getResourceAsStream("/openapi.yaml")) {
            return Objects.requireNonNull(document, "openapi.yaml is part of the application")
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
