package kz.senim.kb.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.senim.kb.web.rest.Problem;
import kz.senim.kb.web.rest.ProblemException;
import kz.senim.kb.web.rest.ProblemKind;
import kz.senim.kb.web.rest.Problems;

/** Problem documents from outside the API's own frame. */
final class ApiAnswers {

    private ApiAnswers() {}

    static void tell(HttpServletRequest request, HttpServletResponse response, ProblemKind kind) throws IOException {
        Problem problem = Problems.document(ProblemException.of(kind), Problems.language(request));
        byte[] body = problem.toJson().getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setHeader("Vary", "Accept-Language");
        if (kind == ProblemKind.SIGN_IN_NEEDED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
