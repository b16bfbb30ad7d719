package kz.senim.kb.web.security;

import java.util.List;

/** Through which door of the house an address leads. */
enum Entrance {
    /** Needs no sign-in. */
    OPEN,
    /** The API: whoever is not signed in gets a problem document. */
    API,
    /** A page: whoever is not signed in is sent to the sign-in page. */
    PAGE,
    /** A page for administrators. */
    ADMINISTRATION_PAGE,
    /** A page for the head of the service and administrators. */
    REPORTS_PAGE,
    /** A page for all who write, review or answer for content. */
    CONTENT_PAGE;

    static final String API_ROOT = "/api/v1";

    private static final List<String> OPEN_FOLDERS =
            List.of("/assets/", "/resources/", "/jakarta.faces.resource/", "/health/");
    private static final List<String> OPEN_PAGES = List.of("/sign-in", "/sign-in.xhtml", "/favicon.ico", "/worker.js");

    /**
     * Where this address leads.
     *
     * @param path the decoded path in the application, without parameters
     */
    static Entrance of(String method, String path) {
        if (path.equals(API_ROOT) || path.startsWith(API_ROOT + "/")) {
            boolean open = method.equals("POST") && path.equals(API_ROOT + "/session")
                    || method.equals("GET") && path.equals(API_ROOT + "/openapi.yaml");
            return open ? OPEN : API;
        }
        if (OPEN_PAGES.contains(path) || OPEN_FOLDERS.stream().anyMatch(path::startsWith)) {
            return OPEN;
        }
        if (path.equals("/admin/reports") || path.equals("/admin/reports.xhtml")) {
            return REPORTS_PAGE;
        }
        if (path.equals("/admin/editions-needed") || path.equals("/admin/editions-needed.xhtml")) {
            return CONTENT_PAGE;
        }
        if (path.equals("/admin/lexicon") || path.equals("/admin/lexicon.xhtml")) {
            return CONTENT_PAGE;
        }
        if (path.equals("/admin/topics") || path.equals("/admin/topics.xhtml")) {
            return CONTENT_PAGE;
        }
        if (path.matches("/admin/contacts?(\\.xhtml)?")) {
            return CONTENT_PAGE;
        }
        if (path.equals("/answer-edit.xhtml") || path.startsWith("/answers/") && path.endsWith("/edit")) {
            return CONTENT_PAGE;
        }
        return path.equals("/admin") || path.startsWith("/admin/") ? ADMINISTRATION_PAGE : PAGE;
    }
}
