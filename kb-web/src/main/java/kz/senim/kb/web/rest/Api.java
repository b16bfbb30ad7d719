package kz.senim.kb.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The API's address; every resource and provider of the application belongs to it. */
@ApplicationPath("/api/v1")
public class Api extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                // an answer without a body keeps its status, rather than becoming a page of the server
                "jersey.config.server.response.setStatusOverSendError", true,
                // answers are JSON-B's only
                "jersey.config.server.disableMoxyJson", true,
                // what may be wrong in a body is told by problem documents, not by the server's validation
                "jersey.config.beanValidation.disable.server", true,
                "jersey.config.server.wadl.disableWadl", true);
    }
}
