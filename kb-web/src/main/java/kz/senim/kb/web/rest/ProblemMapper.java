package kz.senim.kb.web.rest;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Turns whatever a request met into a problem document. What the caller can mend is told in full; a fault of ours is
 * logged once, with an id that the caller sees too.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Context
    @SuppressWarnings("NullAway.Init") // a proxy, set by the container before any request
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Locale language = Problems.language(acceptable());
        Optional<ProblemException> problem = CallersMistake.in(thrown);
        if (problem.isPresent()) {
            return response(Problems.document(problem.get(), language), thrown);
        }
        String id = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Fault " + id, thrown);
        return response(Problems.document(ProblemKind.INTERNAL_ERROR, "detail", List.of(id), language, id), thrown);
    }

    private List<Locale> acceptable() {
        return headers.getAcceptableLanguages();
    }

    private static Response response(Problem problem, Throwable thrown) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(problem.toJson());
        if (thrown instanceof NotAllowedException notAllowed) {
            response.header(HttpHeaders.ALLOW, notAllowed.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        if (thrown instanceof TooManyTriesException tooMany) {
            response.header(HttpHeaders.RETRY_AFTER, tooMany.seconds());
        }
        return response.build();
    }
}
