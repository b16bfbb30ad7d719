package kz.senim.kb.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntranceTest {

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/session, OPEN",
        "GET, /api/v1/session, API",
        "DELETE, /api/v1/session, API",
        "PUT, /api/v1/session/password, API",
        "GET, /api/v1/openapi.yaml, OPEN",
        "GET, /api/v1, API",
        "POST, /api/v1/search, API",
        "GET, /api/v1/health/, API",
        "GET, /, PAGE",
        "GET, /index.xhtml, PAGE",
        "GET, /acts/Z020000345_/ru/10, PAGE",
        "GET, /apix, PAGE",
        "GET, /sign-in, OPEN",
        "POST, /sign-in.xhtml, OPEN",
        "GET, /sign-in/more, PAGE",
        "GET, /assets/senim.css, OPEN",
        "GET, /assets, PAGE",
        "GET, /jakarta.faces.resource/core.js.xhtml, OPEN",
        "GET, /health/ready, OPEN",
        "GET, /admin, ADMINISTRATION_PAGE",
        "GET, /admin/users.xhtml, ADMINISTRATION_PAGE",
        "POST, /admin/imports, ADMINISTRATION_PAGE",
        "GET, /admin/reports, REPORTS_PAGE",
        "GET, /admin/reports.xhtml, REPORTS_PAGE",
        "GET, /admin/reports/1, ADMINISTRATION_PAGE",
        "GET, /admin/editions-needed, CONTENT_PAGE",
        "GET, /admin/lexicon, CONTENT_PAGE",
        "GET, /admin/lexicon.xhtml, CONTENT_PAGE",
        "GET, /admin/lexicon/1, ADMINISTRATION_PAGE",
        "GET, /admin/topics, CONTENT_PAGE",
        "GET, /admin/topics.xhtml, CONTENT_PAGE",
        "GET, /administration, PAGE"
    })
    void isFor(String method, String path, Entrance entrance) {
        assertThat(Entrance.of(method, path)).isEqualTo(entrance);
    }
}
