package kz.senim.kb.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Reads no more of a JSON body than 1 MB, whatever its length is said to be. */
@Provider
@Priority(100)
public class BodySizeGuard implements ContainerRequestFilter {

    static final long MOST_BYTES = 1_000_000;

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type == null || !type.getSubtype().endsWith("json")) {
            return;
        }
        if (request.getLength() > MOST_BYTES) {
            throw ProblemException.of(ProblemKind.TOO_LARGE);
        }
        request.setEntityStream(new LimitedStream(request.getEntityStream(), MOST_BYTES));
    }
}
