package kz.senim.kb.web.legislation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Leads the addresses of acts and provisions to the views that render them; any other below {@code /acts/} is a 404. */
@WebFilter(urlPatterns = "/acts/*", asyncSupported = true)
public class ActAddresses extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<ActAddress> address = ActAddress.of(path);
        if (path.equals("/acts")) {
            chain.doFilter(request, response);
        } else if (address.isPresent()) {
            request.getRequestDispatcher(address.get().view()).forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
