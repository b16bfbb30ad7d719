package kz.senim.kb.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and how far. */
@ExtendWith(SharedServer.class)
class EntranceIT {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "GET,/api/v1/session",
        "DELETE,/api/v1/session",
        "GET,/api/v1/tokens",
        "POST,/api/v1/tokens",
        "DELETE,/api/v1/tokens/1",
        "POST,/api/v1/search",
        "GET,/api/v1/acts",
        "GET,/api/v1/acts/Z020000345_",
        "GET,/api/v1/acts/Z020000345_/toc",
        "GET,/api/v1/acts/Z020000345_/text",
        "GET,/api/v1/acts/Z020000345_/provisions/1",
        "DELETE,/api/v1/acts/Z020000345_/editions/ru/2026-02-20",
        "GET,/api/v1/acts/Z020000345_/provisions/1/hints",
        "POST,/api/v1/acts/Z020000345_/provisions/1/hints",
        "DELETE,/api/v1/acts/Z020000345_/provisions/1/hints/1",
        "GET,/api/v1/lexicon",
        "POST,/api/v1/lexicon",
        "PUT,/api/v1/lexicon/1",
        "POST,/api/v1/imports",
        "GET,/api/v1/imports",
        "GET,/api/v1/imports/1",
        "GET,/api/v1/index",
        "POST,/api/v1/index/rebuild",
        "GET,/api/v1/users",
        "POST,/api/v1/users",
        "PATCH,/api/v1/users/admin",
        "GET,/api/v1/backup",
        "POST,/api/v1/restore",
        "DELETE,/api/v1/sample",
        "POST,/api/v1/reports",
        "GET,/api/v1/reports",
        "PATCH,/api/v1/reports/1"
    })
    void asksForASignInFirst(String method, String path, SystemServer server) {
        for (Caller caller : new Caller[] {
            server.anonymous(),
            server.anonymous().with("Authorization", "Bearer nobodys-token"),
            server.anonymous().with("Authorization", "Basic YWRtaW46YWRtaW4="),
            server.anonymous().with("Cookie", "SENIMSESSION=made-up")
        }) {
            Answer answer = caller.send(method, path, BodyPublishers.noBody());
            assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("sign-in-needed");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/acts",
                "/acts/Z020000345_/ru",
                "/acts/Z020000345_/ru/1",
                "/admin/imports",
                "/admin/users",
                "/admin/index",
                "/admin/reports",
                "/admin/lexicon",
                "/admin/editions-needed",
                "/account"
            })
    void sendsAVisitorToTheSignInPage(String page, SystemServer server) {
        Answer answer = server.anonymous().with("Accept", "text/html").get(page);
        assertThat(answer.status()).as(answer.toString()).isIn(302, 303);
        assertThat(answer.header("Location")).contains("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi", "/openapi/", "/metrics", "/metrics/base", "/WEB-INF/web.xml", "/asadmin"})
    void keepsTheServersOwnPagesShut(String path, SystemServer server) {
        assertThat(server.anonymous().get(path).status()).isIn(302, 303, 401, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready"})
    void tellsItsHealthToAnyone(String path, SystemServer server) {
        Answer answer = server.anonymous().get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("status")).isEqualTo("UP");
    }

    @Test
    void servesNoVersionOfItsSoftware(SystemServer server) {
        Answer answer = server.anonymous().get("/sign-in");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.header("Content-Security-Policy")).contains("'self'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void opensASessionWithANewIdAndEndsIt(SystemServer server) {
        Answer first = server.anonymous()
                .post(
                        "/api/v1/session",
                        Answer.object("username", SystemServer.ADMINISTRATOR, "password", SystemServer.PASSWORD));
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().getString("role")).isEqualTo("administrator");
        assertThat(String.join(" ", first.headers().allValues("Set-Cookie"))).contains("HttpOnly", "SameSite=");
        Caller session = server.anonymous().signIn(SystemServer.ADMINISTRATOR, SystemServer.PASSWORD);
        assertThat(session.get("/api/v1/session").json().getString("username")).isEqualTo("admin");
        assertThat(session.delete("/api/v1/session").status()).isEqualTo(204);
        assertThat(session.get("/api/v1/session").status()).isEqualTo(401);
    }

    @Test
    void givesASessionGivenByAStrangerANewId(SystemServer server) {
        Answer answer = server.anonymous()
                .with("Cookie", "SENIMSESSION=chosen-by-a-stranger")
                .post(
                        "/api/v1/session",
                        Answer.object("username", SystemServer.ADMINISTRATOR, "password", SystemServer.PASSWORD));
        assertThat(answer.cookie("SENIMSESSION")).doesNotContain("chosen-by-a-stranger");
    }

    @Test
    void wantsTheSessionsOwnHeaderOnEveryWrite(SystemServer server) {
        Caller session = server.anonymous().signIn(SystemServer.ADMINISTRATOR, SystemServer.PASSWORD);
        Caller forged = session.without("X-CSRF-Token");
        assertThat(forged.get("/api/v1/acts").status()).isEqualTo(200);
        for (Caller caller : new Caller[] {forged, session.with("X-CSRF-Token", "guessed")}) {
            Answer answer = caller.search("алименты");
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.problem()).isEqualTo("csrf");
            assertThat(caller.delete("/api/v1/sample").status()).isEqualTo(403);
        }
        assertThat(session.search("алименты").status()).isEqualTo(200);
    }

    @Test
    void tellsAWrongPasswordFromNothingElse(SystemServer server) {
        Answer unknown = server.anonymous()
                .post("/api/v1/session", Answer.object("username", "nobody.here", "password", "something long"));
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.problem()).isEqualTo("wrong-password");
    }

    @Test
    void letsAnOperatorReadAndNotAdminister(SystemServer server) {
        account(server, "gulnara", "operator");
        Caller operator = server.anonymous().signIn("gulnara", SystemServer.PASSWORD);
        assertThat(operator.search("ребенок").status()).isEqualTo(200);
        assertThat(operator.get("/api/v1/acts").status()).isEqualTo(200);
        for (Answer refused : new Answer[] {
            operator.get("/api/v1/users"),
            operator.get("/api/v1/imports"),
            operator.get("/api/v1/index"),
            operator.get("/api/v1/backup"),
            operator.get("/api/v1/reports"),
            operator.post("/api/v1/index/rebuild"),
            operator.delete("/api/v1/sample")
        }) {
            assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
            assertThat(refused.problem()).isEqualTo("not-allowed");
        }
    }

    @Test
    void locksAnAccountAtOnce(SystemServer server) {
        account(server, "marat", "editor");
        Caller editor = server.anonymous().signIn("marat", SystemServer.PASSWORD);
        String token = editor.post("/api/v1/tokens", Answer.object("name", "softphone"))
                .json()
                .getString("token");
        Caller program = server.anonymous().with("Authorization", "Bearer " + token);
        assertThat(program.get("/api/v1/acts").status()).isEqualTo(200);
        JsonObject lock = Json.createObjectBuilder().add("locked", true).build();
        assertThat(server.administrator().patch("/api/v1/users/marat", lock).status())
                .isEqualTo(200);
        assertThat(editor.get("/api/v1/acts").status()).isEqualTo(401);
        assertThat(program.get("/api/v1/acts").status()).isEqualTo(401);
        Answer again = server.anonymous()
                .post("/api/v1/session", Answer.object("username", "marat", "password", SystemServer.PASSWORD));
        assertThat(again.status()).isEqualTo(403);
        assertThat(again.problem()).isEqualTo("account-locked");
    }

    @Test
    void slowsDownWhoeverGuessesPasswords(SystemServer server) {
        account(server, "askar", "operator");
        int status = 0;
        for (int guess = 0; guess < 30 && status != 429; guess++) {
            status = server.anonymous()
                    .post("/api/v1/session", Answer.object("username", "askar", "password", "guess number " + guess))
                    .status();
        }
        assertThat(status).isEqualTo(429);
    }

    @Test
    void showsATokenOnceAndForgetsItWhenRevoked(SystemServer server) {
        account(server, "saule", "reviewer");
        Caller reviewer = server.anonymous().signIn("saule", SystemServer.PASSWORD);
        JsonObject made =
                reviewer.post("/api/v1/tokens", Answer.object("name", "script")).json();
        Caller program = server.anonymous().with("Authorization", "Bearer " + made.getString("token"));
        assertThat(program.search("ребенок").status()).isEqualTo(200);
        Answer listed = reviewer.get("/api/v1/tokens");
        assertThat(listed.text()).contains("script").doesNotContain(made.getString("token"));
        assertThat(reviewer.delete("/api/v1/tokens/" + made.getInt("id")).status())
                .isEqualTo(204);
        assertThat(program.search("ребенок").status()).isEqualTo(401);
    }

    @Test
    void changesAPasswordAndWantsALongOne(SystemServer server) {
        account(server, "dana", "operator");
        Caller operator = server.anonymous().signIn("dana", SystemServer.PASSWORD);
        assertThat(operator.put(
                                "/api/v1/session/password",
                                Answer.object("current", SystemServer.PASSWORD, "new", "short"))
                        .status())
                .isIn(400, 422);
        assertThat(operator.put(
                                "/api/v1/session/password",
                                Answer.object("current", "not this one", "new", "Kokparshy-rode-12"))
                        .status())
                .isGreaterThanOrEqualTo(400);
        assertThat(operator.put(
                                "/api/v1/session/password",
                                Answer.object("current", SystemServer.PASSWORD, "new", "Kokparshy-rode-12"))
                        .status())
                .isEqualTo(204);
        server.anonymous().signIn("dana", "Kokparshy-rode-12");
    }

    @Test
    void keepsItsLastAdministrator(SystemServer server) {
        JsonObject lock = Json.createObjectBuilder().add("locked", true).build();
        Answer answer = server.administrator().patch("/api/v1/users/admin", lock);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("last-administrator");
    }

    @Test
    void speaksTheLanguageOfTheReader(SystemServer server) {
        List<String> titles = Stream.of("ru", "kk", "en")
                .map(language -> server.anonymous()
                        .with("Accept-Language", language)
                        .get("/api/v1/acts")
                        .json()
                        .getString("title"))
                .toList();
        assertThat(titles).doesNotHaveDuplicates();
        assertThat(server.anonymous().get("/api/v1/acts").json().getString("title"))
                .isEqualTo(titles.get(0));
    }

    @Test
    void notesAReportedErrorAndResolvesIt(SystemServer server) {
        Corpus.legal();
        server.withLaw();
        account(server, "aigul", "operator");
        Caller operator = server.anonymous().signIn("aigul", SystemServer.PASSWORD);
        JsonObject act = server.administrator()
                .get("/api/v1/acts")
                .json()
                .getJsonArray("acts")
                .getJsonObject(0);
        Answer reported = operator.post(
                "/api/v1/reports",
                Answer.object(
                        "actId", act.getString("actId"), "article", "1", "lang", "ru", "text", "Пропущено слово"));
        assertThat(reported.status()).isEqualTo(201);
        int id = reported.json().getInt("id");
        assertThat(server.administrator().get("/api/v1/reports?open=true").text())
                .contains("Пропущено слово");
        JsonObject resolved = Json.createObjectBuilder().add("resolved", true).build();
        assertThat(server.administrator()
                        .patch("/api/v1/reports/" + id, resolved)
                        .status())
                .isEqualTo(200);
        assertThat(server.administrator().get("/api/v1/reports?open=true").text())
                .doesNotContain("Пропущено слово");
    }

    private static void account(SystemServer server, String username, String role) {
        Answer answer = server.administrator()
                .post(
                        "/api/v1/users",
                        Answer.object(
                                "username",
                                username,
                                "name",
                                username,
                                "role",
                                role,
                                "password",
                                SystemServer.PASSWORD));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }
}
