package kz.senim.kb.web.rest;

import static kz.senim.kb.json.JsonMaker.JSON;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;

/** Reads a request's body as a JSON object in UTF-8; what is none is a problem that names line and column. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<JsonBody> {
    /** Found once: finding the implementation looks through every library of the server. */
    private static final JsonParserFactory PARSERS = JSON.createParserFactory(Map.of());

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == JsonBody.class;
    }

    @Override
    public JsonBody readFrom(
            Class<JsonBody> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        return read(stream);
    }

    static JsonBody read(InputStream stream) throws IOException {
        InputStreamReader utf8 = new InputStreamReader(
                stream,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        try (JsonParser parser = PARSERS.createParser(utf8)) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                throw ProblemException.because(ProblemKind.BAD_REQUEST, "no-object");
            }
            JsonBody body = new JsonBody(parser.getObject());
            // throws when anything comes after the object
            parser.hasNext();
            return body;
        } catch (JsonParsingException e) {
            throw ProblemException.because(
                    ProblemKind.BAD_REQUEST,
                    "not-json",
                    Math.max(1, e.getLocation().getLineNumber()),
                    Math.max(1, e.getLocation().getColumnNumber()));
        } catch (NoSuchElementException e) {
            throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-json", 1, 1);
        } catch (JsonException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-utf8");
            }
            throw ProblemException.because(ProblemKind.BAD_REQUEST, "not-json", 1, 1);
        }
    }
}
