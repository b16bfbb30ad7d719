package kz.senim.kb.web.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets browsers keep scripts, styles and icons but ask each time whether they are still the newest, so that a page
 * never runs with the script of the version before it. Fonts never change under one name and are kept for a year.
 */
@WebFilter(urlPatterns = "/assets/*", asyncSupported = true)
public class AssetFreshness extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean font = request.getRequestURI().endsWith(".woff2");
        response.setHeader("Cache-Control", font ? "max-age=31536000, immutable" : "no-cache");
        chain.doFilter(request, response);
    }
}
