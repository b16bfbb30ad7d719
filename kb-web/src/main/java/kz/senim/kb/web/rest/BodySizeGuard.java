package kz.senim.kb.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Reads no more of a JSON body than 1 MB, of a pasted text than 8 MB, whatever its length is said to be. */
@Provider
@Priority(100)
public class BodySizeGuard implements ContainerRequestFilter {

    static final long MOST_BYTES = 1_000_000;
    private static final long MOST_PASTED = 8_000_000;

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type != null && type.getSubtype().endsWith("json")) {
            limit(request, MOST_BYTES);
        } else if (type != null && type.getSubtype().equals("html")) {
            limit(request, MOST_PASTED);
        }
    }

    private static void limit(ContainerRequestContext request, long most) {
        if (request.getLength() > most) {
            throw ProblemException.of(ProblemKind.TOO_LARGE);
        }
        request.setEntityStream(new LimitedStream(request.getEntityStream(), most));
    }
}
