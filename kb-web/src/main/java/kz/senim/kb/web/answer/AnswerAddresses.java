package kz.senim.kb.web.answer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** Leads the address of an answer, {@code /answers/{code}}, to the desk, whose script opens it; any other is a 404. */
@WebFilter(urlPatterns = "/answers/*", asyncSupported = true)
public class AnswerAddresses extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern ANSWER = Pattern.compile("/answers/[a-z0-9]+(?:-[a-z0-9]+)*");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (ANSWER.matcher(path).matches()) {
            request.getRequestDispatcher("/desk").forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
