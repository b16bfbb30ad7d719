package kz.senim.kb.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

    @Test
    void givesWhatIsThereInItsType() throws IOException {
        JsonBody body = body("{\"name\":\"Айгүл\",\"locked\":false,\"limit\":20,\"role\":null}");
        assertThat(body.requiredText("name", 200)).isEqualTo("Айгүл");
        assertThat(body.flag("locked")).hasValue(false);
        assertThat(body.number("limit", 1, 100)).hasValue(20);
    }

    @Test
    void takesNullForAbsent() throws IOException {
        JsonBody body = body("{\"role\":null}");
        assertThat(body.text("role", 10)).isEmpty();
        assertThat(body.flag("locked")).isEmpty();
        assertThatThrownBy(() -> body.requiredText("role", 10)).hasMessage("bad-request.missing");
    }

    @Test
    void namesTheFieldThatIsOfAnotherType() throws IOException {
        JsonBody body = body("{\"name\":5,\"locked\":\"yes\",\"limit\":1.5,\"offset\":1e400}");
        assertThatThrownBy(() -> body.text("name", 10))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.arguments()).containsExactly("name"))
                .hasMessage("bad-request.not-text");
        assertThatThrownBy(() -> body.flag("locked")).hasMessage("bad-request.not-flag");
        assertThatThrownBy(() -> body.number("limit", 1, 100)).hasMessage("bad-request.not-number");
        assertThatThrownBy(() -> body.number("offset", 1, 100)).hasMessage("bad-request.not-number");
    }

    @Test
    void keepsTextsAndNumbersWithinTheirBounds() throws IOException {
        JsonBody body = body("{\"name\":\"\",\"long\":\"aaaa\",\"limit\":101,\"huge\":99999999999999999999}");
        assertThatThrownBy(() -> body.text("name", 3)).hasMessage("bad-request.bad-length");
        assertThatThrownBy(() -> body.text("long", 3)).hasMessage("bad-request.bad-length");
        assertThatThrownBy(() -> body.number("limit", 1, 100)).hasMessage("bad-request.not-number");
        assertThatThrownBy(() -> body.number("huge", 1, 100)).hasMessage("bad-request.not-number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":}", "hello", "{\"a\":1}x", "{'a':1}"})
    void saysWhereTheTextIsNoJson(String text) {
        assertThatThrownBy(() -> body(text)).hasMessage("bad-request.not-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]"})
    void isAnObject(String text) {
        assertThatThrownBy(() -> body(text)).hasMessage("bad-request.no-object");
    }

    @Test
    void isInUtf8() {
        byte[] windows1251 = {'{', '"', 'a', '"', ':', '"', (byte) 0xC0, (byte) 0xE0, '"', '}'};
        assertThatThrownBy(() -> JsonBodyReader.read(new ByteArrayInputStream(windows1251)))
                .hasMessage("bad-request.not-utf8");
    }

    @Test
    void isNotReadBeyondTheLimit() {
        byte[] endless = ("{\"a\":\"" + "a".repeat(2000) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> JsonBodyReader.read(new LimitedStream(new ByteArrayInputStream(endless), 1000)))
                .hasMessage("too-large");
    }

    private static JsonBody body(String text) throws IOException {
        return JsonBodyReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
