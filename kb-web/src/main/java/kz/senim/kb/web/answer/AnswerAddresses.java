package kz.senim.kb.web.answer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leads the address of an answer, {@code /answers/{code}}, to the desk, whose script opens it, and that of its editing,
 * {@code /answers/{code}/edit}, to the editing page; any other is a 404.
 */
@WebFilter(urlPatterns = "/answers/*", asyncSupported = true)
public class AnswerAddresses extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern ANSWER = Pattern.compile("/answers/[a-z0-9]+(?:-[a-z0-9]+)*(/edit)?");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Matcher answer = ANSWER.matcher(path);
        if (path.equals("/answers")) {
            chain.doFilter(request, response);
        } else if (answer.matches()) {
            request.getRequestDispatcher(answer.group(1) == null ? "/desk" : "/answer-edit")
                    .forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
