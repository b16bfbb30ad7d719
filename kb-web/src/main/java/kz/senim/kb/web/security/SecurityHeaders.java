package kz.senim.kb.web.security;

import jakarta.servlet.http.HttpServletResponse;

/** What a browser may do with our answers. */
final class SecurityHeaders {

    private SecurityHeaders() {}

    /**
     * Sets the headers. Pages get the rest of their content security policy, with its nonce, from PrimeFaces: a browser
     * keeps to both. An answer of the API is no page at all.
     */
    static void set(HttpServletResponse response, String path) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (path.startsWith("/api/") || path.startsWith("/health/")) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.setHeader("Cache-Control", "no-store");
        } else {
            response.setHeader(
                    "Content-Security-Policy",
                    "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'");
            if (!isAsset(path)) {
                response.setHeader("Cache-Control", "no-store");
            }
        }
    }

    private static boolean isAsset(String path) {
        return path.startsWith("/assets/")
                || path.startsWith("/resources/")
                || path.startsWith("/jakarta.faces.resource/")
                || path.equals("/favicon.ico");
    }
}
