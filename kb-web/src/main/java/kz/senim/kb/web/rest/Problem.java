package kz.senim.kb.web.rest;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457).
 *
 * @param type {@code urn:senim:problem:<code>}
 * @param title what kind of problem it is, in the caller's language
 * @param status the HTTP status
 * @param detail what about this request, in the caller's language
 * @param id what names it in the server's log, for faults of the server only
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String id) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE_PREFIX = "urn:senim:problem:";

    static Problem of(ProblemKind kind, String title, String detail, @Nullable String id) {
        return new Problem(TYPE_PREFIX + kind.code(), title, kind.status(), detail, id);
    }

    /** The document as JSON. */
    public String toJson() {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("type", type)
                .add("title", title)
                .add("status", status)
                .add("detail", detail);
        if (id != null) {
            json.add("id", id);
        }
        JsonObject document = json.build();
        return document.toString();
    }
}
